import {html} from "htl";
import {rowsOf, type View} from "./view.js";

interface Left {
  file: string;
  line: number | null;
  message: string;
}

/** What could not be read, and why: a build that leaves something out says so. */
export const quarantine: View = {
  name: "quarantine",
  questions: () => ({quarantine: "SELECT file, line, message FROM quarantine ORDER BY file, line"}),
  draw: (answers) => {
    const left = rowsOf<Left>(answers, "quarantine");
    if (!left.length) return html`<p class="muted">Mọi tệp đưa vào đều đọc được.</p>`;
    return html`<ul class="quarantine">
      ${left.map(
        ({file, line, message}) =>
          html`<li>
            <code>${file}</code>${line ? `, dòng ${line}` : ""}
            <p>${message}</p>
          </li>`
      )}
    </ul>`;
  }
};
