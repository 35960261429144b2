import {mkdir, mkdtemp, readFile, readdir, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parse} from "yaml";
import {beforeEach, describe, expect, it} from "vitest";
import {add, type Intake} from "../../../loaders/add/add.js";
import {letterheadOf} from "../../../loaders/add/letterhead.js";
import {isAlike, sketchOf, wordsOf} from "../../../loaders/add/similar.js";
import {readArticles} from "../../../loaders/compile/read-articles.js";

const DOCUMENTS = fileURLToPath(new URL("../../documents/", import.meta.url));
const STORY =
  "Năm 2019, xã An Bình có 12 km đường mới, do bà con góp đất và ngày công làm nên trong hai năm liền. Hộ nghèo của xã còn 3,5%, giảm 2% so với năm trước. Xã cũng đã xây xong 2 trạm y tế và 3 trường học, tất cả đều đưa vào dùng trước mùa mưa, ai cũng phấn khởi.";

let inbox: string;
let articles: string;
beforeEach(async () => {
  inbox = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  articles = join(inbox, "articles");
  await mkdir(articles);
});

async function put(name: string, text: string | Buffer): Promise<string> {
  await writeFile(join(inbox, name), text);
  return join(inbox, name);
}

async function taken(...paths: string[]): Promise<Intake[]> {
  const all: Intake[] = [];
  for await (const intake of add(paths, articles, {workers: 0})) all.push(intake);
  return all;
}
const what = (all: readonly Intake[]): string[] => all.map((intake) => intake.what);

describe("add(paths, folder)", () => {
  it("takes a document in with what its head says of it beside it", async () => {
    const [intake] = await taken(`${DOCUMENTS}ke-hoach.docx`);
    expect(intake).toMatchObject({what: "added", to: "ke-hoach.docx"});
    expect(await readFile(join(articles, "ke-hoach.docx"))).toEqual(await readFile(`${DOCUMENTS}ke-hoach.docx`));
    expect(parse(await readFile(join(articles, "ke-hoach.docx.yaml"), "utf8"))).toEqual({
      title: "Kế hoạch phát triển kinh tế - xã hội huyện Chư Sê năm 2025, định hướng đến năm 2030",
      publisher: "Ủy ban nhân dân huyện Chư Sê",
      published: "2025-01-06",
      place: "Chư Sê, Gia Lai"
    });
    const {documents, quarantine} = await readArticles(articles, {workers: 0});
    expect(documents).toMatchObject([
      {title: expect.stringMatching(/^Kế hoạch phát triển/) as string, place: "Chư Sê, Gia Lai"}
    ]);
    expect(quarantine).toEqual([]);
  });

  it("takes the same text once, whatever it is written in, and nothing the second time", async () => {
    const files = ["docx", "pdf", "html", "tcvn3.txt"].map((end) => `${DOCUMENTS}bao-cao.${end}`);
    expect(what(await taken(...files))).toEqual(["added", "known", "known", "known"]);
    expect(what(await taken(...files))).toEqual(["known", "known", "known", "known"]);
    expect(await readdir(articles)).toEqual(["bao-cao.docx", "bao-cao.docx.yaml"]);
  });

  it("links another print, whose figures are then counted once", async () => {
    const [first, again] = [
      await put("a.txt", STORY),
      await put("b.txt", `Theo báo khác. ${STORY.replace("ai cũng phấn khởi", "ai cũng mừng")}`)
    ];
    expect(await taken(first, again)).toMatchObject([{what: "added"}, {what: "added", reprint_of: "a"}]);
    const {documents, observations} = await readArticles(articles, {workers: 0});
    expect(documents.map(({document_id, reprint_of}) => [document_id, reprint_of])).toEqual([
      ["a", undefined],
      ["b", "a"]
    ]);
    expect(new Set(observations.map(({document_id}) => document_id))).toEqual(new Set(["a"]));
  });

  it("lists what it cannot read, of a folder too, and goes on", async () => {
    await put("anh.png", "x");
    await put("hong.docx", "PK\x03\x04");
    await put("tot.txt", STORY);
    const all = await taken(inbox, join(inbox, "khong-co.txt"));
    expect(what(all).sort()).toEqual(["added", "unread", "unread", "unread"]);
    const rows = all.flatMap((intake) => (intake.what === "unread" ? intake.rows : []));
    expect(rows.map(({reason}) => reason).sort()).toEqual(["damaged", "format", "link_nowhere"]);
  });

  it("gives another text of a name that is taken another name", async () => {
    await taken(await put("bai.txt", STORY));
    const [intake] = await taken(
      await put(
        "bai.md",
        "# Huyện khác\n\nHuyện khác làm 7 cây cầu, mở 9 lớp học và trồng 30 ha rừng trong năm 2020.\n"
      )
    );
    expect(intake).toMatchObject({what: "added", to: "bai-2.md"});
  });
});

describe("letterheadOf(text)", () => {
  it.each<[text: string, letterhead: object]>([
    [
      "TỈNH ỦY CÀ MAU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾT LUẬN\n\nVề thu ngân sách",
      {title: "Kết luận về thu ngân sách", publisher: "Tỉnh ủy Cà Mau"}
    ],
    ["UBND HUYỆN ĐỨC THỌ\nSố: 5/BC\nBÁO CÁO\nCăn cứ Luật", {title: "Báo cáo", publisher: "UBND huyện Đức Thọ"}],
    ["Một bài báo\n\nXã có 5 ấp.", {}]
  ])("%s", (text, letterhead) => expect(letterheadOf(text)).toEqual(letterhead));
});

describe("isAlike(a, b)", () => {
  const sketch = (text: string) => sketchOf(wordsOf(text));
  it("holds of two prints, and of no two texts of one form", () => {
    expect(isAlike(sketch(STORY), sketch(`Tin mới. ${STORY}`))).toBe(true);
    expect(
      isAlike(
        sketch(STORY),
        sketch("Năm 2019, xã An Bình có 12 km đường mới. Chuyện khác hẳn, kể về vụ lúa đông xuân năm ấy.")
      )
    ).toBe(false);
  });
});
