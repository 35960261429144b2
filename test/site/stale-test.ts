import type {ChildProcess} from "node:child_process";
import {once} from "node:events";
import {mkdir, readdir, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {parquetReadObjects} from "hyparquet";
import {compressors} from "hyparquet-compressors";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {DIST} from "../../site/project.js";
import {serve} from "../../site/server.js";
import {openSite, openUrl, type Site} from "../browser.js";
import {copyProject, type Copy, type Ran} from "./copy.js";
import {engineOf} from "./engine.js";
import {WAIT} from "../patience.js";

const ID = "thoi-long-2014-giam-ngheo";
const ARTICLE = `data/articles/${ID}.md`;
const VALUES = `SELECT DISTINCT abs(obs_value) AS value FROM observations WHERE document_id = '${ID}' AND unit_measure = 'percentage_point' ORDER BY 1`;
const BAD = {
  "rong.txt": Buffer.alloc(0),
  "anh.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
  "la.txt": Buffer.from("Caf\xe9 M\xfcller, 12 na\xefve Se\xf1ora", "latin1"),
  "mat-chu.txt": Buffer.from("Ph??ng c?n 12 h? ngh?o"),
  "sai-dau.md": Buffer.from("---\nid: sai\ntitle: Hà Nội: 5 huyện\n---\nCó 5 huyện."),
  "trung.md": Buffer.from(`---\nid: ${ID}\ntitle: Trùng mã\n---\nCó 5 huyện.`)
};

let copy: Copy;

const values = async (dist: string, site: Site): Promise<unknown[]> => {
  const {page, close} = await site.openPage("");
  const rows = await (await engineOf(dist))(page, VALUES);
  await close();
  return rows.map(({value}) => value);
};

beforeAll(async () => {
  copy = await copyProject();
});
afterAll(() => copy?.remove());

describe("npm run build after an edit, with bad files among the articles", () => {
  let ran: Ran;
  let site: Site;
  const dist = () => join(copy.folder, "dist");

  beforeAll(async () => {
    await copy.keepArticle(`${ID}.md`);
    for (const [name, bytes] of Object.entries(BAD)) await writeFile(join(copy.folder, "data/articles", name), bytes);
    await copy.edit(ARTICLE, (text) => text.replace("2,27%", "3,33%"));
    ran = await copy.run("site/build.ts");
    site = await openSite(dist());
  });
  afterAll(() => site?.close());

  it("goes on, and says a line for each bad file", () => {
    expect(ran.code, ran.stderr).toBe(0);
    const lines = ran.stderr.split("\n").filter((line) => line.startsWith("Chưa đọc được"));
    expect(lines).toHaveLength(Object.keys(BAD).length);
    for (const name of Object.keys(BAD)) expect(lines.filter((line) => line.includes(` ${name}`))).toHaveLength(1);
    expect(ran.stdout).toMatch(
      /Đã đọc \d+ bài(?: và \d+ bảng chính thức)?: [\d.]+ số liệu của \d+ địa phương; 6 tệp chưa đọc được\./
    );
  });

  it("shows the new figure, in the table that pages query and in the page as built", async () => {
    const before = await openSite(DIST);
    const [old, now] = [await values(DIST, before), await values(dist(), site)];
    await before.close();
    expect(old).toContain(2.27);
    expect(now).toEqual(old.map((value) => (value === 2.27 ? 3.33 : value)).sort());
    const {page, close} = await site.openPage(`nguon/${ID}`, {script: false});
    const text = await page.locator("main").innerText();
    expect(text).toContain("3,33");
    expect(text).not.toContain("2,27");
    await close();
  });

  it("gives the pages the reason and the line of each", async () => {
    const {page, close} = await site.openPage("");
    const rows = await (await engineOf(dist()))(page, "SELECT file, line, reason FROM quarantine ORDER BY file");
    expect(rows).toEqual([
      {file: "anh.txt", line: null, reason: "binary"},
      {file: "la.txt", line: 1, reason: "encoding_unknown"},
      {file: "mat-chu.txt", line: 1, reason: "lost_letters"},
      {file: "rong.txt", line: null, reason: "empty"},
      {file: "sai-dau.md", line: 3, reason: "front_matter"},
      {file: "trung.md", line: 2, reason: "duplicate_id"}
    ]);
    await close();
  });

  it("with --strict, says the same and stops, and leaves the site as it was", async () => {
    const before = await stat(join(dist(), "index.html"));
    const strict = await copy.run("site/build.ts", ["--strict"]);
    expect(strict.code).toBe(1);
    expect(strict.stderr.split("\n").slice(0, -2)).toEqual(
      ran.stderr.split("\n").filter((line) => line.startsWith("Chưa"))
    );
    expect(strict.stderr).toContain("--strict");
    expect((await stat(join(dist(), "index.html"))).mtimeMs).toBe(before.mtimeMs);
  });

  it("with --strict, passes where every file can be read, and touches no folder that is not the site's", async () => {
    const [good, mine] = [join(copy.folder, "good"), join(copy.folder, "docs")];
    const {code, stderr} = await copy.run("site/build.ts", ["--strict"], {
      THUOC_DO_DATA: await goodData(good),
      THUOC_DO_DIST: mine
    });
    expect([code, stderr.includes("Thư mục")]).toEqual([1, true]);
    expect(stderr).not.toContain("Chưa đọc được");
    await stat(join(mine, "architecture.md"));
  });

  it("says what to do where there is no folder of articles", async () => {
    const {code, stderr} = await copy.run("site/build.ts", [], {THUOC_DO_DATA: join(copy.folder, "khong-co")});
    expect(code).toBe(1);
    expect(stderr).toMatch(/^không thấy thư mục .*khong-co.*; hãy tạo/);
  });
});

describe("npm run preview", () => {
  let server: ChildProcess;
  let site: Site;
  let said = "";

  beforeAll(async () => {
    const {url, close} = await serve(copy.folder);
    await close();
    server = copy.start("site/preview.ts", ["--port", new URL(url).port]);
    for (const stream of [server.stdout!, server.stderr!]) stream.on("data", (chunk) => (said += String(chunk)));
    await answers(url);
    site = await openUrl(url);
  });
  afterAll(async () => {
    await site?.close();
    if (server.exitCode === null) server.kill("SIGKILL");
  });

  it("shows an edited article on the open page by itself, and an edited loader's work", async () => {
    const {page, outside, close} = await site.openPage(`nguon/${ID}`);
    const text = page.locator("main");
    await expect.poll(() => text.innerText(), WAIT).toContain("3,33");
    await copy.edit(ARTICLE, (text) => text.replace("3,33%", "4,44%"));
    await expect.poll(() => text.innerText(), WAIT).toContain("4,44");
    await copy.edit("loaders/tables/tables.ts", (text) =>
      text.replace('"utf-8-bom" : "utf-8"', '"utf-8-bom" : ("mới" as "utf-8")')
    );
    await expect.poll(() => documents(site.url, "encoding"), {...WAIT, interval: 500}).toContain("mới");
    expect(outside).toEqual([]);
    await close();
  });

  it("shows its own data beside another preview and a build of the same checkout", async () => {
    const {url, close} = await serve(copy.folder);
    await close();
    const [data, dist] = [await goodData(join(copy.folder, "other")), join(copy.folder, "beside")];
    const other = copy.start("site/preview.ts", ["--port", new URL(url).port], {THUOC_DO_DATA: data});
    try {
      const build = copy.run("site/build.ts", [], {THUOC_DO_DATA: data, THUOC_DO_DIST: dist});
      await answers(url);
      const shown = await documents(site.url);
      expect(shown).toContain(ID);
      expect([await documents(url), await documents(site.url)]).toEqual([["tot"], shown]);
      const {code, stderr} = await build;
      expect(code, stderr).toBe(0);
      expect([await documents(url), await documents(site.url)]).toEqual([["tot"], shown]);
    } finally {
      other.kill("SIGTERM");
      await once(other, "close");
    }
    expect(await readdir(join(copy.folder, ".cache", "builds"))).toHaveLength(1);
  });

  it("goes on where a change cannot be compiled, and ends when told", async () => {
    await copy.edit("loaders/tables/tables.ts", (text) => `${text}\nthrow new Error("hỏng giữa chừng");\n`);
    await expect.poll(() => said, WAIT).toContain("hỏng giữa chừng");
    expect(server.exitCode).toBeNull();
    server.kill("SIGTERM");
    await once(server, "close");
    await expect(fetch(site.url)).rejects.toThrow();
  });
});

/** Waits until it answers at all: no page is drawn for that. */
const answers = (url: string): Promise<unknown> =>
  vi.waitFor(() => fetch(url, {redirect: "manual"}), {...WAIT, interval: 200});

/** What a preview's table of documents holds in a column. */
async function documents(url: string, column = "document_id"): Promise<unknown[]> {
  const file = await (await fetch(new URL("_file/data/documents.parquet", url))).arrayBuffer();
  const rows = await parquetReadObjects({file, compressors, columns: [column]});
  return [...new Set(rows.map((row) => row[column]))];
}

async function goodData(folder: string): Promise<string> {
  await mkdir(join(folder, "articles"), {recursive: true});
  await writeFile(join(folder, "articles", "tot.txt"), "Phường Thới Long còn 12 hộ nghèo.");
  return folder;
}
