import type {Sentence} from "../article/sentence.js";
import {cuesIn, kindAt, saysReached, setsAims} from "../dimensions/kind/rules.js";
import type {Dated} from "../dimensions/period/dated.js";
import {isPlanned} from "../dimensions/period/plan.js";
import type {Period} from "../dimensions/period/rules.js";
import type {ValueKind} from "../observation.js";
import {regexp} from "../read/regexp.js";
import type {Span} from "../read/spans.js";
import type {Text} from "../read/text.js";
import type {ReadSentence} from "./read-sentence.js";

// What a line says for those that stand below it: headings, lines over lists, and sentences that speak of aims.

/** “- ”, “1. ”, “1.2. ”, “(8) ”, “a) ” at the head of an item, which may have been cut off as a sentence of its own. */
const MARK = "(?:[-–+•*]|\\(?(?:[ivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ])[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3})";
/** “-Thu ngân sách …”: a dash may stand right before its item. */
const MARKED = regexp(`^(?:${MARK}\\s|[-–](?=\\p{L}))`);
const MARK_BEFORE = regexp(`(?<=(?<![-\\p{L}\\p{N}])${MARK}\\s{1,18})`, "uy");
const MARK_ALONE = regexp(`^${MARK}$`);
/** Before the heading of a part, the larger first: “Điều 1. …”, “II. CHỈ TIÊU NĂM 2023”; with it or as a sentence of its own. */
const PARTS_OF_TEXT = [/^(?:điều|chương|phần|mục)\s+[ivx\d]+[.:)]?(?=\s|$)/, /^[ivx]{1,5}[.)](?=\s|$)/];
const isPartMark = (words: string): boolean => PARTS_OF_TEXT.some((part) => part.exec(words)?.[0] === words);
/** What a heading or a lead says when its items are aims. */
const ANNOUNCES = regexp(
  /(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?:,?\s+(?:chỉ tiêu|mục tiêu))?\s+(?:chủ yếu|cụ thể|cơ bản|chính|phấn đấu|đến năm|nhiệm kỳ|trong nhiệm kỳ|giai đoạn)(?!\p{L})/u
);
/** A line over others that names aims and does not say that they were reached. */
const AIMS = regexp(/(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\p{L})/u);

/** The heading of a part that names what is to be done. */
const AIMS_OF_PART = regexp(/(?<!\p{L})(?:chỉ tiêu|mục tiêu|phương hướng|nhiệm vụ|kế hoạch|định hướng)(?!\p{L})/u);

/** A title of nothing but aims. */
const AIMS_ALONE = regexp(
  /^(?:(?:một số|số|các|những|hệ thống|danh mục|phương hướng|nhiệm vụ)[\s,]+(?:và\s+)?)*(?:chỉ tiêu|mục tiêu)(?!\p{L})/u
);
const NO_MORE = regexp(
  /^[^\p{L}]*(?:(?:số|một số|các|những)\s+)?(?:chỉ tiêu|mục tiêu)(?:\s+(?:chủ yếu|cụ thể|phấn đấu|cơ bản|chính))*$/u
);

/** A heading is no longer than this, and its letters are capitals. */
const LONGEST_HEADING = 160;
const CAPITALS = 0.8;

/**
 * How high a line stands over what follows: 0 in capitals, more behind the number of a part, whose sentence may be the one
 * `before` it; undefined of other lines.
 */
export function levelOf(
  {role, start, end}: ReadSentence,
  before: string,
  {cased, lower}: Pick<Text, "cased" | "lower">
): number | undefined {
  const words = cased.slice(start, end);
  if (!["body", "heading", "lede"].includes(role) || words.length > LONGEST_HEADING || /[.;,]$/.test(words))
    return undefined;
  const numbered = [lower.slice(start, end), isPartMark(before) ? before : ""];
  const part = PARTS_OF_TEXT.findIndex((mark) => numbered.some((line) => mark.test(line)));
  if (part >= 0) return part + 1;
  const letters = words.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return words.includes(" ") && letters.length > 0 && capitals / letters.length >= CAPITALS ? 0 : undefined;
}

