import {execFileSync} from "node:child_process";
import {mkdir, mkdtemp, symlink, truncate, writeFile} from "node:fs/promises";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {digestOf} from "../../../loaders/compile/compile.js";
import {ARTICLES} from "../../../loaders/convert/kind.js";
import {inputsBelow, MOST} from "../../../loaders/input/inputs.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {readOfficial} from "../../../loaders/official/official.js";
import {readBoundaries} from "../../../loaders/places/boundaries.js";
import {places} from "../../../loaders/places/list.js";
import type {Quarantine} from "../../../loaders/check/quarantine.js";
import {readArticles} from "../../../loaders/compile/read-articles.js";
import {readReviews} from "../../../loaders/judge/review/file.js";

/** Folders that cannot be listed: who may read everything on a machine finds none there. */
const closed = vi.hoisted(() => new Set<string>());
vi.mock(import("node:fs/promises"), async (original) => {
  const fs = await original();
  const readdir = async (path: string, options: object): Promise<unknown> => {
    if (closed.has(path))
      throw Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), {
        code: "EACCES",
        syscall: "scandir"
      });
    return fs.readdir(path, options as {withFileTypes: true});
  };
  return {...fs, readdir: readdir as unknown as typeof fs.readdir};
});

let data: string;
beforeEach(async () => {
  closed.clear();
  data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
});

async function put(file: string, text: string | Buffer = "Có 5 xã."): Promise<string> {
  const path = join(data, file);
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
  return path;
}

const articles = () => readArticles(join(data, "articles"), {workers: 0});
const rows = (quarantine: readonly Quarantine[]): unknown[] => quarantine.map(({file, reason}) => [file, reason]);

