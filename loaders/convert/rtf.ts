import {Unreadable} from "../check/quarantine.js";
import {textOf, type Block} from "./blocks.js";
import type {Converted} from "./converted.js";
import {ofWindows1252} from "./letters.js";
import {gridOf, isLayout, type SpanningCell} from "./table.js";

/** Groups that hold no words of the text. */
const SILENT = new Set(
  "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote listtable listoverridetable themedata colorschememapping datastore latentstyles generator xmlnstbl fldinst nonshppict rsidtbl pgdsctbl".split(
    " "
  )
);
/** Words of RTF that stand for letters. */
const LETTERS: Record<string, string> = {
  ...{line: "\n", tab: " ", bullet: "•", endash: "–", emdash: "—", enspace: " ", emspace: " "},
  ...{lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”", "~": " ", _: "-", "{": "{", "}": "}", "\\": "\\"}
};
/** The page of Windows that a font's letters are of, by the number of its charset. */
const CODE_PAGES: Record<number, string> = {163: "windows-1258", 238: "windows-1250", 204: "windows-1251"};

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giy;

/** What a group inherits from the one around it. */
interface State {
  silent: boolean;
  /** Characters that stand for one of Unicode where a program does not know it. */
  skip: number;
  font: number;
}

interface RtfCell {
  text: string;
  /** Its right edge. */
  edge: number;
  goesOnDown: boolean;
}

/** A document in Rich Text Format: its paragraphs and tables. Pictures, objects and fields' orders are passed over. */
export function readRtf(bytes: Uint8Array): Converted {
  const text = Buffer.from(bytes).toString("latin1");
  if (!text.startsWith("{\\rtf")) throw new Unreadable("damaged");
  return {text: textOf(new RtfReader(text).blocks())};
}

class RtfReader {
  private readonly stack: State[] = [];
  private state: State = {silent: false, skip: 1, font: -1};
  private readonly fonts: Map<number, string>;
  private readonly found: Block[] = [];
  private rows: RtfCell[][] = [];
  private cells: string[] = [];
  private edges: Pick<RtfCell, "edge" | "goesOnDown">[] = [];
  private goesOnDown = false;
  private inTable = false;
  private paragraph = "";
  private bytes: number[] = [];
  private skipped = 0;

  constructor(private readonly rtf: string) {
    const table = /\{\\fonttbl[\s\S]*?\}\s*\}/.exec(rtf)?.[0] ?? "";
    this.fonts = new Map(
      Array.from(table.matchAll(/\\f(\d+)[^{};]*?\\fcharset(\d+)/g), ([, font, charset]) => [
        Number(font),
        CODE_PAGES[Number(charset)] ?? ""
      ])
    );
  }

  /** Reads from the first group to the last. */
  blocks(): Block[] {
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(this.rtf); match; match = TOKEN.exec(this.rtf)) {
      const [, word, number, hex, sign, brace, plain] = match;
      if (hex) this.take(() => this.bytes.push(parseInt(hex, 16)));
      else if (brace) this.brace(brace);
      else if (plain) this.write(plain.slice(this.skipOf(plain)));
      else if (sign) this.sign(sign);
      else if (word === "bin") TOKEN.lastIndex += Number(number ?? 0);
      else if (word) this.word(word, number === undefined ? undefined : Number(number));
    }
    this.endParagraph();
    this.endTable();
    return this.found;
  }

  private brace(brace: string): void {
    this.flushBytes();
    if (brace === "{") this.stack.push({...this.state});
    else this.state = this.stack.pop() ?? this.state;
  }

  /** What of a text stands for a letter that Unicode has given already. */
  private skipOf(plain: string): number {
    const skip = Math.min(this.skipped, plain.length);
    this.skipped -= skip;
    return skip;
  }

  private take(put: () => void): void {
    if (this.skipped) --this.skipped;
    else if (!this.state.silent) put();
  }

  private write(text: string): void {
    this.flushBytes();
    if (!this.state.silent) this.paragraph += text;
  }

  /** Bytes are letters of the font's page, together: a tone stands behind its letter. */
  private flushBytes(): void {
    if (!this.bytes.length) return;
    const bytes = Uint8Array.from(this.bytes);
    const page = this.fonts.get(this.state.font);
    this.bytes = [];
    this.paragraph += page ? new TextDecoder(page).decode(bytes) : ofWindows1252(bytes);
  }

  private sign(sign: string): void {
    if (sign === "*") this.state.silent = true;
    else if (sign === "\n" || sign === "\r") this.word("par", undefined);
    else this.take(() => this.write(LETTERS[sign] ?? ""));
  }

  private word(word: string, number: number | undefined): void {
    const letter = LETTERS[word];
    if (letter !== undefined) return this.write(letter);
    if (word === "u") {
      this.write(String.fromCharCode((number ?? 0) & 0xffff));
      this.skipped = this.state.skip;
      return;
    }
    this.flushBytes();
    if (SILENT.has(word)) this.state.silent = true;
    else if (word === "uc") this.state.skip = number ?? 1;
    else if (word === "f") this.state.font = number ?? -1;
    else if (!this.state.silent) this.layout(word, number);
  }

  private layout(word: string, number: number | undefined): void {
    if (word === "par" || word === "sect" || word === "page") this.endParagraph();
    else if (word === "pard") this.inTable = false;
    else if (word === "intbl") this.inTable = true;
    else if (word === "trowd") {
      this.edges = [];
      this.goesOnDown = false;
    } else if (word === "clvmrg") this.goesOnDown = true;
    else if (word === "cellx") {
      this.edges.push({edge: number ?? 0, goesOnDown: this.goesOnDown});
      this.goesOnDown = false;
    } else if (word === "cell") {
      this.cells.push(this.paragraph);
      this.paragraph = "";
    } else if (word === "row") {
      this.rows.push(this.cells.map((text, i) => ({text, ...(this.edges[i] ?? {edge: i + 1, goesOnDown: false})})));
      this.cells = [];
    }
  }

  private endParagraph(): void {
    this.flushBytes();
    if (this.inTable) this.paragraph += "\n";
    else {
      if (this.paragraph.trim()) {
        this.endTable();
        this.found.push(this.paragraph);
      }
      this.paragraph = "";
    }
  }

  private endTable(): void {
    if (this.rows.length) this.found.push(...tableBlocks(this.rows));
    this.rows = [];
  }
}

function tableBlocks(rows: readonly RtfCell[][]): Block[] {
  const cells = spanning(rows);
  return isLayout(cells) ? rows.flat().flatMap(({text}) => text.split("\n")) : [gridOf(cells)];
}

/** Cells with how many columns they cover, by the edges of all rows, and how many rows. */
function spanning(rows: readonly RtfCell[][]): SpanningCell[][] {
  const edges = [...new Set(rows.flat().map(({edge}) => edge))].sort((a, b) => a - b);
  const at = (edge: number | undefined): number => (edge === undefined ? 0 : edges.indexOf(edge) + 1);
  return rows.map((row, y) =>
    row.flatMap((cell, x) => {
      if (cell.goesOnDown && y) return [];
      const from = row[x - 1]?.edge;
      let down = 1;
      const below = (): RtfCell | undefined =>
        rows[y + down]?.find((each, i) => each.edge === cell.edge && rows[y + down]![i - 1]?.edge === from);
      while (below()?.goesOnDown) ++down;
      return [{text: cell.text, columns: Math.max(1, at(cell.edge) - at(from)), rows: down, head: false}];
    })
  );
}
