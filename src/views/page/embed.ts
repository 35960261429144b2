import {html} from "htl";
import {say} from "../../words/say.js";

/** The parameter by which one chart of a page stands alone in another page: its number. */
export const EMBEDDED = "nhung";

/** What a frame tells the page around it, so that it becomes as high as what is in it. */
interface FrameHeight {
  thuocDo: number;
}

const isFramed = (): boolean => window.parent !== window;

/** Tells the page around how high this one is, whenever that changes. */
function tellHeight(): void {
  const tell = (): void => {
    const told: FrameHeight = {thuocDo: document.documentElement.scrollHeight};
    window.parent.postMessage(told, "*");
  };
  new ResizeObserver(tell).observe(document.body);
}

/** Where the address asks for one chart: of the page's charts this one alone, with the way to all that is said of it. */
export function startEmbed(): void {
  const params = new URLSearchParams(location.search);
  const number = Number(params.get(EMBEDDED));
  if (!number) return;
  if (isFramed()) tellHeight();
  const main = document.querySelector("main")!;
  // Comparisons are drawn so.
  if (main.querySelector(".embedded")) return;
  const card = main.querySelectorAll<HTMLElement>(".chart-card")[number - 1];
  if (!card) return;
  params.delete(EMBEDDED);
  const href = location.pathname + (params.size ? `?${params}` : "") + location.hash;
  main.replaceChildren(
    html`<div class="embedded">
      ${card}
      <p class="muted"><a href=${href} target="_blank" rel="noopener">${sayOnSite()}</a></p>
    </div>`
  );
}

/** Leads from one chart to its page. */
export const sayOnSite = (): string =>
  say("Xem trên Thước Đo, kèm câu gốc của từng con số", "Open on Thước Đo, with every figure's sentence");
