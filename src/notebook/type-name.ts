import {identifier} from "./identifier.js";

/** A type as DuckDB names it: “DECIMAL(9,2)”, “STRUCT(a INTEGER, "b c" VARCHAR[])”. */
export type DataType =
  | {kind: "leaf"; text: string}
  | {kind: "list"; item: DataType}
  | {kind: "struct"; fields: Field[]}
  | {kind: "map"; key: DataType; value: DataType};

interface Field {
  name: string;
  type: DataType;
}

/** Pieces of a type's name that are taken whole: names and texts in quotes, words, and what stands between. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_]+|\s+|[^]/gu;

class Reader {
  private at = 0;
  private readonly pieces: string[];

  constructor(text: string) {
    this.pieces = text.match(PIECES) ?? [];
  }

  private get next(): string {
    return this.pieces[this.at] ?? "";
  }

  private take(): string {
    return this.pieces[this.at++] ?? "";
  }

  private isAt(piece: string): boolean {
    if (this.next !== piece) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    while (/^\s+$/.test(this.next)) this.at += 1;
  }

  type(): DataType {
    this.skipSpace();
    let type = this.bare();
    while (this.isAt("[")) {
      while (this.next && !this.isAt("]")) this.at += 1;
      type = {kind: "list", item: type};
    }
    return type;
  }

  private bare(): DataType {
    const word = this.next;
    const isNested = this.pieces[this.at + 1] === "(";
    if (isNested && word === "STRUCT") return {kind: "struct", fields: this.listed(() => this.field())};
    if (isNested && word === "MAP") {
      const [key, value] = this.listed(() => this.type());
      return {kind: "map", key: key!, value: value!};
    }
    return {kind: "leaf", text: this.leaf()};
  }

  private listed<T>(one: () => T): T[] {
    this.at += 2;
    const all: T[] = [];
    do all.push(one());
    while (this.isAt(","));
    this.at += 1;
    return all;
  }

  private field(): Field {
    this.skipSpace();
    const name = this.take();
    return {name: name.replace(/^"|"$/g, "").replaceAll('""', '"'), type: this.type()};
  }

  /** All up to the comma, bracket or end that closes it. */
  private leaf(): string {
    let [text, depth] = ["", 0];
    while (this.next && (depth > 0 || ![",", ")", "["].includes(this.next))) {
      const piece = this.take();
      depth += piece === "(" ? 1 : piece === ")" ? -1 : 0;
      text += piece;
    }
    return text.trim();
  }
}

/** Reads the name of a type. */
export const parseType = (text: string): DataType => new Reader(text).type();

/** Writes the name of a type, each leaf as it is told. */
export function writeType(type: DataType, leaf: (text: string) => string): string {
  switch (type.kind) {
    case "leaf":
      return leaf(type.text);
    case "list":
      return `${writeType(type.item, leaf)}[]`;
    case "map":
      return `MAP(${writeType(type.key, leaf)}, ${writeType(type.value, leaf)})`;
    default:
      return `STRUCT(${type.fields.map(({name, type}) => `${identifier(name)} ${writeType(type, leaf)}`).join(", ")})`;
  }
}
