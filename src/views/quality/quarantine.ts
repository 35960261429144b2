import {html} from "htl";
import {language, say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

interface Left {
  file: string;
  line: number | null;
  message: string;
  message_en: string;
}

/** What could not be read, and why: a build that leaves something out says so. */
export const quarantine: View = {
  name: "quarantine",
  questions: () => ({quarantine: "SELECT file, line, message, message_en FROM quarantine ORDER BY file, line"}),
  draw: (answers) => {
    const left = rowsOf<Left>(answers, "quarantine");
    if (!left.length)
      return html`<p class="muted">
        ${say("Mọi tệp đưa vào đều đọc được.", "Every file that was put in could be read.")}
      </p>`;
    return html`<ul class="quarantine">
      ${left.map(
        ({file, line, message, message_en}) =>
          html`<li>
            <code>${file}</code>${line ? `, ${say("dòng", "line")} ${line}` : ""}
            <p>${language() === "en" ? message_en : message}</p>
          </li>`
      )}
    </ul>`;
  }
};
