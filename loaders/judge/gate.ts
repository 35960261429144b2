import {group} from "d3";
import type {Document} from "../article/document.js";
import type {Observation} from "../observation.js";
import {isDay} from "../dimensions/period/exists.js";
import {quarantine, Unreadable, type Quarantine} from "../check/quarantine.js";
import type {Skipped} from "../combine/skipped.js";

interface GateRule {
  name: string;
  when: (row: Observation) => boolean;
  /** What a reader is told. */
  reason: readonly [vi: string, en: string];
}

/** Beyond this nothing but money is counted, and beyond the second not even money. */
const LARGEST = 1e15;
const LARGEST_MONEY = 1e18;
const MONEY = ["vnd", "usd"];

const numbersOf = ({obs_value, obs_value_max, numerator, denominator, unit_mult, confidence}: Observation): number[] =>
  [obs_value, obs_value_max, numerator, denominator, unit_mult, confidence].filter((value) => value !== null);

const valuesOf = ({obs_value, obs_value_max}: Observation): number[] =>
  [obs_value, obs_value_max].filter((value) => value !== null);

const isBroken = (text: unknown): boolean =>
  typeof text === "string" && (text.includes("\0") || !(text as string & {isWellFormed(): boolean}).isWellFormed());

/** What no figure can be. Reading makes none of these; what comes through all the same is stopped here, the first rule that holds. */
export const gateRules: readonly GateRule[] = [
  {
    name: "not a number",
    when: (row) => !numbersOf(row).every(Number.isFinite) || row.denominator === 0,
    reason: ["giá trị không phải một số hữu hạn", "its value is no finite number"]
  },
  {
    name: "minus nothing",
    when: (row) => numbersOf(row).some((value) => Object.is(value, -0)),
    reason: ["giá trị là số không mang dấu trừ", "its value is zero with a minus sign"]
  },
  {
    name: "too large",
    when: (row) =>
      valuesOf(row).some((value) => Math.abs(value) > (MONEY.includes(row.unit_measure) ? LARGEST_MONEY : LARGEST)),
    reason: ["giá trị lớn hơn mọi thứ đếm được bằng đơn vị của nó", "its value is larger than anything its unit counts"]
  },
  {
    name: "more than the whole",
    when: (row) =>
      row.unit_measure === "percent" &&
      (row.measure === "level" || row.measure === "share") &&
      valuesOf(row).some((value) => value > 100),
    reason: ["tỷ lệ của một tổng thể không thể vượt 100 %", "a share of a whole cannot be over 100%"]
  },
  {
    name: "no such day",
    when: ({period_start, period_end, as_of}) =>
      [period_start, period_end, as_of].some((day) => day !== null && !isDay(day)),
    reason: ["ngày không có trong lịch", "its day is in no calendar"]
  },
  {
    name: "ends before it begins",
    when: ({period_start, period_end}) => period_start !== null && period_end !== null && period_start > period_end,
    reason: ["thời gian kết thúc trước khi bắt đầu", "its period ends before it begins"]
  },
  {
    name: "broken text",
    when: (row) => [...Object.values(row), ...row.ref_area_path].some(isBroken),
    reason: ["câu có ký tự hỏng", "its sentence has a broken character"]
  },
  {
    name: "outside its sentence",
    when: ({quote_start, quote_end, figure_start, figure_end}) =>
      !(quote_start <= figure_start && figure_start < figure_end && figure_end <= quote_end),
    reason: ["con số nằm ngoài câu của nó", "it lies outside its sentence"]
  }
];

const REPEATED: Omit<GateRule, "when"> = {
  name: "id given twice",
  reason: ["mã của con số đã thuộc về một con số khác", "its id belongs to another figure"]
};

/** Figures that may be published, and what is told of the others. */
export interface Gated {
  observations: Observation[];
  quarantine: Quarantine[];
  skipped: Skipped[];
}

/** Lets through what a figure can be; the rest is told of with its sentence, for the list of what was left out and for its article's page. */
export function gate(observations: readonly Observation[], documents: readonly Document[]): Gated {
  const taken = new Set<string>();
  const passed: Observation[] = [];
  const stopped: Stopped[] = [];
  for (const row of observations) {
    const rule = gateRules.find(({when}) => when(row)) ?? (taken.has(row.observation_id) ? REPEATED : undefined);
    if (rule) stopped.push({row, reason: rule.reason});
    else {
      taken.add(row.observation_id);
      passed.push(row);
    }
  }
  const byId = new Map(documents.map((document) => [document.document_id, document]));
  return {
    observations: passed,
    quarantine: [...group(stopped, ({row}) => row.document_id)].flatMap(([id, mine]) => told(mine, byId.get(id)!)),
    skipped: stopped.map(({row: {document_id, figure_start, figure_end}}) => ({
      ...{document_id, skipped_start: figure_start, skipped_end: figure_end, reason: "impossible"}
    }))
  };
}

interface Stopped {
  row: Observation;
  reason: GateRule["reason"];
}

/** As much of a sentence as is told of. */
const EXCERPT = 200;

/** The rows of quarantine for the figures of one document, each at its line. */
function told(stopped: readonly Stopped[], {file, text}: Document): Quarantine[] {
  let [line, at] = [1, 0];
  return stopped
    .toSorted((a, b) => a.row.figure_start - b.row.figure_start)
    .map(({row, reason: [vi, en]}) => {
      for (let next = text.indexOf("\n", at); next >= 0 && next < row.figure_start; next = text.indexOf("\n", at)) {
        at = next + 1;
        ++line;
      }
      const said = whole(row.quote.slice(0, EXCERPT)) + (row.quote.length > EXCERPT ? "…" : "");
      const digits = whole(text.slice(row.figure_start, row.figure_end).slice(0, EXCERPT));
      return quarantine(
        file,
        new Unreadable("figure", line, [`“${digits}”: ${vi} (“${said}”)`, `“${digits}”: ${en} (“${said}”)`])
      );
    });
}

/** Without what cannot be shown. */
const whole = (text: string): string =>
  (text as string & {toWellFormed(): string}).toWellFormed().replaceAll("\0", "\uFFFD");
