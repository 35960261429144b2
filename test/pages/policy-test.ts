import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openSite, spokesmen, type Site} from "../browser.js";

const paths = await spokesmen();

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

/** Every breach of the policy in the pages opened from now on. */
async function breachesOf(page: Page): Promise<string[]> {
  const breaches: string[] = [];
  await page.exposeFunction("tellBreach", (breach: string) => void breaches.push(breach));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI, documentURI}) =>
      (window as unknown as {tellBreach: (breach: string) => void}).tellBreach(
        `${effectiveDirective} ${blockedURI} ${documentURI}`
      )
    )
  );
  return breaches;
}

const POLICY = "meta[http-equiv=Content-Security-Policy]";

it("every page has a policy before anything it speaks of, and works within it", async () => {
  const {page, errors, outside, close} = await site.openPage("");
  const breaches = await breachesOf(page);
  for (const path of paths) {
    await page.goto(new URL(path, site.url).href, {waitUntil: "load"});
    const policy = await page.locator(POLICY).getAttribute("content");
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/https?:|script-src[^;]*'unsafe-inline'/);
    expect(policy?.includes("'unsafe-eval'"), path).toBe(path.endsWith("kham-pha"));
    expect(await page.locator("meta[name=referrer]").count(), path).toBe(1);
    expect(
      await page.evaluate((selector) => document.head.querySelector(`:is(script, style, link) ~ ${selector}`), POLICY),
      path
    ).toBeNull();
  }
  expect([breaches, errors, outside]).toEqual([[], [], []]);
  await close();
}, 600_000);

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
