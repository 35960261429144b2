import {join} from "node:path";
import {parseArgs} from "node:util";
import {add, type Intake} from "../add/add.js";
import {dataFolder} from "../compile/compile.js";
import {breaks} from "../indicator/breaks.js";
import {indicators} from "../indicator/list.js";
import {vocabularyOf} from "../official/vocabulary.js";
import {added} from "../places/added.js";
import {places} from "../places/list.js";

// npm run add -- [--english] FILE|FOLDER…     takes documents into data/articles, and tells of each: what was read, what not and why.
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {english: {type: "boolean", default: false}}
});
if (!positionals.length) {
  console.error("usage: npm run add -- [--english] FILE|FOLDER…");
  process.exit(2);
}

const say = (vi: string, en: string): string => (values.english ? en : vi);
const told = ({message, message_en}: {message: string; message_en: string}): string => say(message, message_en);

function line(outcome: Intake): string[] {
  if (outcome.what === "known")
    return [`=  ${outcome.file}: ${say(`đã có (${outcome.as})`, `is here already (${outcome.as})`)}`];
  if (outcome.what === "drafted") {
    const {file, to, draft} = outcome;
    return [
      `+  ${file} → official/${to}: ${say("bảng chính thức; hãy xem lại tệp .yaml đi kèm", "an official table; look at the .yaml beside it")}`,
      ...draft.shown.map((row) => `   │ ${row}`),
      ...draft.unclear.map(([vi, en]) => `   ↳ ${say(vi, en)}`)
    ];
  }
  if (outcome.what === "unread") return outcome.rows.map((row) => `✗  ${told(row)}`);
  const {file, to, figures, documents, title, about, reprint_of, notices} = outcome;
  const many = documents > 1 ? [say(`${documents} bài`, `${documents} documents`)] : [];
  const read = [
    ...many,
    say(`${figures} con số`, `${figures} figures`),
    about.title ?? title,
    about.publisher,
    about.published,
    about.place
  ].filter(Boolean);
  const again = reprint_of
    ? [
        `   ↳ ${say(`in lại của “${reprint_of}”, con số tính một lần`, `another print of “${reprint_of}”, its figures are counted once`)}`
      ]
    : [];
  return [`+  ${file} → ${to}: ${read.join(" · ")}`, ...again, ...notices.map((row) => `   ↳ ${told(row)}`)];
}

const counts = {added: 0, drafted: 0, known: 0, unread: 0};
const list = indicators();
const official = {
  folder: join(dataFolder(), "official"),
  known: vocabularyOf({places: places(), aliases: added().aliases, indicators: list, breaks: breaks(list)}),
  today: new Date().toISOString().slice(0, 10)
};
let figures = 0;
for await (const outcome of add(positionals, join(dataFolder(), "articles"), {}, official)) {
  ++counts[outcome.what];
  if (outcome.what === "added") figures += outcome.figures;
  for (const each of line(outcome)) console.log(each);
}
console.log(
  say(
    `Thêm ${counts.added} tệp (${figures} con số), ${counts.drafted} bảng chính thức, ${counts.known} tệp đã có, ${counts.unread} tệp chưa đọc được.`,
    `${counts.added} files added (${figures} figures), ${counts.drafted} official tables, ${counts.known} here already, ${counts.unread} not read.`
  )
);
if (counts.unread) process.exitCode = 1;
