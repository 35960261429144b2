import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {say} from "../words/say.js";
import {sayNamed} from "../words/value.js";
import {sayPeriod} from "../words/period.js";
import {sayWhole} from "../words/place.js";

/** What a reader says is wrong with a figure. */
export interface ReaderCorrection {
  /** The field that is wrong; null: there is no such figure. */
  field: string | null;
  value: string;
  by: string;
}

/** What may be wrong, as a review names it (docs/reviewing.md) and as a reader does. */
const fields: readonly {field: string; words: () => string}[] = [
  {field: "obs_value", words: () => say("con số", "the number")},
  {field: "unit_measure", words: () => say("đơn vị", "the unit")},
  {field: "indicator", words: () => say("chỉ tiêu", "the indicator")},
  {field: "ref_area", words: () => say("địa phương", "the place")},
  {field: "time_period", words: () => say("thời gian", "the time")},
  {field: "value_kind", words: () => say("loại số (đã đạt, mục tiêu…)", "the kind (actual, target …)")}
];

/** A text as YAML holds it, whatever is in it. */
const scalar = (text: string): string => JSON.stringify(text);

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** The line that a publisher puts into data/reviews. */
export function reviewOf(
  {observation_id}: Pick<Figure, "observation_id">,
  {field, value, by}: ReaderCorrection
): string {
  const head = [`- observation: ${observation_id}`, `  verdict: ${field ? "correct" : "reject"}`];
  const correct = field ? ["  correct:", `    ${field}: ${isNumber(value) ? value : scalar(value)}`] : [];
  return [...head, ...correct, `  by: ${scalar(by)}`].join("\n");
}

/** A letter with the figure, its sentence and the review; the reader's own programme sends it, or nobody does. */
export function letterOf(figure: Figure, correction: ReaderCorrection, address: string): string {
  const subject = say(`Sửa một con số: ${sayNamed(figure)}`, `A figure to correct: ${sayNamed(figure)}`);
  const told = [
    `${sayWhole(figure)} · ${sayNamed(figure)} · ${sayPeriod(figure)}`,
    `“${figure.quote.trim()}”`,
    address
  ];
  const body = [...told, reviewOf(figure, correction)].join("\n\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** What the form holds now. */
function correctionIn(form: HTMLFormElement): ReaderCorrection {
  const valueOf = (name: string): string => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
  return {field: valueOf("sai-o") || null, value: valueOf("dung-la"), by: valueOf("nguoi-sua")};
}

/** “Sai? Sửa”: a form that makes the review and a letter; nothing is sent by itself. */
export function correction(figure: Figure): HTMLElement {
  const form = html`<form class="correction-form">
    <label
      >${say("Sai ở đâu", "What is wrong")}
      <select name="sai-o">
        ${fields.map(({field, words}) => html`<option value=${field}>${words()}</option>`)}
        <option value="">${say("không có con số này", "there is no such figure")}</option>
      </select></label
    >
    <label>${say("Đúng ra là", "What it should be")} <input type="text" name="dung-la" autocomplete="off" /></label>
    <label>${say("Tên người sửa", "Your name")} <input type="text" name="nguoi-sua" autocomplete="name" /></label>
    <pre class="review" tabindex="0" aria-label=${say("Dòng duyệt", "The review")}></pre>
    <p>
      <a class="quiet" data-letter>${say("Soạn thư gửi người quản trị trang", "Write to the publisher")}</a>
    </p>
    <p class="muted">${say("Không có gì được gửi đi nếu bạn không tự gửi.", "Nothing is sent unless you send it.")}</p>
  </form>` as HTMLFormElement;
  const write = (): void => {
    const said = correctionIn(form);
    form.querySelector("pre")!.textContent = reviewOf(figure, said);
    const address = globalThis.location?.href.split("#")[0] ?? "";
    form.querySelector<HTMLAnchorElement>("[data-letter]")!.href = letterOf(figure, said, address);
  };
  form.addEventListener("input", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  write();
  return html`<details class="correction">
    <summary>${say("Sai? Sửa", "Wrong? Correct it")}</summary>
    ${form}
  </details>`;
}