/** “Bao gồm:” goes on with the line before it. */
const PARTS = /^(?:bao gồm|trong đó|gồm|cụ thể|trong tổng số)/;

/** What stands over a line: the kind of value and the periods that it hands down. */
interface Above {
  kind: ValueKind;
  periods: readonly Dated[];
  /** The line that says the kind, or else the periods. */
  line?: Span;
}

const NOTHING_ABOVE: Above = {kind: "actual", periods: []};

/** What a line over others hands down: its own, and where it says none what has been handed down to it. */
function handedDown(line: ReadSentence, above: Above, lower: string, aims = AIMS): Above {
  const kind = announcedBy(line, lower, aims);
  const words = lower.slice(line.start, line.end);
  const isSilent = kind === "actual" && !saysReached(words);
  return {
    kind: isSilent ? above.kind : kind,
    periods: line.periods.length ? line.periods : above.periods,
    ...(isSilent && !line.periods.length ? {line: above.line} : {line})
  };
}

/** A sentence to which something is handed down. */
const under = (sentence: ReadSentence, {kind, periods, line}: Above): ReadSentence => ({
  ...sentence,
  ...{announced: kind, lead: [...periods]},
  ...(line ? {above: line} : {})
});

/** A line over items, with its mark. */
interface Lead {
  form: string | undefined;
  above: Above;
}

/** “Về kinh tế”, “Chỉ tiêu xã hội”: a line without a mark or a figure that parts the items of a list. */
const FIELD = regexp(
  /^(?:(?:về|lĩnh vực|nhóm|các|một số|những|chỉ tiêu|mục tiêu)\s+)*(?:kinh tế|xã hội|văn hóa|môi trường|tài nguyên|quốc phòng|an ninh|xây dựng|nông nghiệp|công nghiệp|dịch vụ|thương mại|giáo dục|y tế|trồng trọt|chăn nuôi|lâm nghiệp|thủy sản)(?!\p{L})[^.;\d]{0,60}$/u
);
const FIELD_FORM = "field";

/** “2. Kế hoạch năm 2016”, “1. Chỉ tiêu”: an item of no figure that says the kind or the time of those below it. */
const isTitleOfItems = ({numerals, periods}: ReadSentence, words: string): boolean =>
  !numerals.length &&
  words.length <= LONGEST_TITLE_OF_PART &&
  !/[.;,:]$/.test(words) &&
  (periods.length > 0 || AIMS_OF_PART.test(words) || saysReached(words));

/** The lines that are over an item that is marked so. */
function leadsOver(leads: readonly Lead[], form: string): Lead[] {
  const beside = leads.findIndex((lead) => isBeside(form, lead.form));
  return leads.slice(0, beside < 0 ? leads.length : beside);
}

/**
 * Items of a list go on from the line that announced it, and all lines from the heading over them: its kind of value and its
 * period are theirs. Parts of one level go on from what stood over the first of them: “Dự toán năm 2021 như sau:”. An item
 * may lead others, until one comes that is marked as it is.
 */
