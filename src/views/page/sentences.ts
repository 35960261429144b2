import type {Figure} from "../../rows/figure.js";
import {ROOT} from "../draw.js";
import {code} from "../../engine/network.js";
import {findFigure, readTogether} from "./known.js";

const OPENERS = "[data-observation]";

const loadDrawer = code(() => import("../../parts/drawer.js"));

const idOf = (element: Element): string => element.getAttribute("data-observation")!;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

function mark(element: Element | undefined): void {
  document.querySelectorAll("[data-opened]").forEach((each) => each.removeAttribute("data-opened"));
  if (!element) return;
  document
    .querySelectorAll(`[data-observation="${CSS.escape(idOf(element))}"]`)
    .forEach((each) => each.setAttribute("data-opened", ""));
}

const STEPS: Record<string, number> = {ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1};

/** The drawer of a page, and whose sentence it shows. */
class Sentences {
  private panel: HTMLElement | undefined;
  /** What was opened, and the element that had the keyboard before. */
  private opener: Element | undefined;
  private before: HTMLElement | undefined;

  async open(element: Element): Promise<void> {
    const figure = await findFigure(idOf(element));
    if (!figure) return;
    const shown = await this.fill(figure);
    if (shown.hidden) this.before = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    if (!shown.contains(element)) this.opener = element;
    shown.hidden = false;
    document.documentElement.dataset["drawer"] = "open";
    mark(element);
    shown.querySelector(".drawer-body")!.scrollTop = 0;
    shown.focus({preventScroll: true});
  }

  /** Whether it did what a key asks for. */
  press(key: string, target: Element): boolean {
    const opening = target.closest(OPENERS);
    const {panel} = this;
    if (panel && !panel.hidden && key === "Escape") this.close(panel);
    else if (panel && !panel.hidden && panel.contains(target) && STEPS[key]) void this.step(STEPS[key]);
    else if (opening && !target.closest("a, button") && ["Enter", " "].includes(key)) void this.open(opening);
    else return false;
    return true;
  }

  private async element(): Promise<HTMLElement> {
    const {drawer} = await loadDrawer();
    return (this.panel ??= this.hung(drawer()));
  }

  private hung(panel: HTMLElement): HTMLElement {
    panel.addEventListener("click", ({target}) => {
      const button = (target as Element).closest("button");
      if (button?.hasAttribute("data-close")) this.close(panel);
      else if (button?.dataset["step"]) void this.step(Number(button.dataset["step"]));
    });
    document.body.append(panel);
    return panel;
  }

  private async fill(figure: Figure): Promise<HTMLElement> {
    const [element, {drawerContent, sayOrigin}, others] = await Promise.all([
      this.element(),
      loadDrawer(),
      readTogether(figure)
    ]);
    const content = drawerContent(figure, {root: ROOT, others});
    element.querySelector("[data-origin]")!.textContent = sayOrigin(figure);
    element.querySelector(".drawer-body")!.replaceChildren(content);
    return element;
  }

  /** Closes, and gives the keyboard back to what had opened it. */
  private close(panel: HTMLElement): void {
    if (panel.hidden) return;
    panel.hidden = true;
    delete document.documentElement.dataset["drawer"];
    mark(undefined);
    const {opener, before} = this;
    const back = opener instanceof HTMLElement || opener instanceof SVGElement ? opener : before;
    const focusable = back?.matches("[tabindex], button, a")
      ? back
      : (back?.querySelector<HTMLElement>("button") ?? before);
    focusable?.focus({preventScroll: true});
  }

  private async step(by: number): Promise<void> {
    const all = this.openers();
    const at = all.findIndex((each) => this.opener && idOf(each) === idOf(this.opener));
    const next = all[(at + by + all.length) % all.length];
    if (!next) return;
    next.scrollIntoView({block: "nearest", behavior: "instant"});
    await this.open(next);
  }

  /** The figures of the page in the order of the keyboard, each once, those in the drawer left out. */
  private openers(): Element[] {
    const shown = [...document.querySelectorAll(`${OPENERS}:is(button, [tabindex])`)].filter(
      (each) => isShown(each) && !this.panel?.contains(each)
    );
    return [...new Map(shown.map((each) => [idOf(each), each])).values()];
  }
}

/** Every figure on the page opens its sentence, by pointer and by keyboard. */
export function startSentences(): void {
  const sentences = new Sentences();
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const opening = target.closest(OPENERS);
    if (opening && !target.closest("a") && !getSelection()?.toString()) void sentences.open(opening);
  });
  document.addEventListener("keydown", (event) => {
    if (sentences.press(event.key, event.target as Element)) event.preventDefault();
  });
}
