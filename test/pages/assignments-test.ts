import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";

const site = builtSite();

it("tells of one term what is said of that term", async () => {
  const {page, close} = await site.openPage("phan-cong?nhiem-ky=2010-2015");
  await page.locator("h1", {hasText: "chưa con số nào đủ chắc"}).waitFor();
  const charts = page.locator(".chart-card svg.chart").locator("visible=true");
  expect((await charts.allTextContents()).join(" ").replaceAll("\u00a0", " ")).toContain("36 người cho 36 xã");
  await close();
});
