import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import {extract} from "../../../loaders/combine/extract.js";
import type {Observation} from "../../../loaders/observation.js";
import {texts, type Case} from "./texts.js";

interface Read {
  row: Observation;
  from: number;
  to: number;
}

function read({text, title = "Bài", publisher, published, plain}: Case): Read[] {
  const about = Object.entries({id: "bai", title, publisher, published});
  const head = `---\n${about.flatMap(([field, value]) => (value ? [`${field}: ${value}\n`] : [])).join("")}---\n\n`;
  const document = parseArticle(plain ? "bai.txt" : "bai.md", Buffer.from(`${plain ? "" : head}${text}\n`));
  if ("reason" in document) throw new Error(document.message_en);
  const at = document.text.indexOf(text);
  return extract(document).map((row) => ({row, from: row.figure_start - at, to: row.figure_end - at}));
}

/** The figure that is read where some words of a text stand. */
function at(all: readonly Read[], text: string, figure: string): Observation | undefined {
  const start = text.indexOf(figure);
  if (start < 0) throw new Error(`no “${figure}” in “${text}”`);
  return all.find(({from, to}) => from < start + figure.length && to > start)?.row;
}

describe.each(Object.entries(texts))("%s", (_, cases) => {
  it.each(cases.map((each) => [each.text, each] as const))("%s", (text, each) => {
    const all = read(each);
    for (const [figure, {path, ...columns}] of Object.entries(each.figures)) {
      const row = at(all, text, figure);
      expect(row, figure).toMatchObject(columns);
      if (path !== undefined) expect(row!.ref_area_path.join(" > "), figure).toBe(path);
    }
    for (const figure of each.silent ?? []) expect(at(all, text, figure), figure).toBeUndefined();
  });
});
