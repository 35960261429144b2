import {say} from "../../words/say.js";
import {code} from "../../engine/network.js";
import type {Comparison, DrawnComparison} from "./comparison.js";

interface Drawer {
  draw: (comparison: Comparison) => DrawnComparison;
}

interface CompareView {
  /** As the address names it. */
  name: string;
  words: () => string;
  /** It has a tab of its own; the others are under “Thêm”. */
  isMain?: true;
  /** Its module, fetched when the view is first shown. */
  load: () => Promise<Drawer>;
}

/** The views of the compare page in the order of their tabs; the first is shown where none is asked for. */
export const compareViews: readonly CompareView[] = [
  {name: "hang", isMain: true, words: () => say("Hạng", "Ranking"), load: code(() => import("./ranking.js"))},
  {
    name: "dien-bien",
    isMain: true,
    words: () => say("Diễn biến", "Over time"),
    load: code(() => import("./line-chart.js"))
  },
  {name: "bang", isMain: true, words: () => say("Bảng", "Table"), load: code(() => import("./table.js"))},
  {name: "ban-do", words: () => say("Bản đồ", "Map"), load: code(() => import("./map.js"))},
  {name: "truoc-sau", words: () => say("Trước – sau", "Before and after"), load: code(() => import("./before.js"))},
  {name: "hai-moc", words: () => say("Hai mốc", "Two dates"), load: code(() => import("./dates.js"))},
  {
    name: "nhieu-chi-tieu",
    words: () => say("Nhiều chỉ tiêu", "Many measures"),
    load: code(() => import("./many.js"))
  },
  {name: "bang-nhiet", words: () => say("Bảng nhiệt", "Heat table"), load: code(() => import("./heat.js"))}
];

export const compareViewNamed = (name: string | null): CompareView =>
  compareViews.find((view) => view.name === name) ?? compareViews[0]!;

const loaded = new Map<string, Drawer>();

/** Fetches a view's module; from then on `drawingOf` can draw it. */
export async function loadView(asked: string | null): Promise<void> {
  const {name, load} = compareViewNamed(asked);
  loaded.set(name, await load());
}

export const drawingOf = (comparison: Comparison): DrawnComparison =>
  loaded.get(compareViewNamed(comparison.state.view).name)!.draw(comparison);