describe("every file of a folder is read or listed", () => {
  it.each(["yaml", "pptx", "jpg", "rar", "epub", "text", "bak", "lạ"])("among articles: .%s", async (end) => {
    await put(`articles/2020/bai.${end}`);
    const {documents, quarantine} = await articles();
    expect(documents).toEqual([]);
    expect(rows(quarantine)).toEqual([[`2020/bai.${end}`, "format"]]);
    expect(quarantine[0]!.message).toContain("hãy ");
    expect(quarantine[0]!.message_en).toMatch(/^[\x20-\x7Eạ]+$/);
  });

  it.each(["docx", "DOCX", "docm", "xlsx", "ods", "pdf", "doc", "odt", "rtf", "zip"])(
    "among articles: .%s that is damaged",
    async (end) => {
      await put(`articles/bai.${end}`, "PK\x03\x04 chép chưa trọn");
      const {quarantine} = await articles();
      expect(rows(quarantine)).toEqual([[`bai.${end}`, "damaged"]]);
    }
  );

  it("but what tells people of the folder, and of articles at that", async () => {
    for (const file of ["README.md", "readme.txt", "2020/ReadMe.md", "readme-first.md"])
      await put(`articles/${file}`, "Năm 2019, xã có 5 ấp.");
    const {documents, quarantine} = await articles();
    expect([documents.map(({document_id}) => document_id), quarantine]).toEqual([["readme-first"], []]);
  });

  it("what stands beside a document says what it is; alone, or where it is wrong, it is listed", async () => {
    await put("articles/a.txt", "Năm 2019, xã có 5 ấp.");
    await put("articles/a.txt.yaml", "title: Xã đổi mới\npublished: 5/6/2019\ntags: [x]\n");
    await put("articles/b.txt", "Năm 2019, xã có 6 ấp.");
    await put("articles/b.txt.yaml", "published: hôm qua\n");
    await put("articles/c.docx.yaml", "title: Không có tài liệu\n");
    const {documents, quarantine} = await articles();
    expect(documents).toMatchObject([{document_id: "a", title: "Xã đổi mới", published: "2019-06-05"}]);
    expect(quarantine.map(({file, line, reason}) => [file, line, reason])).toEqual([
      ["c.docx.yaml", null, "format"],
      ["a.txt.yaml", 3, "unused_field"],
      ["b.txt.yaml", 1, "front_matter"]
    ]);
  });

  it("without an ending, and hidden, once for all that lies in a hidden folder", async () => {
    for (const file of ["bai", ".bai.txt", ".nhap/a.txt", ".nhap/b.txt"]) await put(`articles/${file}`);
    expect(rows((await articles()).quarantine)).toEqual([
      [".bai.txt", "hidden"],
      [".nhap/", "hidden"],
      ["bai", "format"]
    ]);
  });

  it("but nothing that systems leave in every folder", async () => {
    for (const file of [
      ".DS_Store",
      "._bai.txt",
      "Thumbs.db",
      "desktop.ini",
      "~$bai.docx",
      ".~lock.bai.odt#",
      ".gitkeep",
      ".git/config"
    ])
      await put(`articles/${file}`);
    expect(await articles()).toMatchObject({documents: [], quarantine: []});
  });

  it("among official tables, a description without its table too", async () => {
    for (const file of ["a.numbers", "b.yml", "c.txt", "d.yaml", "e.CSV", "f.tsv"])
      await put(`official/${file}`, "a,b\n1,2\n");
    const {documents, quarantine} = await readOfficial(data, {
      places: [],
      indicators: [],
      documents: [],
      breaks: [],
      aliases: []
    });
    expect(documents).toEqual([]);
    expect(rows(quarantine).sort()).toEqual([
      ["official/a.numbers", "format"],
      ["official/b.yml", "format"],
      ["official/c.txt", "format"],
      ["official/d.yaml", "official"],
      ["official/e.CSV", "official"],
      ["official/f.tsv", "official"]
    ]);
    const said = (file: string): string => quarantine.find((each) => each.file.endsWith(file))!.message;
    expect(said("a.numbers")).toContain("lưu từng trang bảng thành tệp .csv");
    expect(said("b.yml")).toContain("đổi đuôi tên tệp thành .yaml");
    expect(said("d.yaml")).toContain("d.csv");
  });

  it("reads a table and its description whatever the case of their endings", async () => {
    await put("official/a.CSV", "a,b\n1,2\n");
    await put("official/a.Yaml", "title: Bảng\n");
    const {quarantine} = await readOfficial(data, {places: [], indicators: [], documents: [], breaks: [], aliases: []});
    expect(quarantine[0]!.message).not.toContain("thiếu tệp");
  });

  it("among reviews and boundaries", async () => {
    await put("reviews/a.docx");
    await put("places/boundaries/tinh.shp");
    expect(rows((await readReviews(data, {places: new Map(), indicators: new Set()})).quarantine)).toEqual([
      ["reviews/a.docx", "format"]
    ]);
    const {quarantine} = await readBoundaries(data, []);
    expect(rows(quarantine)).toEqual([["places/boundaries/tinh.shp", "format"]]);
    expect(quarantine[0]!.message).toContain("GeoJSON");
  });
});

