import {buildSite, check, inOrder, lookAtSite, units} from "./test-site.js";

// npm test     all that must hold. A check and a build each leave half of two cores idle: they go beside each other.
await inOrder([check, buildSite], [units], [() => lookAtSite()]);
