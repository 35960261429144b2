import type {Figure} from "../../rows/figure.js";
import {ROOT} from "../draw.js";
import {code} from "../../engine/network.js";
import {findFigure, readTogether} from "./known.js";

const OPENERS = "[data-observation]";

let panel: HTMLElement | undefined;
/** What was opened, and the element that had the keyboard before. */
let opener: Element | undefined;
let before: HTMLElement | undefined;

const loadDrawer = code(() => import("../../parts/drawer.js"));

async function panelElement(): Promise<HTMLElement> {
  if (panel) return panel;
  const {drawer} = await loadDrawer();
  panel = drawer();
  panel.addEventListener("click", onPanelClick);
  document.body.append(panel);
  return panel;
}

const idOf = (element: Element): string => element.getAttribute("data-observation")!;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The figures of the page in the order of the keyboard, each once, those in the drawer left out. */
function openers(): Element[] {
  const shown = [...document.querySelectorAll(`${OPENERS}:is(button, [tabindex])`)].filter(
    (each) => isShown(each) && !panel?.contains(each)
  );
  return [...new Map(shown.map((each) => [idOf(each), each])).values()];
}

function mark(element: Element | undefined): void {
  document.querySelectorAll("[data-opened]").forEach((each) => each.removeAttribute("data-opened"));
  if (!element) return;
  document
    .querySelectorAll(`[data-observation="${CSS.escape(idOf(element))}"]`)
    .forEach((each) => each.setAttribute("data-opened", ""));
}

async function fill(figure: Figure): Promise<HTMLElement> {
  const [element, {drawerContent, sayOrigin}] = await Promise.all([panelElement(), loadDrawer()]);
  const content = drawerContent(figure, {root: ROOT, others: readTogether(figure)});
  element.querySelector("[data-origin]")!.textContent = sayOrigin(figure);
  element.querySelector(".drawer-body")!.replaceChildren(content);
  return element;
}

async function open(element: Element): Promise<void> {
  const figure = await findFigure(idOf(element));
  if (!figure) return;
  const shown = await fill(figure);
  if (shown.hidden) before = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  if (!shown.contains(element)) opener = element;
  shown.hidden = false;
  document.documentElement.dataset["drawer"] = "open";
  mark(element);
  shown.querySelector(".drawer-body")!.scrollTop = 0;
  shown.focus({preventScroll: true});
}

/** Closes, and gives the keyboard back to what had opened it. */
function close(): void {
  if (!panel || panel.hidden) return;
  panel.hidden = true;
  delete document.documentElement.dataset["drawer"];
  mark(undefined);
  const back = opener instanceof HTMLElement || opener instanceof SVGElement ? opener : before;
  const focusable = back?.matches("[tabindex], button, a")
    ? back
    : (back?.querySelector<HTMLElement>("button") ?? before);
  focusable?.focus({preventScroll: true});
}

async function step(by: number): Promise<void> {
  const all = openers();
  const at = all.findIndex((each) => opener && idOf(each) === idOf(opener));
  const next = all[(at + by + all.length) % all.length];
  if (!next) return;
  next.scrollIntoView({block: "nearest", behavior: "instant"});
  await open(next);
}

function onPanelClick(event: Event): void {
  const button = (event.target as Element).closest("button");
  if (button?.hasAttribute("data-close")) close();
  else if (button?.dataset["step"]) void step(Number(button.dataset["step"]));
}

const STEPS: Record<string, number> = {ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1};

function onKey(event: KeyboardEvent): void {
  const target = event.target as Element;
  const opening = target.closest(OPENERS);
  if (panel && !panel.hidden && event.key === "Escape") close();
  else if (panel && !panel.hidden && panel.contains(target) && STEPS[event.key]) void step(STEPS[event.key]!);
  else if (opening && !target.closest("a, button") && ["Enter", " "].includes(event.key)) void open(opening);
  else return;
  event.preventDefault();
}

/** Every figure on the page opens its sentence, by pointer and by keyboard. */
export function startSentences(): void {
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const opening = target.closest(OPENERS);
    if (opening && !target.closest("a") && !getSelection()?.toString()) void open(opening);
  });
  document.addEventListener("keydown", onKey);
}
