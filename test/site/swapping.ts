import {cp} from "node:fs/promises";
import {keepFormer} from "../../site/deploys.js";
import {openDraft} from "../../site/draft.js";
import {recover, swap} from "../../site/swap.js";

// tsx test/site/swapping.ts DIST SITE…     puts each site in the place of the one before, over and over, until it is killed.
const [dist, ...sites] = process.argv.slice(2) as [string, ...string[]];
await recover(dist);
process.stdout.write("ready\n");
for (let i = 0; ; ++i) {
  const draft = await openDraft(dist);
  await cp(sites[i % sites.length]!, draft.site, {recursive: true});
  await keepFormer(draft.site, dist);
  await swap(draft.site, dist);
  await draft.remove();
}