export function withLeads(read: ReadSentence[], text: Text, published: string | null): ReadSentence[] {
  const {lower} = text;
  let title = NOTHING_ABOVE;
  const plan = planOf(read, lower);
  /** By level: what stands over the parts of that level. */
  let over: Above[] = [];
  let heading: Above | undefined;
  let leads: Lead[] = [];
  let item: {paragraph: number; form: string | undefined} | undefined;
  let before = "";
  let paper = "";
  const lead = (): Above | undefined => leads.at(-1)?.above ?? heading;
  return read.map((sentence) => {
    const words = lower.slice(sentence.start, sentence.end);
    const mark = before;
    // “UBND TỈNH A / Điều 1.” may be one sentence.
    before = words.slice(words.lastIndexOf("\n") + 1).trim();
    if (MARK_ALONE.test(words) || isPartMark(words)) return sentence;
    paper = PAPER.exec(words)?.[0] ?? NUMBERED.exec(words)?.groups?.kind ?? paper;
    const kind = kindOfTitle(sentence, words, PAPER_KINDS.get(paper) ?? paper, published);
    if (kind) {
      heading = title = {kind, periods: sentence.periods, line: sentence};
      [over, leads] = [[], []];
      return sentence;
    }
    const level = levelOf(sentence, mark, text);
    if (level !== undefined) {
      over = over.slice(0, level + 1);
      over[level] ??= (level ? lead() : undefined) ?? title;
      heading = handedDown(sentence, over[level], lower, AIMS_OF_PART);
      leads = [];
      return under(sentence, heading);
    }
    // “## Kết quả”, in small letters, ends what the title has handed down.
    if (sentence.role === "heading" && OUTCOME.test(words)) {
      heading = handedDown(sentence, NOTHING_ABOVE, lower);
      leads = [];
      return under(sentence, heading);
    }
    if (!isPartMark(mark) && isMarked(words, sentence.start, lower)) {
      item = {paragraph: sentence.paragraph, form: formOf(sentence, lower)};
      if (item.form) leads = leadsOver(leads, item.form);
    }
    const isItem = item?.paragraph === sentence.paragraph;
    const parts = !isItem && !sentence.states && FIELD.test(words);
    if (parts) leads = leadsOver(leads, FIELD_FORM);
    else if (!isItem && !PARTS.test(words)) leads = [];
    const above = isItem || parts ? lead() : heading;
    const isTitle = isItem && isTitleOfItems(sentence, words);
    if (parts || isTitle || words.endsWith(":") || ANNOUNCES.test(words)) {
      const told = ofPlan(handedDown(sentence, lead() ?? NOTHING_ABOVE, lower, isTitle ? AIMS_OF_PART : AIMS), plan);
      leads = [...leads, {form: isItem ? item!.form : parts ? FIELD_FORM : undefined, above: told}];
    }
    const isOfTitle = above?.line === title.line && tellsOfThePast(sentence, published);
    return above && !isOfTitle ? {...under(sentence, above), isItem} : sentence;
  });
}

/** How many sentences open a text. */
const OPENING = 4;

/** The time of the one plan that a text opens with: “Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2023”. */
function planOf(read: readonly ReadSentence[], lower: string): readonly Dated[] {
  const planned = read
    .filter(({role}, i) => i < OPENING || role === "title")
    .flatMap(({periods}) => periods)
    .filter((dated) => !dated.period.days && dated.period.start !== null && isPlanned(dated, lower));
  const [first] = planned;
  return first && planned.every(({period}) => period.end === first.period.end) ? [first] : [];
}

/** Aims that say no time are of the plan that the text opens with. */
const ofPlan = (above: Above, plan: readonly Dated[]): Above =>
  above.kind === "actual" || above.periods.length ? above : {...above, periods: plan};

/** What the title of a paper says of the kind of all its figures; undefined of any other title or line. */
function kindOfTitle(
  {role, periods}: ReadSentence,
  words: string,
  paper: string,
  published: string | null
): ValueKind | undefined {
  if (role !== "title") return undefined;
  return titleRules.find(({finds}) =>
    finds({words: words.startsWith(paper) ? words : `${paper} ${words}`, periods, published})
  )?.kind;
}

/** A title with the kind of its paper, where that stands on the line over it. */
interface Titled {
  words: string;
  periods: readonly Dated[];
  published: string | null;
}

interface TitleRule {
  name: string;
  kind: ValueKind;
  finds(title: Titled): boolean;
}

const PAPER = /^(?:nghị quyết|quyết định|kế hoạch|chương trình|đề án)$/;
/** “Số: 14/NQ-HĐND” */
const NUMBERED = /^số\s*:\s*\d*[\d/]*\/(?<kind>nq|kh|qđ)-/;
const PAPER_KINDS: ReadonlyMap<string, string> = new Map([
  ["nq", "nghị quyết"],
  ["kh", "kế hoạch"],
  ["qđ", "quyết định"]
]);

/** “Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2012”, “Quyết định về việc giao chỉ tiêu năm 2015”. */
const RESOLVES =
  "(?:^|:\\s*)(?:nghị quyết|quyết định)(?!\\p{L})[^.;:]{0,40}\\svề\\s+(?:(?:việc|thông qua|phê chuẩn|phê duyệt|ban hành|điều chỉnh|bổ sung|giao|một số|các|và)\\s+)*";
