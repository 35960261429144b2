import {buildSite, inOrder, lookAtSite} from "./test-site.js";

// npm run test:site [-- FILE…]     builds the site of the tests' own articles and tables, and looks at it in a browser.
await inOrder([buildSite], [() => lookAtSite(process.argv.slice(2))]);
