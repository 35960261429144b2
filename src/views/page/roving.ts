/** Groups whose parts are reached by arrows, so that the keyboard passes a map of sixty tiles in one step. */
const GROUP = "[data-roving]";
const PARTS = "[tabindex]";

/** Which way an arrow points. */
const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

interface Point {
  x: number;
  y: number;
}

const middleOf = (element: Element): Point => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
};

/** How far a part is that way: what lies aside is farther than what lies ahead; undefined for what lies behind. */
export function distance(from: Point, to: Point, [x, y]: readonly [number, number]): number | undefined {
  const ahead = (to.x - from.x) * x + (to.y - from.y) * y;
  const aside = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
  return ahead > 1 ? ahead + 2 * aside : undefined;
}

/** The part that an arrow leads to. */
function nextPart(at: Element, parts: readonly Element[], way: readonly [number, number]): Element | undefined {
  const from = middleOf(at);
  const ahead = parts.flatMap((part) => {
    const far = distance(from, middleOf(part), way);
    return far === undefined ? [] : [{part, far}];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.part;
}

function onKey(event: KeyboardEvent): void {
  const way = ARROWS[event.key];
  const at = (event.target as Element).closest(`${GROUP} ${PARTS}`);
  if (!way || !at || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = nextPart(at, [...at.closest(GROUP)!.querySelectorAll(PARTS)], way);
  event.preventDefault();
  if (!(next instanceof SVGElement)) return;
  at.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

/** Arrows move the keyboard inside every such group, in whatever direction its parts lie. */
export function startRoving(): void {
  document.addEventListener("keydown", onKey);
}
