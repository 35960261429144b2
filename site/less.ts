import {LESS} from "../src/views/view.js";

/** How much of what is drawn a page holds: all of it; its words, without charts, long tables and what is for paper; or what it is called. */
export type Shape = "whole" | "words" | "name";

/** Bytes of what a reader opens first; less is not worth the wait. */
const LONG = 1500;

/** What a page of words does without, since the browser draws it from the answers. */
const LEFT_OUT: readonly {from: string; isLong: (element: Element) => boolean; empty: (element: Element) => void}[] = [
  {
    // In a chart's place stand its figures as rows (`charts/sketch.ts`).
    from: ".chart-space",
    isLong: () => true,
    empty: () => {}
  },
  {
    from: ".brief",
    isLong: () => true,
    empty: (element) => element.remove()
  },
  {
    from: "details",
    isLong: ({innerHTML}) => innerHTML.length > LONG,
    empty: (element) => element.replaceChildren(...element.querySelectorAll(":scope > summary"))
  }
];

/** Leaves of a drawn view what a page of that shape holds, and says so in it where that is not all. */
export function leave(drawn: Element, shape: Shape): void {
  const [first] = drawn.children;
  if (shape === "whole" || !first) return;
  const heading = shape === "name" && drawn.querySelector("h1");
  if (heading) {
    first.replaceChildren(heading);
    drawn.replaceChildren(first);
    return first.setAttribute(LESS, "");
  }
  for (const {from, isLong, empty} of LEFT_OUT)
    for (const element of drawn.querySelectorAll(from)) {
      if (!isLong(element)) continue;
      empty(element);
      first.setAttribute(LESS, "");
    }
}
