import type {Locator, Page} from "playwright-core";

/** Opens what a mark, button or row says, and gives the sentence with what was read in it; the drawer is closed again. */
export async function openSentence(
  page: Page,
  opener: Locator,
  by: "pointer" | "keyboard" = "pointer"
): Promise<{sentence: string; read: string}> {
  const first = opener.locator("visible=true").first();
  await (by === "pointer" ? first.click() : first.press("Enter"));
  const quote = page.locator(".drawer-quote");
  await quote.locator("mark").waitFor();
  const [sentence, read] = [await quote.innerText(), await quote.locator("mark").innerText()];
  await page.keyboard.press("Escape");
  return {sentence, read};
}

/** Waits until a page by theme is drawn for the place that its address says. */
export const drawnFor = (page: Page, place: string): Promise<void> =>
  page.locator(`select[name=noi] option[selected][value="${place}"]`).waitFor({state: "attached"});

/** Marks of charts by what they say to who cannot see them. */
export const marks = (page: Page, words: string): Locator => page.locator(`.chart .hit[aria-label*="${words}"]`);

/** The words of an element on one line. */
export const wordsOf = async (element: Locator): Promise<string> =>
  (await element.innerText()).replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ").trim();
