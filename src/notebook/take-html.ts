import {language} from "../words/say.js";
import type {Notebook} from "./notebook.js";
import type {Part} from "./snapshot.js";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The rules of the page's own style sheets, so that the file looks as it did. */
const styles = (): string =>
  Array.from(document.styleSheets)
    .flatMap((sheet) => {
      try {
        return Array.from(sheet.cssRules);
      } catch {
        return [];
      }
    })
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({cssText}) => cssText)
    .join("\n");

/** A file that reads anywhere: what the notebook now shows, and no script; its own policy forbids any. */
export const wholePage = ({title}: Notebook, parts: readonly Part[]): string => `<!doctype html>
<html lang="${language()}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles().replaceAll("</", "<\\/")}
body{max-width:960px;margin:24px auto;padding-inline:16px}</style>
<main class="notebook published">
<h1>${escaped(title)}</h1>
${parts.map(({html}) => `<section class="cell">${html}</section>`).join("\n")}
</main>
</html>
`;
