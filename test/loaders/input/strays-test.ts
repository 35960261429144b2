import {cp, mkdir, mkdtemp, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {beforeEach, describe, expect, it} from "vitest";
import {strays} from "../../../loaders/input/strays.js";

const PROJECT = fileURLToPath(new URL("../../../data", import.meta.url));
const TESTS = fileURLToPath(new URL("../../data", import.meta.url));

let data: string;
beforeEach(async () => {
  data = join(await mkdtemp(join(tmpdir(), "thuoc-do-")), "data");
  await mkdir(data);
});

async function put(...files: string[]): Promise<void> {
  for (const file of files) {
    const path = join(data, file);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, "a");
  }
}

/** What is told of the project's own folder, by the file. */
async function told(): Promise<Record<string, string>> {
  const rows = await strays(data, data);
  expect(new Set(rows.map(({file}) => file)).size).toBe(rows.length);
  for (const {file, reason, line, message, message_en} of rows) {
    expect([reason, line]).toEqual(["stray", null]);
    expect(message).toMatch(new RegExp(`^${file}: không có gì đọc [^{}]*hãy [^{}]*\\.$`));
    expect(message_en).toMatch(/^[\x20-\x7E“”’]+$/);
  }
  return Object.fromEntries(rows.map(({file, message}) => [file, message]));
}

describe("strays(data, own)", () => {
  it("finds none among what the project comes with, nor where there is no folder", async () => {
    const shipped = [
      ...["groups.yaml", "scorecard.json", "places/aliases.yaml", "places/corrections.yaml", "places/older.yaml"],
      ...["places/layouts/tiles.yaml", "vocabulary/axes/area.yaml", "vocabulary/indicators/poverty.yaml"],
      ...["vocabulary/classes.yaml", "vocabulary/qualifiers.yaml", "vocabulary/breaks.yaml", "vocabulary/criteria.yaml"]
    ];
    for (const file of shipped) await cp(join(PROJECT, file), join(data, file));
    await cp(join(TESTS, "expected"), join(data, "expected"), {recursive: true});
    expect(await strays(data, data)).toEqual([]);
    expect(await strays(join(data, "khong-co"), data)).toEqual([]);
  });

  it.each([
    [
      "notes.txt",
      /ngoài core\.yaml, groups\.yaml, scorecard\.json, mà đây là tệp chữ \(\.txt\); hãy để bài viết trong thư mục articles/
    ],
    ["articles.docx", /đây là tệp Word \(\.docx\); .*\.txt.*, bài viết để trong thư mục articles/],
    ["so-lieu.xlsx", /đây là tệp bảng tính Excel/],
    ["so-lieu.csv", /vào thư mục official|trong thư mục official/],
    ["tinh-2025.geojson", /để ranh giới trong thư mục places\/boundaries/],
    ["group.yaml", /có phải ý là “groups\.yaml”\?/],
    ["groups.yml", /có phải ý là “groups\.yaml”\?/],
    ["duyet.yaml", /phần duyệt trong reviews/],
    ["khong-duoi", /hãy chuyển tệp này ra ngoài/],
    ["places/extra.yml", /hãy đổi đuôi tên tệp thành \.yaml/],
    ["places/extra.YAML", /hãy đổi đuôi tên tệp thành \.yaml/],
    ["places/xa.csv", /ngoài các tệp \.yaml, mà đây là bảng số liệu/],
    ["places/layouts/tile.yaml", /có phải ý là “places\/layouts\/tiles\.yaml”\?/],
    ["vocabulary/qualifier.yaml", /có phải ý là “vocabulary\/qualifiers\.yaml”\?/],
    ["vocabulary/them.yaml", /ngoài classes\.yaml, qualifiers\.yaml, breaks\.yaml, criteria\.yaml/],
    ["vocabulary/axes/mua.yml", /hãy đổi đuôi tên tệp thành \.yaml/],
    ["expected/bai.json", /hãy đổi đuôi tên tệp thành \.jsonl/]
  ])("tells of %s, once and with what to do", async (file, words) => {
    await put(file, "groups.yaml", "places/them.yaml", "vocabulary/axes/mua.yaml", "expected/bai.jsonl");
    expect(await told()).toEqual({[file]: expect.stringMatching(words) as string});
  });

  it("tells of a folder that nothing reads once, whatever lies in it", async () => {
    await put("article/a.txt", "article/2021/b.txt", "boundaries/tinh.geojson", "places/moi/xa.yaml", "kho/.gitkeep");
    await mkdir(join(data, "trong", "rong"), {recursive: true});
    const said = await told();
    expect(Object.keys(said)).toEqual(["article/", "boundaries/", "places/moi/"]);
    expect(said["article/"]).toContain("có phải ý là “articles”?");
    expect(said["boundaries/"]).toContain("có phải ý là “places/boundaries”?");
  });

  it("says nothing of hidden files, of what tells people of a folder, nor of what other readers list", async () => {
    await put(".DS_Store", ".gitkeep", ".env", "README.md", "readme.txt", "Thumbs.db", ".git/config");
    await put("places/README.md", "vocabulary/.gitkeep", "vocabulary/axes/.a.yaml");
    await put("articles/a.docx", "official/a.xlsx", "reviews/a.csv", "places/boundaries/a.shp");
    expect(await told()).toEqual({});
  });

  it("takes a link for what it leads to", async () => {
    await put("kho/a.txt", "../ngoai/them.yaml");
    await symlink("kho", join(data, "articles"));
    await mkdir(join(data, "places"));
    await symlink("../../ngoai/them.yaml", join(data, "places", "them.yaml"));
    await symlink("../../ngoai/them.yaml", join(data, "places", "them.yml"));
    expect(Object.keys(await told())).toEqual(["kho/", "places/them.yml"]);
  });

  it("tells a publisher of places and vocabulary that are read in the program's folder alone", async () => {
    const own = join(data, "..", "own");
    await cp(join(PROJECT, "places"), join(own, "places"), {recursive: true});
    await cp(join(PROJECT, "vocabulary"), join(own, "vocabulary"), {recursive: true});
    await cp(own, data, {recursive: true});
    expect(await strays(data, own)).toEqual([]);
    await put("vocabulary/breaks.yaml", "places/them.yaml", "places/boundaries/tinh.geojson", "notes.txt");
    await writeFile(join(own, "places", "lac.yml"), "a");
    const rows = await strays(data, own);
    expect(rows.map(({file}) => file)).toEqual([
      "notes.txt",
      "places/them.yaml",
      "vocabulary/breaks.yaml",
      "data/places/lac.yml"
    ]);
    expect(rows[1]!.message).toContain("hãy chuyển nó tới data/places/them.yaml ở đó");
  });
});
