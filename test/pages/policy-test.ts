import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";

const site = builtSite();

it("what is not the site's own neither runs nor asks: scripts, handlers, text as code, other hosts, workers", async () => {
  const {page, outside, close} = await site.openPage("");
  await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.__ran = 'inline'";
    const far = document.createElement("script");
    far.src = "https://example.com/x.js";
    const image = document.createElement("div");
    image.innerHTML =
      "<img src='missing.png' onerror='window.__ran = `handler`'><a href='javascript:window.__ran=1'>x</a>";
    document.body.append(script, far, image);
    image.querySelector("a")!.click();
    // Compiled by the page itself: what a test evaluates is beyond any policy.
    setTimeout("window.__ran = 'text'");
    const worker = new Worker(
      URL.createObjectURL(new Blob(["fetch('https://example.com/y').catch(() => 0).then(() => postMessage(0))"]))
    );
    await new Promise((resolve) => (worker.onmessage = resolve));
    await fetch("https://example.com/z").catch(() => undefined);
  });
  expect([await page.evaluate("window.__ran"), outside]).toEqual([undefined, []]);
  await close();
});
