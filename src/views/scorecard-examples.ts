import {html} from "htl";
import type {Observation} from "../../loaders/observation.js";
import {sayDate} from "../components/number.js";
import type {View} from "./view.js";

export interface Example {
  step: string;
  asks: string;
  sentence: string;
  figure: string;
  gives: string;
  /** What the loaders make of the figure; a test asks them. */
  reads: Partial<Observation>;
}

/** The article that the examples stand in. */
export const EXAMPLE_ARTICLE = {published: "2020-06-01", place: "Ô Môn, Cần Thơ"} as const;

/** One sentence of our own for each thing that is read off a figure. */
export const EXAMPLES: readonly Example[] = [
  {
    step: "Con số",
    asks: "viết bằng chữ số hay bằng chữ",
    sentence: "Năm 2019, phường Thới Long có hai trăm ba mươi hộ nghèo.",
    figure: "hai trăm ba mươi",
    gives: "230",
    reads: {obs_value: 230, indicator: "poor_households_count"}
  },
  {
    step: "Đơn vị",
    asks: "đổi về một gốc để so được; “hơn”, “dưới”, “khoảng” được giữ",
    sentence: "Năm 2019, thành phố Cần Thơ thu ngân sách hơn 1,2 nghìn tỷ đồng.",
    figure: "1,2 nghìn tỷ",
    gives: "hơn 1.200 tỷ đồng",
    reads: {obs_value: 1.2e12, unit_measure: "vnd", bound: "more_than"}
  },
  {
    step: "Thời gian",
    asks: "“năm ngoái” tính từ ngày đăng bài",
    sentence: "Năm ngoái, thu nhập bình quân đầu người của quận Ô Môn đạt 58 triệu đồng.",
    figure: "58 triệu",
    gives: "năm 2019",
    reads: {obs_value: 58e6, time_period: "2019"}
  },
  {
    step: "Nơi",
    asks: "gần con số nhất, hiểu theo danh mục hành chính",
    sentence: "Quận Ô Môn có 7 phường, quận Bình Thủy có 8 phường.",
    figure: "8",
    gives: "quận Bình Thủy, Cần Thơ",
    reads: {obs_value: 8, ref_area_path: ["Cần Thơ", "Bình Thuỷ"]}
  },
  {
    step: "Chỉ tiêu",
    asks: "theo cụm từ trong danh mục",
    sentence: "Đến cuối năm 2019, xã Trung An đạt 15/19 tiêu chí nông thôn mới.",
    figure: "15/19",
    gives: "số tiêu chí nông thôn mới mà xã đạt: 15 trên 19",
    reads: {indicator: "nrm_criteria_met_per_commune", numerator: 15, denominator: 19}
  },
  {
    step: "Cách nói",
    asks: "mức, mức tăng giảm, tốc độ, tỷ trọng hay thứ hạng",
    sentence: "Năm 2019, giá trị sản xuất công nghiệp của quận Ô Môn tăng 8,2% so với năm trước.",
    figure: "8,2",
    gives: "tốc độ tăng, không phải giá trị sản xuất",
    reads: {obs_value: 8.2, indicator: "output_value", measure: "growth"}
  },
  {
    step: "Loại",
    asks: "đã đạt, mục tiêu, dự kiến hay mức trước đây",
    sentence: "Quận Ô Môn phấn đấu đến năm 2025 thu nhập bình quân đầu người đạt 90 triệu đồng.",
    figure: "90 triệu",
    gives: "mục tiêu của năm 2025, không phải điều đã đạt",
    reads: {obs_value: 90e6, value_kind: "target", time_period: "2025"}
  }
];

const marked = ({sentence, figure}: Example): HTMLElement => {
  const at = sentence.lastIndexOf(figure);
  return html`<span class="quote"
    >“${sentence.slice(0, at)}<mark>${figure}</mark>${sentence.slice(at + figure.length)}”</span
  >`;
};

const line = (example: Example): HTMLElement =>
  html`<tr>
    <td data-name="Đọc gì">
      <div><b>${example.step}</b><small class="muted">${example.asks}</small></div>
    </td>
    <td data-name="Câu mẫu">${marked(example)}</td>
    <td data-name="Đọc ra">${example.gives}</td>
  </tr>`;

/** What is read off each figure, and from what. */
export const scorecardExamples: View = {
  name: "scorecard-examples",
  questions: () => ({}),
  draw: () =>
    html`<p class="muted">
        Câu mẫu do chúng tôi đặt, coi như trong một bài đăng ngày ${sayDate(EXAMPLE_ARTICLE.published)}.
      </p>
      <div class="table-scroll" tabindex="0" role="group" aria-label="Một con số được đọc như thế nào">
        <table class="steps">
          <thead>
            <tr>
              <th scope="col">Đọc gì</th>
              <th scope="col">Câu mẫu</th>
              <th scope="col">Đọc ra</th>
            </tr>
          </thead>
          <tbody>
            ${EXAMPLES.map(line)}
          </tbody>
        </table>
      </div>`
};