describe("only regular files inside the folder are read", () => {
  it("no pipe, no socket, no link that leads out, nowhere, in circles or to a folder", async () => {
    await put("articles/tot.txt");
    const [folder, outside] = [join(data, "articles"), await put("ngoai/host.txt", "máy có 5 tên")];
    execFileSync("mkfifo", [join(folder, "ong.txt")]);
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(folder, "cong.txt"), done));
    await symlink(outside, join(folder, "host.txt"));
    await symlink("/etc/hostname", join(folder, "may.txt"));
    await symlink("mat.txt", join(folder, "lac.txt"));
    await symlink("vong-2.txt", join(folder, "vong-1.txt"));
    await symlink("vong-1.txt", join(folder, "vong-2.txt"));
    await symlink(".", join(folder, "quanh"));
    await symlink(dirname(outside), join(folder, "ra-ngoai"));
    const {documents, quarantine} = await articles();
    server.close();
    expect(documents.map(({file}) => file)).toEqual(["tot.txt"]);
    expect(rows(quarantine).sort()).toEqual([
      ["cong.txt", "special"],
      ["host.txt", "link_outside"],
      ["lac.txt", "link_nowhere"],
      ["may.txt", "link_outside"],
      ["ong.txt", "special"],
      ["quanh", "link_folder"],
      ["ra-ngoai", "link_folder"],
      ["vong-1.txt", "link_circle"],
      ["vong-2.txt", "link_circle"]
    ]);
  });

  it("a link to a file inside is that file, and the folder itself may be a link", async () => {
    await put("that/kho/bai.txt", "Có 7 xã.");
    await put("that/a.txt");
    await symlink("kho/bai.txt", join(data, "that", "b.txt"));
    await symlink("that", join(data, "articles"));
    expect((await articles()).documents.map(({document_id}) => document_id)).toEqual(["a", "b", "bai"]);
  });

  it("nor waits anything else for a pipe: the digest of the inputs, too", async () => {
    await put("articles/tot.txt");
    execFileSync("mkfifo", [join(data, "articles", "ong.txt")]);
    await symlink("..", join(data, "articles", "quanh"));
    expect(await digestOf(data)).toMatch(/^[\da-f]{16}$/);
  });

  it("of a size that people write", async () => {
    await truncate(await put("articles/lon.txt"), MOST.article + 1);
    const {quarantine} = await articles();
    expect(rows(quarantine)).toEqual([["lon.txt", "too_large"]]);
    expect(quarantine[0]!.message).toContain("lớn hơn 64 MB");
    await put("articles/lon.txt", "Có 5 xã. ".repeat(1 << 20));
    expect((await articles()).quarantine[0]!.message).toContain("lớn hơn 8 MB");
  });
});

describe("an official table of a hundred thousand cells", () => {
  it("is published whole, or not at all", async () => {
    const provinces = places().filter(({level, list_year}) => level === "province" && list_year === 2023);
    const months = Array.from(
      {length: 1_112},
      (_, i) => `${1950 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`
    );
    const rows = provinces.flatMap(({code}) => months.map((month) => `${code},${month},5,6`)).slice(0, 70_000);
    const yaml = [
      ..."title: A\npublisher: B\ntable: C\nlicence: D\nretrieved: 2026-11-23\nlist: 2023\nlevel: province\nunit: percent".split(
        "\n"
      ),
      "columns:",
      "  total: {indicator: poor_household_rate}",
      "  rural: {indicator: poor_household_rate, breakdown: area=rural}"
    ];
    await put("official/lon.yaml", yaml.join("\n"));
    await put("official/lon.csv", ["code,period,total,rural", ...rows].join("\n"));
    const lists = {places: places(), indicators: indicators(), documents: [], breaks: [], aliases: []};
    const whole = await readOfficial(data, lists);
    expect([whole.observations.length, whole.quarantine]).toEqual([140_000, []]);
    await put("official/lon.csv", ["code,period,total,rural", ...rows, "42,2049-01,năm,6"].join("\n"));
    const none = await readOfficial(data, lists);
    expect(none).toMatchObject({documents: [], observations: [], passages: [], quarantine: [{line: 70_002}]});
  });
});

describe("a folder that cannot be listed", () => {
  it("costs itself and is listed", async () => {
    await put("articles/a.txt");
    await put("articles/kin/b.txt");
    closed.add(join(data, "articles", "kin"));
    const {documents, quarantine} = await articles();
    expect(documents).toHaveLength(1);
    expect(rows(quarantine)).toEqual([["kin/", "closed_folder"]]);
  });
  it("is listed where it is the whole of the official tables", async () => {
    await put("official/a.csv");
    closed.add(join(data, "official"));
    const {quarantine} = await readOfficial(data, {places: [], indicators: [], documents: [], breaks: [], aliases: []});
    expect(rows(quarantine)).toEqual([["official/", "closed_folder"]]);
  });
  it("says nothing where there is none", async () =>
    expect(await inputsBelow(join(data, "khong-co"), ARTICLES)).toEqual({files: [], quarantine: []}));
});
