import {chartFrame, type FrameOptions} from "./chart-frame.js";
import {leavesOutZero} from "./dot-layout.js";
import {headline} from "../domain/headline.js";
import {panelSubtitle, type Panel} from "../domain/panel.js";
import {rankedDots, type DotOptions} from "./ranked-dots.js";
import {say} from "../words/say.js";

export interface CardOptions extends FrameOptions, Omit<DotOptions, "width"> {
  /** Another chart than ranked dots, for the same figures. */
  draw?: (panel: Panel, options: DotOptions) => SVGSVGElement;
  /** Its table, where that is shorter than a row a sentence. */
  table?: Node;
  /** Why it is not on the axis of the chart before it. */
  apart?: string;
}

/** What a reader must be told before comparing. */
const notes: readonly {when: (panel: Panel) => boolean; words: (panel: Panel) => string}[] = [
  {
    when: ({apart, groups}) => Boolean(apart) && groups.some(({ranked}) => ranked),
    words: ({apart}) => say(`Chỉ so trong từng nhóm, vì các nhóm ${apart}.`, `Compare within a group only: ${apart}.`)
  },
  {
    when: ({apart, groups}) => Boolean(apart) && !groups.some(({ranked}) => ranked),
    words: ({apart}) => say(`Không xếp hạng, vì các dòng ${apart}.`, `Not ranked: ${apart}.`)
  },
  {
    when: (panel) => leavesOutZero(panel),
    words: () => say("Trục không bắt đầu từ 0.", "The axis does not begin at zero.")
  }
];

/** What to know before reading a panel's dots. */
export const panelNotes = (panel: Panel): string[] =>
  notes.filter(({when}) => when(panel)).map(({words}) => words(panel));

/** Ranked dots with the sentence they say, their table, and the ways to take them away. */
export function chartCard(panel: Panel, options: CardOptions = {}): HTMLElement {
  const {draw = rankedDots, apart, table} = options;
  const separate = apart ? [say(`Biểu đồ riêng, vì ${apart}.`, `A chart of its own: ${apart}.`)] : [];
  return chartFrame(
    {
      title: headline(panel, options.chosen ?? null).text,
      subtitle: panelSubtitle(panel),
      figures: panel.figures,
      draw: (width) => draw(panel, {...options, width}),
      ...(table && {table}),
      notes: [...separate, ...(draw === rankedDots ? panelNotes(panel) : [])]
    },
    options
  );
}
