/** What has no types of its own: Framework's standard library and htl. */
declare module "observablehq:stdlib" {
  export function FileAttachment(name: string): {href: string};
}

declare module "htl" {
  export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
}

/** The date by which Framework takes every file to have been changed; it brings no types. */
declare module "@observablehq/framework/dist/config.js" {
  export function setCurrentDate(date: Date): void;
}

/** Its own types are not found through its package's exports. */
declare module "apache-arrow" {
  export class DataType {
    toString(): string;
  }
  export class Float64 extends DataType {}
  export class Int64 extends DataType {}
  export class Utf8 extends DataType {}
  export class Bool extends DataType {}
  export class DateDay extends DataType {}
  export class TimestampMillisecond extends DataType {}
  export interface Vector {
    get(index: number): unknown;
  }
  export class Table {
    constructor(columns: Record<string, Vector>);
    readonly numRows: number;
    readonly schema: {fields: {name: string; type: DataType}[]};
    getChildAt(index: number): Vector | null;
    getChild(name: string): Vector | null;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    toArray(): any[];
  }
  export interface Builder {
    set(index: number, value: unknown): this;
    setValid(index: number, valid: boolean): boolean;
    finish(): this;
    toVector(): Vector;
  }
  export function makeBuilder(options: {type: DataType}): Builder;
  export function vectorFromArray(values: readonly unknown[], type: DataType): Vector;
  export function tableToIPC(table: Table, format: "stream"): Uint8Array;
}

/** The dataflow of Observable notebooks, of which this much is used. */
declare module "@observablehq/runtime" {
  export interface Observer {
    /** The variable is about to be worked out. */
    pending?: () => void;
    rejected?: (error: Error & {input?: string}) => void;
  }
  export interface Variable {
    define<Inputs extends unknown[]>(name: string, inputs: string[], definition: (...inputs: Inputs) => unknown): this;
    delete(): void;
  }
  export interface Module {
    variable(observer?: Observer): Variable;
  }
  export class Runtime {
    module(): Module;
  }
}

/** The built file of arquero, whose types are those of the package. */
declare module "arquero/dist/arquero.min.js";

/** It brings no types. */
declare module "spdx-satisfies" {
  /** Whether an SPDX expression is satisfied by a list of licences. */
  export default function satisfies(expression: string, allowed: readonly string[]): boolean;
}