const RESOLVES_AIMS = regexp(
  `${RESOLVES}(?:(?:phương hướng|mục tiêu|nhiệm vụ|giải pháp|chỉ tiêu|kế hoạch)(?:,\\s|\\svà\\s|\\s)?)+`
);
const RESOLVES_BUDGET = regexp(`${RESOLVES}dự toán`);
const PLANS = regexp(/^kế hoạch(?!\p{L})/u);
const RESULTS = regexp(/^(?:báo cáo\s+)?(?:kết quả|tình hình)\s|(?<!\p{L})quyết toán(?!\p{L})/u);

/** “Kế hoạch năm 2019 và ước thực hiện”: what came of it is told too, so that the title says of no figure which it is. */
const OUTCOME = regexp(/(?<!\p{L})(?:kết quả|tình hình|đánh giá|ước (?:tính )?thực hiện|số thực hiện)(?!\p{L})/u);

/** Whether a title is of one stretch of time, which was not over when its text was published, and of nothing that came about in it. */
const isOfOneAhead = ({words, periods, published}: Titled): boolean =>
  !OUTCOME.test(words) &&
  periods.length === 1 &&
  periods.every(({period: {start, end}}) => start !== null && end !== null && (!published || published < end));

/** In order; the first that finds. */
const titleRules: readonly TitleRule[] = [
  {
    // “Các chỉ tiêu chủ yếu đến năm 2025”, of a text of before: all of it aims at that.
    name: "chỉ tiêu",
    kind: "target",
    finds: ({words, periods, published}) =>
      AIMS_ALONE.test(words) &&
      !saysReached(words) &&
      (periods.length ? periods.every(({period}) => isAhead(period, published)) : NO_MORE.test(words))
  },
  {
    name: "nghị quyết về dự toán",
    kind: "plan",
    finds: (title) => RESOLVES_BUDGET.test(title.words) && isOfOneAhead(title)
  },
  {
    name: "nghị quyết về nhiệm vụ",
    kind: "target",
    finds: (title) => RESOLVES_AIMS.test(title.words) && isOfOneAhead(title)
  },
  {
    name: "kế hoạch",
    kind: "target",
    finds: (title) => PLANS.test(title.words) && isOfOneAhead(title)
  },
  {
    // “Kết quả phát triển kinh tế - xã hội năm 2017”, of a text of after: what it tells is of that time.
    name: "kết quả",
    kind: "actual",
    finds: ({words, periods, published}) =>
      RESULTS.test(words) &&
      periods.length === 1 &&
      periods.every(({period: {start, end}, compared}) => !compared && start && end && published && end < published)
  }
];

/** Whether a time is yet to end: after the day of a text, or of a text without one a time that is worked towards. */
const isAhead = ({start, end}: Period, published: string | null): boolean =>
  end !== null && (published ? end > published : start?.slice(0, 4) !== end.slice(0, 4));

const tellsOfThePast = ({periods}: ReadSentence, published: string | null): boolean =>
  published !== null &&
  periods.some(({period, compared}) => !compared && period.end !== null && period.end <= published);

/** A sum with its parts below: “Tổng thu: 1.260 tỷ đồng, trong đó:”, “Thu nội địa: 900 tỷ đồng:”. */
const OPENS_PARTS = /:$/;
/** The mark of an item, at its head or cut off before it. */
const MARK_AT = regexp(`^(${MARK})\\s`);
const MARK_CUT = regexp(`(?<![-\\p{L}\\p{N}])(${MARK}) *$`);
const LONGEST_MARK = 14;

/** What an item is marked by: “-”, letters, or numbers of so many parts; undefined of what is no item. */
export function formOf({start, end}: Sentence, lower: string): string | undefined {
  const mark =
    MARK_AT.exec(lower.slice(start, end))?.[1] ??
    MARK_CUT.exec(lower.slice(Math.max(0, start - LONGEST_MARK), start))?.[1];
  return mark
    ?.replace(/\d+/g, "1")
    .replace(/[ivx]+|[a-zđ]/, "a")
    .replace(/[().]+$/, "");
}

