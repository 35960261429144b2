/* eslint-disable no-restricted-syntax -- the sentences are Vietnamese on every page, as those of articles are */
import {html} from "htl";
import type {Figure} from "../../rows/figure.js";
import {sayDate} from "../../words/number.js";
import {say, vietnamese} from "../../words/say.js";
import {wordedTable, type TableColumn} from "../../parts/worded-table.js";
import type {View} from "../view.js";

export interface Example {
  step: () => string;
  asks: () => string;
  sentence: string;
  figure: string;
  gives: () => string;
  /** What the loaders make of the figure; a test asks them. */
  reads: Partial<Figure>;
}

/** The article that the examples stand in. */
export const EXAMPLE_ARTICLE = {published: "2020-06-01", place: "Ô Môn, Cần Thơ"} as const;

/** One sentence of our own for each thing that is read off a figure. */
export const EXAMPLES: readonly Example[] = [
  {
    step: () => say("Con số", "Number"),
    asks: () => say("viết bằng chữ số hay bằng chữ", "in digits or in words"),
    sentence: "Năm 2019, phường Thới Long có hai trăm ba mươi hộ nghèo.",
    figure: "hai trăm ba mươi",
    gives: () => "230",
    reads: {obs_value: 230, indicator: "poor_households_count"}
  },
  {
    step: () => say("Đơn vị", "Unit"),
    asks: () =>
      say(
        "đổi về một gốc để so được; “hơn”, “dưới”, “khoảng” được giữ",
        "brought to one base so that figures compare; “more than”, “less than”, “about” are kept"
      ),
    sentence: "Năm 2019, thành phố Cần Thơ thu ngân sách hơn 1,2 nghìn tỷ đồng.",
    figure: "1,2 nghìn tỷ",
    gives: () => say("hơn 1.200 tỷ đồng", "more than 1,200 billion VND"),
    reads: {obs_value: 1.2e12, unit_measure: "vnd", bound: "more_than"}
  },
  {
    step: () => say("Thời gian", "Period"),
    asks: () => say("“năm ngoái” tính từ ngày đăng bài", "“last year” counts from the day of the article"),
    sentence: "Năm ngoái, thu nhập bình quân đầu người của quận Ô Môn đạt 58 triệu đồng.",
    figure: "58 triệu",
    gives: () => say("năm 2019", "2019"),
    reads: {obs_value: 58e6, time_period: "2019"}
  },
  {
    step: () => say("Nơi", "Place"),
    asks: () =>
      say("gần con số nhất, hiểu theo danh mục hành chính", "the nearest to the figure, by the lists of places"),
    sentence: "Quận Ô Môn có 7 phường, quận Bình Thủy có 8 phường.",
    figure: "8",
    gives: () => say("quận Bình Thủy, Cần Thơ", "Bình Thủy District, Cần Thơ"),
    reads: {obs_value: 8, ref_area_path: ["Cần Thơ", "Bình Thuỷ"]}
  },
  {
    step: () => say("Chỉ tiêu", "Indicator"),
    asks: () => say("theo cụm từ trong danh mục", "by the phrases of the vocabulary"),
    sentence: "Đến cuối năm 2019, xã Trung An đạt 15/19 tiêu chí nông thôn mới.",
    figure: "15/19",
    gives: () =>
      say(
        "số tiêu chí nông thôn mới mà xã đạt: 15 trên 19",
        "new-rural-area criteria that the commune meets: 15 of 19"
      ),
    reads: {indicator: "nrm_criteria_met_per_commune", numerator: 15, denominator: 19}
  },
  {
    step: () => say("Cách nói", "Measure"),
    asks: () => say("mức, mức tăng giảm, tốc độ, tỷ trọng hay thứ hạng", "level, change, growth, share or rank"),
    sentence: "Năm 2019, giá trị sản xuất công nghiệp của quận Ô Môn tăng 8,2% so với năm trước.",
    figure: "8,2",
    gives: () => say("tốc độ tăng, không phải giá trị sản xuất", "growth, not the output itself"),
    reads: {obs_value: 8.2, indicator: "output_value", measure: "growth"}
  },
  {
    step: () => say("Loại", "Kind"),
    asks: () => say("đã đạt, mục tiêu, dự kiến hay mức trước đây", "actual, target, plan or former value"),
    sentence: "Quận Ô Môn phấn đấu đến năm 2025 thu nhập bình quân đầu người đạt 90 triệu đồng.",
    figure: "90 triệu",
    gives: () => say("mục tiêu của năm 2025, không phải điều đã đạt", "a target for 2025, not a result"),
    reads: {obs_value: 90e6, value_kind: "target", time_period: "2025"}
  }
];

const marked = ({sentence, figure}: Example): HTMLElement => {
  const at = sentence.lastIndexOf(figure);
  return html`<span class="quote" lang=${vietnamese()}
    >“${sentence.slice(0, at)}<mark>${figure}</mark>${sentence.slice(at + figure.length)}”</span
  >`;
};

const columns = (): TableColumn<Example>[] => [
  {
    name: say("Đọc gì", "What is read"),
    cell: ({step, asks}) => html`<div><b>${step()}</b><small class="muted">${asks()}</small></div>`
  },
  {name: say("Câu mẫu", "Example"), cell: marked},
  {name: say("Đọc ra", "Reads"), cell: ({gives}) => gives()}
];

/** What is read off each figure, and from what. */
export const scorecardExamples: View = {
  name: "scorecard-examples",
  questions: () => ({}),
  draw: () =>
    html`<p class="muted">
        ${say(
          `Câu mẫu do chúng tôi đặt, coi như trong một bài đăng ngày ${sayDate(EXAMPLE_ARTICLE.published)}.`,
          `The examples are ours, as if in an article of ${sayDate(EXAMPLE_ARTICLE.published)}.`
        )}
      </p>
      ${wordedTable(say("Một con số được đọc như thế nào", "How a figure is read"), columns(), EXAMPLES, {className: "steps"})}`
};
