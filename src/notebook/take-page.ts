import type {Notebook} from "./notebook.js";
import type {Part} from "./snapshot.js";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** HTML as Framework's Markdown leaves it alone: on one line, and with nothing that it would run: neither ${…} nor a code fence. */
const inert = (markup: string): string =>
  markup.replace(/\r?\n/g, "&#10;").replaceAll("$", "&#36;").replaceAll("`", "&#96;");

/** JSON as it can stand in a script of a Markdown page: no text in it can end the script or the fence. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("`", "\\u0060")
    .replaceAll("$", "\\u0024")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");

/**
 * A page of this site: to be put into `src/`. It reads with no script, as the notebook now looks; with scripts it is alive,
 * its inputs can be changed, and its figures are those of the site it stands on.
 */
export const frameworkPage = (notebook: Notebook, parts: readonly Part[]): string => `---
title: ${scriptJson(notebook.title)}
style: look/notebook.css
---

<h1>${inert(escaped(notebook.title))}</h1>

<div class="notebook published">
${parts.map(({cell, html}) => `<section class="cell" data-kind="${cell.kind}" data-cell="${inert(escaped(cell.name))}">${inert(html)}</section>`).join("\n")}
</div>

\`\`\`js
import {mount} from "./views/mount.js";
import {publishNotebook} from "./notebook/published.js";

mount();
publishNotebook(document.querySelector(".published"), ${scriptJson(notebook)});
\`\`\`
`;