const depthOf = (form: string): number => (form.startsWith("1") ? form.split(".").length : 0);

/** Whether an item stands beside another, or above: “1.2” ends what “1.1.2” has opened. */
const isBeside = (form: string, other: string | undefined): boolean =>
  form === other || (other !== undefined && depthOf(form) > 0 && depthOf(form) < depthOf(other));

/** Items below a line that states a sum are parts of it: each is told where that line begins. */
export function withParts(read: readonly ReadSentence[], {lower}: Text): ReadSentence[] {
  let wholes: {form: string | undefined; start: number}[] = [];
  return read.map((sentence, i) => {
    const words = lower.slice(sentence.start, sentence.end);
    const form = formOf(sentence, lower);
    const last = read[i - 1];
    const states = sentence.numerals.length > 0;
    if (PARTS.test(words) && OPENS_PARTS.test(words) && !states && last?.numerals.length) {
      const own = formOf(last, lower);
      if (wholes.at(-1)?.start !== last.start) wholes.push({form: own, start: last.start});
      return sentence;
    }
    // “Trong đó: thu xổ số kiến thiết: 110 tỷ đồng” on a line of its own is a part of the line before it.
    if (form === undefined && PARTS.test(words) && states && last?.numerals.length)
      return {...sentence, whole: last.start};
    if (form === undefined && !MARK_ALONE.test(words) && !OPENS_PARTS.test(words)) wholes = [];
    const sibling = form === undefined ? -1 : wholes.findIndex((whole) => isBeside(form, whole.form));
    if (sibling >= 0) wholes = wholes.slice(0, sibling);
    const whole = form === undefined ? undefined : wholes.at(-1);
    // “1.1. Thu nội địa: 900 tỷ đồng.”: what is marked otherwise below it is a part of it.
    if (states && (form !== undefined || OPENS_PARTS.test(words))) wholes = [...wholes, {form, start: sentence.start}];
    return whole ? {...sentence, whole: whole.start} : sentence;
  });
}

/** A title is no longer than this. */
const LONGEST_TITLE_OF_PART = 60;

/** How high a short line without a figure stands over what follows: “Trồng trọt” over “1.1 Lúa” over “a) Vụ xuân”. */
function rankOf(sentence: ReadSentence, lower: string): number | undefined {
  const {role, start, end, numerals} = sentence;
  const words = lower.slice(start, end);
  if (numerals.length || words.length > LONGEST_TITLE_OF_PART || /[.;,]$/.test(words) || MARK_ALONE.test(words))
    return undefined;
  const form = formOf(sentence, lower);
  if (form === undefined) return role === "heading" ? 0 : undefined;
  if (/^1/.test(form)) return form.split(".").length;
  return form === "a" ? FORMS : undefined;
}
const FORMS = 9;

/** The titles over each sentence, the highest first. */
export function withTitles(read: readonly ReadSentence[], {lower}: Text): ReadSentence[] {
  let over: {rank: number; span: Span}[] = [];
  let titles: Span[] = [];
  return read.map((sentence) => {
    const rank = rankOf(sentence, lower);
    if (rank === undefined) return titles.length ? {...sentence, titles} : sentence;
    over = [...over.filter((title) => title.rank < rank), {rank, span: sentence}];
    titles = over.map(({span}) => span);
    return sentence;
  });
}

/** A line over a table says what is in it, and is no longer than this. */
const LONGEST_TITLE = 240;
/** “Một số chỉ tiêu qua các năm” names what is in a table and aims at nothing. */
const TABLE_AIMS = regexp(/(?<!\p{L})(?:mục tiêu|phấn đấu)(?!\p{L})/u);
/** How many lines over a table may be its title. */
const TITLE_LINES = 3;

