import {say} from "../words/say.js";
import type {Cell, Notebook} from "./notebook.js";
import {plotCode} from "./plot-code.js";

/** Rows of cells as JSON. */
type Results = ReadonlyMap<string, string>;

interface Script {
  type: "text/markdown" | "module";
  source: string;
  isHidden?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A text that Observable's Markdown neither runs (${…}) nor takes for markup. */
const inert = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("${", "&#36;{");

const inScript = (json: string): string => json.replaceAll("<", "\\u003c");

/** A query is told as it was written; its rows go along, since another program has none of this site's tables. */
const fenced = (language: string, source: string): string => {
  const fence = "`".repeat(Math.max(3, ...Array.from(source.matchAll(/`+/g), ([run]) => run.length + 1)));
  return `${fence}${language}\n${source.replaceAll("${", "$\u200b{")}\n${fence}`;
};

/** What each kind of cell becomes. */
const scripts: {[K in Cell["kind"]]: (cell: Extract<Cell, {kind: K}>, results: Results) => Script[]} = {
  text: ({source}) => [{type: "text/markdown", source: inert(source)}],
  input: ({name, input, value}) => [
    {type: "text/markdown", source: `${inert(input.label || name)}: **${inert(String(value ?? "–"))}**`}
  ],
  sql: ({name, source}, results) => [
    {type: "text/markdown", source: `**${inert(name)}**\n\n${fenced("sql", source)}`},
    ...data(name, results)
  ],
  transform: ({name, source}, results) => [
    {type: "text/markdown", source: `**${inert(name)}**\n\n${fenced("", source)}`},
    ...data(name, results)
  ],
  table: ({name}, results) => [...data(name, results), {type: "module", source: `Inputs.table(${name})`}],
  chart: ({from, chart}) => [{type: "module", source: plotCode({from, chart})}]
};

const data = (name: string, results: Results): Script[] =>
  results.has(name)
    ? [{type: "module", source: `const ${name} = ${inScript(results.get(name)!)};`, isHidden: true}]
    : [];

const scriptOf = ({type, source, isHidden}: Script, id: number): string => {
  const lines = source.replaceAll("</script", "<\\/script").split("\n");
  return `  <script id="${id}" type="${type}"${isHidden ? " hidden" : ""}>
${lines.map((line) => `    ${line}`).join("\n")}
  </script>`;
};

/** A notebook in the open file format of Observable Notebook Kit: an HTML file with a script element a cell. */
export function observableNotebook({title, cells}: Notebook, results: Results): string {
  const source = say("Làm từ sổ khám phá của Thước Đo.", "Made from a notebook of Thước Đo.");
  const all: Script[] = [
    {type: "text/markdown", source: `# ${inert(title)}\n\n${source}`},
    ...cells.flatMap((cell) => (scripts[cell.kind] as (cell: Cell, results: Results) => Script[])(cell, results))
  ];
  return `<!doctype html>
<notebook theme="air">
  <title>${escaped(title)}</title>
${all.map((each, i) => scriptOf(each, i + 1)).join("\n")}
</notebook>
`;
}
