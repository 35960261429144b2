import {html} from "htl";
import type {SkippedRow} from "../rows/tables.js";
import {groupBy} from "../domain/group.js";
import {say} from "../words/say.js";
import {asWritten} from "../words/foreign.js";

/** A row of `skipped`: digits of which no figure was made. */
export type Passed = Omit<SkippedRow, "document_id">;

/** What digits are that are no figure. */
const REASONS: Record<SkippedRow["reason"], () => string> = {
  period: () => say("thời gian", "time"),
  date: () => say("ngày tháng", "a date"),
  document: () => say("số hiệu văn bản", "the number of a document"),
  clock: () => say("giờ giấc", "time of day"),
  phone: () => say("điện thoại", "telephone"),
  ordinal: () => say("số thứ tự", "an ordinal"),
  name: () => say("tên gọi", "a name"),
  age: () => say("tuổi", "an age"),
  per: () => say("số mà tỷ suất tính trên", "what a rate is of"),
  bare: () => say("câu không nói rõ đếm gì", "the sentence does not say what it counts"),
  impossible: () => say("giá trị không thể có", "a value that cannot be"),
  cell_list: () =>
    say(
      "bảng liệt kê người, văn bản hoặc giá, không phải số liệu",
      "a list of persons, documents or prices, no statistics"
    ),
  cell_row: () => say("đầu dòng và đầu cột không nói rõ đếm gì", "its row and column do not say what it counts"),
  cell_shape: () =>
    say(
      "dòng có ít ô hơn đầu cột, không rõ thiếu ô nào",
      "its row has fewer cells than heads, and does not say which is missing"
    ),
  cell_place: () => say("dòng nêu một nơi không rõ là đâu", "its row names a place that is not known")
};

export const sayPassed = (reason: SkippedRow["reason"]): string => REASONS[reason]();

/** Digits as they stand in the article, with the reason for who points at them; it stands in the margin too. */
export const passedMark = (text: string, {reason}: Passed): HTMLElement =>
  html`<span class="passed" title=${sayPassed(reason)}>${text}</span>`;

/** What a paragraph's passed digits are: “Không ghi: năm 2013, 2014–2015 (thời gian); 05-NQ/TW (số hiệu văn bản)”. */
export function passedList(passed: readonly Passed[], textOf: (passed: Passed) => string): HTMLElement | null {
  if (!passed.length) return null;
  const groups = [...groupBy(passed, ({reason}) => reason).values()];
  const said = groups.flatMap((mine, i) => [
    i ? "; " : "",
    asWritten([...new Set(mine.map(textOf))].join(", ")),
    ` (${sayPassed(mine[0]!.reason)})`
  ]);
  return html`<p class="passed-list">${say("Không ghi thành con số", "Not recorded as figures")}: ${said}</p>`;
}