/** Cells among the sentences around their tables: what stands over a table holds for its cells, where their heads do not say it. */
export function withCells(
  prose: readonly ReadSentence[],
  cells: readonly ReadSentence[],
  {lower}: Text
): ReadSentence[] {
  const all: ReadSentence[] = [];
  let next = 0;
  let above = NOTHING_ABOVE;
  for (const cell of cells) {
    const first = next;
    while (next < prose.length && prose[next]!.start < cell.start) all.push(prose[next++]!);
    if (next > first) above = overTable(prose.slice(Math.max(0, next - TITLE_LINES), next), lower);
    all.push(under(cell, {...above, kind: cell.cell!.cell.kind ?? above.kind}));
  }
  for (const sentence of prose.slice(next)) all.push(sentence);
  return all;
}

/** What the last lines before a table hand down to it: its title, or the line that announces it. */
function overTable(before: readonly ReadSentence[], lower: string): Above {
  const isTitle = ({start, end}: ReadSentence): boolean => end - start <= LONGEST_TITLE && lower[end - 1] !== ".";
  const titles = before.slice(before.findLastIndex((line) => !isTitle(line)) + 1);
  const last = before.at(-1);
  const above = last ? {kind: last.announced, periods: last.lead, line: last.above} : NOTHING_ABOVE;
  return titles.reduce((over, line) => handedDown(line, over, lower, TABLE_AIMS), above);
}

/** What is bounded is aimed at, once aims have been spoken of: “tỷ lệ hộ nghèo dưới 2%”. */
const BOUNDED = regexp(/(?<!\p{L})(?:trở lên|trở xuống|dưới \d|ít nhất|tối thiểu|không quá|không dưới)/u);

/** “Phấn đấu … 5 xã đạt chuẩn. Thu nhập bình quân đạt 60 triệu đồng.”: aims go on until something says otherwise. */
export function withAims(read: readonly ReadSentence[], {lower}: Text): ReadSentence[] {
  let before: {paragraph: number; kind: ValueKind} | undefined;
  let areSet = false;
  return read.map((sentence) => {
    const {paragraph, cues, periods, announced, states} = sentence;
    const wereSet = areSet;
    const told = cues.findLast(({kind, until}) => kind !== undefined && until === Infinity)?.kind;
    const goesOnWith =
      before?.paragraph === paragraph || sentence.goesOn || BOUNDED.test(lower.slice(sentence.start, sentence.end));
    // “thông qua 16 chỉ tiêu. Cụ thể, …”
    const aims = wereSet && sentence.goesOn ? "target" : goesOnWith ? before?.kind : undefined;
    const isSilent =
      told === undefined &&
      announced === "actual" &&
      (sentence.goesOn || !periods.some(({period, compared}) => !compared && period.end !== null));
    // “Số trường là 300 trường; phấn đấu 100% …”: what stands before the word for it is aimed at too.
    const isBefore =
      before?.kind === "target" && told === "target" && announced === "actual" && states && periods.length === 0;
    areSet = setsAims(lower.slice(sentence.start, sentence.end));
    if (isBefore) {
      before = {paragraph, kind: "target"};
      return {...sentence, announced: "target" as const};
    }
    const goesOn = aims !== undefined && states && isSilent;
    const kind = goesOn ? aims : (told ?? announced);
    // Of plans the next sentence seldom goes on.
    if (states || told) before = kind === "target" ? {paragraph, kind} : undefined;
    return goesOn ? {...sentence, announced: aims} : sentence;
  });
}

function isMarked(words: string, start: number, lower: string): boolean {
  MARK_BEFORE.lastIndex = start;
  return MARKED.test(words) || MARK_BEFORE.test(lower);
}

/** “chỉ tiêu kế hoạch năm 2018 như sau” are aims; a budget, and what an office has been given to raise, is a plan. */
const GIVEN = regexp(/(?<!\p{L})(?:dự toán|giao)(?!\p{L})/u);

function announcedBy({start, end}: Sentence, lower: string, aims = AIMS): ValueKind {
  const words = lower.slice(start, end);
  const kind = kindAt(cuesIn(lower, start, end), end, "");
  // “TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2025” stands over what was done.
  if (saysReached(words)) return kind === "plan" ? "actual" : kind;
  const isOfAims = kind === "actual" || (kind === "plan" && !GIVEN.test(words));
  return isOfAims && aims.test(words) ? "target" : kind;
}
