import {openSite} from "./test/browser.js";
import {drawnFor,wordsOf} from "./test/drawer.js";
const s=await openSite(process.argv[2]);
for(const p of process.argv.slice(3)){const v=await s.openPage(p);const n=/noi=([^&]*)/.exec(p)?.[1];if(n)await drawnFor(v.page,n).catch(()=>0);else await v.page.waitForTimeout(9000);
console.log(p,"|",await wordsOf(v.page.locator("h1")),"|",await v.page.locator(".lede").count()?await wordsOf(v.page.locator(".lede").first()):"");await v.close()}
await s.close();
