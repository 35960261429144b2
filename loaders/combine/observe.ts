import {createHash} from "node:crypto";
import type {FoundFigure} from "./figure.js";
import {formatBreakdown, type Narrowing} from "../dimensions/breakdown/breakdown.js";
import {narrow, type Years} from "./narrow.js";
import {isAmong, type ReadFigure} from "./among.js";
import {belowRow, belowSum, isLineOf} from "./below-sum.js";
import {IN_TURN} from "./ellipsis-words.js";
import {inherited, FAR, sectorBefore, sharedBack, withoutAsides} from "./ellipsis.js";
import {confidenceOf, type Unsure} from "./confidence.js";
import {firstWhere} from "../read/first-where.js";
import {findIndicator, type Match, type Vocabulary} from "../indicator/rules.js";
import {isFlow, type Indicator} from "../indicator/list.js";
import type {Described} from "./described.js";
import {streamsOf, type Stream} from "../indicator/stream.js";
import {kindAt} from "../dimensions/kind/rules.js";
import {LEVEL, measureOf, type Measured} from "../dimensions/measure/rules.js";
import type {Measure, Observation, ValueKind} from "../observation.js";
import {frequencyNear, inTurn, periodOf, type PeriodRoute} from "../dimensions/period/focus.js";
import {MOVED_TO} from "../dimensions/numeral/rules.js";
import {isPlanned} from "../dimensions/period/plan.js";
import {timePeriod, yearSpan, type Period} from "../dimensions/period/rules.js";
import type {Sole} from "../dimensions/period/sole.js";
import {holding, NATIONWIDE, placeOf, ROUTE_NAMES, type SentenceOf} from "../dimensions/place/focus.js";
import {hamletSpokenOf} from "../dimensions/place/hamlet.js";
import type {Dated} from "../dimensions/period/dated.js";
import type {Mention} from "../dimensions/place/rules.js";
import type {ReadSentence} from "./read-sentence.js";
import type {Reading} from "./reading.js";
import {orgBefore, orgBehind, speaksOfBody} from "./org.js";
import {matchesOf, regexp} from "../read/regexp.js";
import {oneOf, RULES_JOINT} from "../read/rule.js";
import type {Span} from "../read/spans.js";
import type {Ground} from "../subject/ground.js";
import {withSubject} from "../subject/subject.js";
import {sliceWhole, type Text} from "../read/text.js";

/** Parts of a place that texts speak of without a name. */
const PARTS = [
  "làng",
  "thôn",
  "bản",
  "ấp",
  "buôn",
  "khu phố",
  "xã",
  "phường",
  "huyện",
  "quận",
  "nơi",
  "địa phương",
  "vùng"
];

/** How far a rule may look on either side of a figure: what keeps hostile text linear. */
const SIDE = 120;
const CONTEXT = 120;
/** How many places before a table its cells may be of. */
const NEAR_PLACES = 40;
/** How far back a text may have said what it speaks of. */
const TOPIC = 700;

/** A figure with what its reading rests on. */
export interface Grounded {
  row: Observation;
  ground: Ground;
}

/** The observations of figures, in text order; a figure that nothing is known of is left out. */
export function observeAll(figures: readonly FoundFigure[], reading: Reading): Grounded[] {
  const described: Described[] = [];
  const prose: Described[] = [];
  const turns = new Map<FoundFigure, Period>();
  const narrowed = new Map<Described, Narrowing>();
  for (const group of bySentence(figures)) {
    const {sentence} = group[0]!;
    const streamAround = streamsOf(sentence.tokens, group, reading.reader.vocabulary.root, asidesOf(sentence, reading));
    // What stands in a cell goes on with nothing but its heads, and nothing goes on with it.
    const spoken = sentence.cell ? [] : prose;
    const before = spoken.length;
    for (const figure of group) {
      const next = say(figure, spoken, streamAround(figure), reading);
      if (next) spoken.push(next);
    }
    const here = sharedBack(spoken.splice(before), reading.text.lower);
    for (const each of here) spoken.push(each);
    for (const each of here) described.push(each);
    for (const [figure, period] of [...turnsOf(here, reading), ...endsOfMoves(here, reading)])
      turns.set(figure, period);
    const years = (figure: FoundFigure): Years => yearsOf(turns.get(figure) ?? periodNear(figure, reading));
    narrow(
      here,
      spoken.slice(Math.max(0, before - EARLIER), before),
      narrowed,
      reading.text,
      years,
      reading.reader.vocabulary.axes,
      namedIn(sentence, reading)
    );
  }
  const {sentences} = reading;
  const sentenceOf: SentenceOf = ({start}) => sentenceAt(sentences, start);
  const earlier: ReadFigure[] = [];
  return withOwnIds(
    described.map((each, i) => {
      const {breakdown, uncoded, loose} = narrowed.get(each) ?? {breakdown: new Map(), uncoded: null, loose: false};
      const row = observation(each, reading, sentenceOf, turns.get(each.figure));
      const told = {...row, breakdown: formatBreakdown(breakdown), uncoded};
      const {match, figure} = each;
      const among = isAmong({figure, row: told}, earlier.slice(-WHOLES), reading.text.lower);
      earlier.push({figure, row: told});
      const ground: Ground = {
        words: match?.words ?? 0,
        carried: match?.inherited !== undefined,
        borrowed: isBorrowed(each, described[i - 1]),
        part: among || partOf(figure, reading.text) !== null || isOfOneBudget(figure, reading.text.lower),
        handedDown: figure.sentence.announced !== "actual" && !saysItsKind(figure, reading.text.lower),
        loose
      };
      const sure = {...told, confidence: confidenceOf(told, ground)};
      return {row: withSubject(sure, reading.reader.definitions, ground), ground};
    })
  );
}

/** The places of a sentence. */
function namedIn({start, end}: ReadSentence, {mentions}: Reading): readonly Mention[] {
  const first = firstWhere(mentions.length, (i) => mentions[i]!.start >= start);
  const behind = firstWhere(mentions.length, (i) => mentions[i]!.start >= end);
  return mentions.slice(first, behind);
}

/** “thuộc vùng đồng bào dân tộc thiểu số và miền núi”, “đặc biệt khó khăn”: where what is counted lies. */
const AREA = regexp(
  /(?<!\p{L})(?:(?:thuộc|ở|tại|trong)\s+)?(?:vùng|khu vực)\s+(?:đồng bào\s+)?(?:dân tộc thiểu số|dtts|biên giới|bãi ngang|miền núi|sâu, vùng xa)(?:\s+(?:và|,)\s*(?:miền núi|ven biển|hải đảo))*(?!\p{L})/u,
  "g"
);

/** The times, the named places and the kinds of area of a sentence, in text order. */
function asidesOf(sentence: ReadSentence, reading: Reading): Span[] {
  const {periods} = sentence;
  const named: Span[] = namedIn(sentence, reading).filter(({anaphor}) => !anaphor);
  const dated = periods.filter(({period}) => period.start !== null || period.end !== null);
  const areas = matchesOf(AREA, reading.text.lower.slice(sentence.start, sentence.end)).map(({0: words, index}) => {
    const start = sentence.start + index;
    return {start, end: start + words.length};
  });
  return [...named, ...dated, ...areas].sort((a, b) => a.start - b.start);
}

/** A sentence that stands twice, and two figures at one digit, would have one id: from the second on it tells which it is. */
function withOwnIds(observations: readonly Grounded[]): Grounded[] {
  const times = new Map<string, number>();
  return observations.map(({row, ground}) => {
    const time = (times.get(row.observation_id) ?? 0) + 1;
    times.set(row.observation_id, time);
    return {row: time === 1 ? row : {...row, observation_id: `${row.observation_id}-${time}`}, ground};
  });
}

/** “58.000 hộ nghèo, trong đó hộ cận nghèo là 21.800”: whether what names a figure stands right behind the one before it, which it counts. */
const isBorrowed = ({figure, match}: Described, before: Described | undefined): boolean =>
  match !== undefined &&
  !match.inherited &&
  before?.figure.sentence === figure.sentence &&
  match.start >= before.figure.end &&
  match.start <= before.figure.to;

/** The period that a figure's own sentence gives it. */
function periodNear(figure: FoundFigure, {text}: Reading): Period | undefined {
  const {periods, lead, isItem, earlier: paragraph} = figure.sentence;
  const around = {sentence: periods, lead, isItem, paragraph};
  return figure.period ?? periodOf(figure, around, text.lower, () => true)?.dated.period;
}

/** The first and the last year of a period. */
function yearsOf(period: Period | undefined): Years {
  const [since, year] = [period?.start, period?.end].map((day) => (day ? Number(day.slice(0, 4)) : undefined));
  return {since, year};
}

/** How many figures back the whole may stand that one is among. */
const WHOLES = 12;

/** How many figures back one of an earlier sentence may be gone on with. */
const EARLIER = 6;

/** The periods that the figures of one sentence have in turn. */
function turnsOf(described: readonly Described[], {text}: Reading): [FoundFigure, Period][] {
  const sentence = described[0]?.figure.sentence;
  const turn = sentence ? text.lower.slice(sentence.start, sentence.end).indexOf(IN_TURN) : -1;
  if (!sentence || turn < 0) return [];
  const figures = described.map(({figure}) => figure);
  return inTurn(figures, sentence.periods, sentence.start + turn).map(([figure, {period}]) => [figure, period]);
}

/** “giai đoạn 2016-2019 giảm từ 6% xuống còn 2%”: where a move begins is of the first year, where it ends of the last. */
function endsOfMoves(described: readonly Described[], reading: Reading): [FoundFigure, Period][] {
  const {lower} = reading.text;
  return described.flatMap(({figure, measured}, i) => {
    const next = described[i + 1]?.figure;
    if (!next || next.unit !== figure.unit || kindFor(figure, measured.measure, lower) !== "baseline") return [];
    const period = periodNear(figure, reading);
    const {since, year} = yearsOf(period);
    const isOne = since === undefined || year === undefined || since === year || periodNear(next, reading) !== period;
    if (isOne || !MOVED_TO.test(lower.slice(figure.to, next.from))) return [];
    return [
      [figure, yearSpan(since, since)],
      [next, yearSpan(year, year)]
    ];
  });
}

/** Figures come in text order, so those of one sentence stand together. */
function bySentence(figures: readonly FoundFigure[]): FoundFigure[][] {
  const groups: FoundFigure[][] = [];
  for (const figure of figures)
    if (groups.at(-1)?.[0]!.sentence === figure.sentence) groups.at(-1)!.push(figure);
    else groups.push([figure]);
  return groups;
}

function say(
  figure: FoundFigure,
  before: readonly Described[],
  stream: Stream,
  reading: Reading
): Described | undefined {
  const {lower} = reading.text;
  const {sentence} = figure;
  const left = lower.slice(Math.max(sentence.start, figure.from - SIDE), figure.from);
  if (figure.value === 1 && figure.unit === "ha" && PER_HECTARE.test(lower.slice(sentence.start, figure.start)))
    return undefined;
  const right = lower.slice(figure.to, Math.min(sentence.end, figure.to + SIDE));
  const measured =
    shared(figure, before.at(-1), lower) ?? fallIf(figure, measureOf(withoutAsides(left), right, figure.unit));
  const asked = {
    unit: figure.unit,
    measure: measured.measure,
    noun: figure.noun,
    narrowed: figure.whole !== null || NARROWED.test(right),
    speaksOf: (topic: readonly string[]) => speaksOf(topic, figure, lower)
  };
  const {vocabulary} = reading.reader;
  const named = belowRow(findIndicator(stream, asked, vocabulary), figure, lower);
  const unnamed = isOfUnnamed(figure, measured, named, before.slice(-NEAR_LEVEL), lower);
  const found = unnamed ? undefined : named;
  const taken = unnamed
    ? undefined
    : inherited({figure, measured, found, vocabulary}, outside(figure, before, lower), before, reading.text);
  const isBand = isBandOf(figure, left);
  const below = belowSum(figure, measured, before, lower);
  const own = found && below && isLineOf(figure, below, found, lower) ? below : found;
  const fraction = ofFraction(taken?.match ?? own ?? below, figure, vocabulary);
  const whole = ofAllCriteria(ofAllUnits(fraction, figure, vocabulary), left, right, vocabulary);
  const match = ofSector(
    perUnit(ofRate(whole, figure, taken?.measured ?? measured, vocabulary), figure, vocabulary),
    figure,
    lower,
    vocabulary
  );
  if (!match && figure.needsIndicator) return undefined;
  // “nhóm 13 địa phương”: a rank is one of something that is ranked.
  const unranked = !match && measured.measure === "rank" ? LEVEL : undefined;
  return {
    figure,
    measured: taken?.measured ?? unranked ?? measured,
    match,
    kind: isBand ? "norm" : taken?.kind
  };
}

/** “đạt 30 triệu tấn, tăng trưởng 15%”: words that name nothing behind another figure. */
const GROWTH_ALONE: ReadonlySet<string> = new Set(["tăng trưởng", "tăng trưởng #", "tăng trưởng … #"]);
/** How many figures back that may stand of which one says how it moved. */
const NEAR_LEVEL = 3;
/** Between a figure and what is said of how it moved: “có 373,7 nghìn lao động, tăng 3%”. */
const MOVED_BY = regexp(
  /^[^.;:()\d]{0,40}[,(]\s*(?:(?:và|cũng|đã|chỉ|vẫn|ước|đạt|bằng|tăng|giảm|trưởng|thêm|khoảng|gần|hơn|trên)\s+)+$/u
);

/** Whether it says how a figure moved that no indicator is known of: then it is of none either. */
function isOfUnnamed(
  {sentence, from, unit}: FoundFigure,
  {measure}: Measured,
  found: Match | undefined,
  before: readonly Described[],
  lower: string
): boolean {
  if (!FLOWS.has(measure)) return false;
  const moved = before.findLast(({figure, measured}) => figure.unit === unit || measured.measure === "level");
  if (!moved || moved.match || moved.figure.sentence !== sentence || moved.measured.measure !== "level") return false;
  if (found && found.end > moved.figure.start && !GROWTH_ALONE.has(found.phrase ?? "")) return false;
  // “nợ xấu 360 tỷ đồng, chiếm 1,5% tổng dư nợ; tăng 208 tỷ đồng”: in the unit of what moved.
  if (moved !== before.at(-1)) return moved.figure.unit === unit;
  return from - moved.figure.to <= SIDE && MOVED_BY.test(lower.slice(moved.figure.to, from));
}

/** “giá trị sản phẩm trên 1 ha đất”: per what it is told, and no figure. */
const PER_HECTARE = regexp(
  /(?<!\p{L})(?:giá trị|sản phẩm|thu nhập|doanh thu|lợi nhuận)(?!\p{L})[^.;:\d]{0,80}\s(?:trên|bình quân|cho|mỗi)\s+$/u
);

/** “25 xã đạt từ 15-18 tiêu chí”: what units are counted by is no unit's own. */
const BAND = regexp(
  /(?<!\p{L})(?:\d+|số|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:xã|phường|thị trấn|huyện|thôn|đơn vị|địa phương)(?:\s+(?:đã|mới|đều|đạt|hoàn thành|được|chuẩn|có|từ|dưới|trên|hơn))*\s+$/u
);
const isBandOf = ({noun}: FoundFigure, left: string): boolean =>
  noun !== undefined && noun.startsWith("tiêu chí") && BAND.test(left);

/** “thu ngân sách đạt 300 tỷ (−3,1%)”: a percentage below nothing is a fall. */
const fallIf = ({negative, unit}: FoundFigure, measured: Measured): Measured =>
  negative && unit === "percent" && measured.measure !== "change" ? {measure: "change", rule: "âm n%"} : measured;

/** “7 phường đạt chuẩn …”, “5 huyện nói trên”: not all that there are. */
const NARROWED = regexp(
  /^(?:,?\s(?:và\s)?(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận)(?=[\s,]))*(?:(?:\s+(?:đã|đều|cũng|vừa|mới))*\s+(?:đạt|được (?:[^\s.,;:()]+ ){0,4}công nhận|hoàn thành|về đích|chưa|không|thoát|bị|nói trên|này|kia|ấy|đó(?! là)|còn lại|khác|đầu tiên)|[^,.;:()\d]{0,70}\s(?:đạt chuẩn|được (?:[^\s.,;:()]+ ){0,4}công nhận|về đích))(?!\p{L})/u
);

function speaksOf(topic: readonly string[], {from, to}: FoundFigure, lower: string): boolean {
  const around = lower.slice(Math.max(0, from - TOPIC), to + SIDE);
  return topic.some((word) => around.includes(word));
}

/** “còn 2% hộ nghèo”: a percentage of what has a rate of its own is that rate. */
function ofRate(
  match: Match | undefined,
  {unit}: FoundFigure,
  {measure}: Measured,
  {byCode}: Vocabulary
): Match | undefined {
  const rate = unit === "percent" && measure === "level" ? match?.indicator.rate : undefined;
  return match && rate ? {...match, indicator: byCode.get(rate)!} : match;
}

/** “huyện đạt 161 tiêu chí”: more than a commune can meet are those of all communes. */
function ofAllUnits(match: Match | undefined, {value}: FoundFigure, {byCode}: Vocabulary): Match | undefined {
  const {most, sum} = match?.indicator ?? {};
  return match && most !== undefined && sum && value !== null && value > most
    ? {...match, indicator: byCode.get(sum)!}
    : match;
}

/** “6 xã đạt 19/19 tiêu chí”, “Số xã đạt 19 tiêu chí là 6 xã”: who meets all of a standard meets the standard. */
const ALL_BEHIND = regexp(/^[^.;:\d]{0,30}?đạt\s+(?:được\s+|đủ\s+|chuẩn\s+)*19(?:\s?\/\s?19)?\s+tiêu chí/u);
const ALL_BEFORE = regexp(
  /(?<!\p{L})xã\s+(?:đã\s+)?đạt\s+(?:đủ\s+)?19(?:\s?\/\s?19)?\s+tiêu chí[^.;:,\d]{0,40}(?:là|có|:)\s*$/u
);
function ofAllCriteria(match: Match | undefined, left: string, right: string, {byCode}: Vocabulary): Match | undefined {
  const code = ALL_BEHIND.test(right) || ALL_BEFORE.test(left) ? match?.indicator.all_met : undefined;
  return match && code ? {...match, indicator: byCode.get(code)!} : match;
}

/** “24/25 chỉ tiêu”: a fraction of what is set is what was reached of it. */
function ofFraction(match: Match | undefined, {whole}: FoundFigure, {byCode}: Vocabulary): Match | undefined {
  const code = whole === null ? undefined : match?.indicator.fraction;
  return match && code ? {...match, indicator: byCode.get(code)!} : match;
}

/** “GDP đạt 1.900 USD/người”, “giá trị sản xuất đạt 230 triệu đồng/ha”: a sum per head or per hectare of what has a code for it is that. */
function perUnit(match: Match | undefined, {per}: FoundFigure, {byCode}: Vocabulary): Match | undefined {
  const {per_head, per_hectare} = match?.indicator ?? {};
  const code = per?.includes("person") ? per_head : per?.includes("hectare") ? per_hectare : undefined;
  return match && code ? {...match, indicator: byCode.get(code)!} : match;
}

/** “Tốc độ tăng GRDP: Dịch vụ: tăng 6,8%”: a row called by a sector, below that of the economy. */
function ofSector(
  match: Match | undefined,
  {sentence, from}: FoundFigure,
  lower: string,
  {byCode}: Vocabulary
): Match | undefined {
  const code = sentence.cell && match?.indicator.sectors;
  const sector = code && match.end < from ? sectorBefore(lower.slice(match.end, from)) : undefined;
  return code && sector ? {...match, indicator: byCode.get(code)!, qualifier: sector} : match;
}

/** The figure said last, but not one in brackets that have been closed since: those are asides. */
function outside(figure: FoundFigure, before: readonly Described[], lower: string): Described | undefined {
  const last = before.at(-1);
  // Nothing is carried on from so far; reading what lies between for each figure would take all the text each time.
  if (!last || figure.from - last.figure.to > FAR) return last;
  return (
    before.slice(-3).findLast((described) => described.kind !== "norm" && !isAside(described, figure, lower)) ?? last
  );
}

const isAside = ({figure: {sentence, to}}: Described, figure: FoundFigure, lower: string): boolean =>
  sentence === figure.sentence && /^[^(]*\)/.test(lower.slice(to, figure.from));

/** A noun and what joins it to the next. */
const ITEM = regexp(/^\s*\p{L}[^.;:()]{0,40}(?:,|và)\s*$/u);
/** “tăng 30 đảng viên và 74 tổ chức”: two counts, each with its noun. */
const AND = regexp(/^\s*(?:,|và)\s*$/u);
const VERBS = regexp(/(?<!\p{L})(?:tăng|giảm|đạt|là|còn|chiếm|có|gấp)(?!\p{L})/u);

/** “giảm 2,27% hộ nghèo và 0,39% hộ cận nghèo”: the second figure of a list is said by the verb of the first. */
function shared(figure: FoundFigure, previous: Described | undefined, lower: string): Measured | undefined {
  if (
    !previous ||
    previous.figure.sentence !== figure.sentence ||
    previous.figure.unit !== figure.unit ||
    previous.measured.measure === "level" ||
    figure.from - previous.figure.to > FAR
  )
    return undefined;
  const between = lower.slice(previous.figure.to, figure.from);
  // Its own noun stands between the two; “giảm 2%, 80% chi bộ …” shares nothing.
  const counts = figure.noun !== undefined && previous.figure.noun !== undefined && AND.test(between);
  const list = counts || (ITEM.test(between) && !VERBS.test(between));
  return list ? {...previous.measured, rule: `${previous.measured.rule} (chung động từ)`} : undefined;
}

const ESTIMATED = regexp(/(?<!\p{L})ước(?!\p{L})/u);

function observation(
  {figure, measured, match, kind: told}: Described,
  reading: Reading,
  sentenceOf: SentenceOf,
  turn: Period | undefined
): Unsure {
  const {document, text, own} = reading;
  const {sentence} = figure;
  const indicator = match?.indicator;
  const measure = measureFor(measured.measure, figure.unit, indicator);
  // “đứng thứ 5 trong thành phố Cần Thơ”: among whom, not whose.
  const ownsPlace = (figure.unit === "count" || figure.unit === "ordinal") && measure !== "rank";
  const where = {sentence, from: figure.from, to: figure.to, leads: figure.unit === "date", ownsPlace};
  const stated = told ?? kindFor(figure, measure, text.lower);
  const focus =
    stated === "norm"
      ? NATIONWIDE
      : placeOf(where, text.lower, mentionsFor(sentence, reading), own, sentenceOf, reading.gazetteer);
  const placed = measure === "rank" ? focus : holding(figure.noun, focus, reading.gazetteer);
  const ofTerm = indicator?.term === true && placed.place?.level !== "country";
  const {period: when, route} = turn
    ? {period: turn, route: "turn" as const}
    : sinceNewYear(
        whenOf(figure, stated, {flows: FLOWS.has(measure), isFlow: isFlow(indicator)}, reading, ofTerm),
        ...([figure, measure, text.lower] as const)
      );
  const kind =
    stated === "actual" && liesAhead(when, dayOf(reading))
      ? "target"
      : isOver(figure, stated, when, text.lower)
        ? "actual"
        : stated;
  const named = match?.phrase ?? match?.inherited?.rule;
  const [figure_start, figure_end] = text.span(figure.start, figure.end);
  const [quote_start, quote_end] = quoted(sentence, text);
  const quote = text.raw.slice(quote_start, quote_end);
  const sign = measured.falls && (measure === "change" || measure === "growth") && figure.value !== null ? -1 : 1;
  return {
    observation_id: identify(document.document_id, sentence, quote, figure_start - quote_start),
    document_id: document.document_id,
    indicator: indicator?.code ?? "other",
    breakdown: null,
    uncoded: null,
    qualifier: match ? (partOf(figure, text) ?? match.qualifier) : (figure.noun ?? null),
    measure,
    ref_area: placed.place?.place_id || null,
    ref_area_path: placed.place?.path ?? [],
    place_route: placed.route,
    org: orgOf(figure, indicator?.family, reading),
    time_period: when ? timePeriod(when) : null,
    period_start: when?.start ?? null,
    period_end: when?.end ?? null,
    period_route: route,
    freq: frequencyOf(figure) ?? when?.freq ?? frequencyNear(figure, sentence.periods, text.lower) ?? null,
    obs_value: signed(figure.value, sign),
    obs_value_max: signed(figure.max, sign),
    numerator: figure.whole === null ? null : figure.value,
    denominator: figure.whole,
    unit_measure: unitFor(figure, measure, indicator?.unit),
    unit_mult: figure.mult,
    bound: figure.bound,
    value_kind: kind,
    obs_status: ESTIMATED.test(text.lower.slice(Math.max(sentence.start, figure.from - 25), figure.start)) ? "E" : "V",
    as_of: document.published,
    quote,
    prefix: sliceWhole(text.raw, Math.max(0, quote_start - CONTEXT), quote_start),
    suffix: sliceWhole(text.raw, quote_end, quote_end + CONTEXT),
    quote_start,
    quote_end,
    figure_start,
    figure_end,
    section: handsDown(sentence, stated, route) ? lineOf(sentence.above, text) : null,
    row_head: sentence.cell?.cell.rowHead ?? null,
    column_head: sentence.cell?.cell.columnHead ?? null,
    row_cells: sentence.cell?.cell.cells ?? [],
    phrase: match?.phrase ?? null,
    rule: [figure.rule, measured.rule, named ?? "chưa có chỉ tiêu", ROUTE_NAMES[placed.route]].join(RULES_JOINT),
    review: null,
    conflict_group: null,
    source_kind: "article"
  };
}

/** Whether a line above says of which kind a figure is, or of when. */
const handsDown = ({announced, cell}: ReadSentence, kind: ValueKind, route: PeriodRoute | null): boolean =>
  route === "lead" || (kind !== "actual" && kind === announced && !cell?.cell.kind);

/** A line of the text, as it is written. */
function lineOf(line: Span | undefined, {raw, span}: Text): string | null {
  return line
    ? raw
        .slice(...span(line.start, line.end))
        .normalize("NFC")
        .replace(/\s+/g, " ")
    : null;
}

/** The places that a sentence may be of: of a cell those before its table, and those that its row and heads name. */
function mentionsFor({cell, start, end}: ReadSentence, {mentions, spoken}: Reading): readonly Mention[] {
  if (!cell) return spoken;
  const within = mentions.slice(
    firstWhere(mentions.length, (i) => mentions[i]!.start >= start),
    firstWhere(mentions.length, (i) => mentions[i]!.start >= end)
  );
  return [
    ...spoken
      .slice(
        0,
        firstWhere(spoken.length, (i) => spoken[i]!.start >= start)
      )
      .slice(-NEAR_PLACES),
    ...within
  ];
}

/** The raw offsets of a sentence, or of the row that a cell stands in. */
function quoted({start, end, cell}: ReadSentence, text: Text): [start: number, end: number] {
  return cell ? cell.row : text.span(start, end);
}

/** Percentages of a rate change by points; of anything else they are growth. */
function measureFor(measure: Measure, unit: string, {unit: level, units = []}: Partial<Indicator> = {}): Measure {
  const percent = unit === "percent";
  const isRate = level === "percent" || units.includes("percent");
  if (measure === "change" && percent && !isRate) return "growth";
  if (measure === "level" && percent && level !== undefined && !isRate) return "share";
  if (measure === "share" && isRate) return "level";
  return measure;
}

/** “có làng tỉ lệ nghèo là 100%”: of a place that is not named, and of the one around it only in part. */
const UNNAMED = new RegExp(
  `(?:^|[.,;:]\\s*)(?:[Tt]rong khi |[Nn]hưng |và )?(?<some>(?:[Cc]ó|[Mm]ột số|[Nn]hiều|[Kk]hông ít|[Vv]ài) (?:${oneOf(PARTS)}))(?![\\p{L}\\p{M}])(?!\\s\\p{Lu})[^.,;:()]{0,60}$`,
  "u"
);

/** The part of its place that a figure is of, by name or without: what is so of one hamlet is not so of its commune. */
function partOf({sentence, from}: FoundFigure, {cased}: Text): string | null {
  const start = Math.max(sentence.start, from - SIDE);
  const before = cased.slice(start, from);
  const unnamed = UNNAMED.exec(before);
  // What is cut off from its sentence begins no clause.
  if (unnamed && (unnamed.index > 0 || start === sentence.start)) return unnamed.groups!.some!.toLowerCase();
  return hamletSpokenOf(before);
}

/** “Tổng chi ngân sách cấp tỉnh”, and what stands below “Phân bổ ngân sách cấp tỉnh”: the budget of one level and not of all. */
const ONE_BUDGET = regexp(/(?<!\p{L})ngân sách cấp (?:tỉnh|huyện|xã|thành phố)(?!\p{L})/u);
const isOfOneBudget = ({sentence: {start, above}, from}: FoundFigure, lower: string): boolean =>
  ONE_BUDGET.test(lower.slice(Math.max(start, from - SIDE), from)) ||
  (above !== undefined && ONE_BUDGET.test(lower.slice(above.start, above.end)));

/** What is said of the Party is said of the cell or committee that the sentence has named. */
function orgOf({sentence, from, to, unit}: FoundFigure, family: string | undefined, {text}: Reading): string | null {
  if (!family?.startsWith("party_")) return null;
  const here = text.lower.slice(sentence.start, from);
  const since = speaksOfBody(here) ? paragraphBefore(sentence.start, text.lower) : sentence.start;
  const before = orgBefore(text.lower.slice(since, from));
  // “Đại hội lần thứ XII Chi bộ Trường …”: a congress is named before its body as often as behind it.
  const behind = before || unit !== "ordinal" ? undefined : orgBehind(text.lower.slice(to, sentence.end));
  const [first, last] = before ? before.map((at) => since + at) : (behind ?? []).map((at) => to + at);
  if (first === undefined || last === undefined) return null;
  const [start, end] = text.span(first, last);
  return text.raw.slice(start, end).normalize("NFC").replace(/\s+/g, " ");
}

/** Where the paragraph of an offset begins, or as far back as a text is asked what it speaks of. */
function paragraphBefore(offset: number, lower: string): number {
  const start = Math.max(0, offset - TOPIC);
  return start + lower.slice(start, offset).lastIndexOf("\n") + 1;
}

/** “/người/tháng” says how often, whatever the period it was counted in. */
const frequencyOf = ({per}: FoundFigure): string | undefined =>
  per?.includes("month") ? "M" : per?.includes("year") ? "A" : undefined;

/** Units that a count takes from its indicator: “hằng tháng … hai lần” is two a month. */
const PER_UNITS = ["criteria_per_commune", "per_month"];

function unitFor({unit}: FoundFigure, measure: Measure, level: string | undefined): string {
  if (measure === "change" && unit === "percent" && level === "percent") return "percentage_point";
  if (measure === "rank") return "rank";
  return level !== undefined && PER_UNITS.includes(level) && ["count", "times"].includes(unit) ? level : unit;
}

/** The day that a text is of; where it prints none, the last of the year that it implies. */
const dayOf = ({document, year}: Reading): string | null => document.published ?? (year ? `${year}-12-31` : null);

/** Nothing has happened yet in a year after the article's own. */
const liesAhead = (when: Period | undefined, published: string | null): boolean =>
  !!when?.end &&
  (when.ahead
    ? !published || when.end > published
    : !!published && when.end.slice(0, 4) > published.slice(0, 4) && (!when.start || when.start > published));

/** “bình quân 5 năm (2006-2010) đạt 12%” under the title of a plan of 2011-2015: over before that began. */
const isOver = (figure: FoundFigure, kind: ValueKind, when: Period | undefined, lower: string): boolean =>
  kind === "target" &&
  !!when?.end &&
  figure.sentence.announced === kind &&
  figure.sentence.lead.length > 0 &&
  figure.sentence.lead.every(({period: {start}}) => start !== null && start > when.end!) &&
  !saysItsKind(figure, lower);

const FROM = regexp(/(?<!\p{L})từ\s+(?:mức\s+)?$/u);
const MOVES = regexp(/^[^.;]{0,30}?(?<!trở)\s(?:xuống|lên|còn)(?!\p{L})/u);

/** “đến cuối năm 2024 còn 7.358 hộ (giảm 1.668 hộ so với đầu năm)”: all that year. */
const SINCE_NEW_YEAR = regexp(/^[^.;:(]{0,30}so (?:với )?đầu năm(?! \d)(?!\p{L})/u);

/** The time of a change since the year began. */
function sinceNewYear(when: WhenTold, {to, sentence}: FoundFigure, measure: Measure, lower: string): WhenTold {
  const {period, route} = when;
  if (!(FLOWS.has(measure) || period?.until) || !period?.end) return when;
  const isDay = period.days === true && period.start === period.end;
  if (period.start && !isDay) return when;
  const isSince =
    SINCE_NEW_YEAR.test(lower.slice(to, Math.min(sentence.end, to + SIDE))) ||
    ((period.until === true || isDay) && SO_FAR.test(lower.slice(sentence.start, sentence.end)));
  return isSince ? {period: {...period, start: `${period.end.slice(0, 4)}-01-01`}, route} : when;
}

/** “ước đạt 9%, tăng 2% so với cùng kỳ”: whatever the line above announces, this came about. */
const CAME_ABOUT = regexp(/(?<!\p{L})(?:ước (?:đạt|thực hiện|được)|so (?:với )?cùng kỳ)(?!\p{L})/u);

/** What its sentence has said before a figure, not far from it. */
const openOf = ({sentence, from}: Pick<FoundFigure, "sentence" | "from">, lower: string): string =>
  lower.slice(Math.max(sentence.start, from - SIDE), from);

/** “(kế hoạch cả năm là 70 lao động)” */
const PLAN_OF_YEAR = regexp(
  /\(\s*(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|kh)\s+(?:của\s+)?(?:cả\s+)?năm(?!\s+\d)[^()]*$/u
);
const PLAN_IN_BRACKETS = regexp(
  /\(\s*(?:theo\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|kh)(?!\p{L})(?![^()]*(?<!\p{L})(?:đạt|bằng|vượt|thực hiện)(?!\p{L}))[^()\d]{0,80}$/u
);

/** “Tỉnh phấn đấu …” under a line that announces aims says of itself that it is one. */
const saysItsKind = ({from, to, sentence}: FoundFigure, lower: string): boolean =>
  kindAt(sentence.cues, from, lower.slice(to, Math.min(sentence.end, to + SIDE))) !== "actual";

/** A level that a move begins at (“từ 12% xuống còn 3%”) is a baseline; else the words before the figure say the kind. */
function kindFor({from, to, sentence, unit, period}: FoundFigure, measure: Measure, lower: string): ValueKind {
  const left = lower.slice(Math.max(sentence.start, from - 12), from);
  const right = lower.slice(to, Math.min(sentence.end, to + SIDE));
  // The number of a congress is its name, whether it has been held or not.
  if (unit === "ordinal") return "actual";
  const open = openOf({sentence, from}, lower);
  // “(kế hoạch cả năm là giải quyết việc làm cho 3.000 lao động)”
  if (PLAN_IN_BRACKETS.test(open)) return "plan";
  const cameAbout = measure === "plan_share" || CAME_ABOUT.test(open + right);
  const kind = kindAt(sentence.cues, from, right, cameAbout ? "actual" : sentence.announced);
  if (kind !== "norm" && FROM.test(left) && MOVES.test(right)) return "baseline";
  // A year that something is to happen by is an aim, whatever verb stands with it.
  return kind === "actual" && unit === "year" && period?.by ? "target" : kind;
}

/** When a place or a body was founded is the time of nothing that later sentences tell. */
const FOUNDED = regexp(/(?<!\p{L})(?:thành lập|tái lập|ra đời|chia tách)(?: \p{L}+){0,3},?\s*$/u);

/** “nhiệm kỳ qua, đảng bộ đề ra 29 chỉ tiêu”: of the term before the one that the text names. */
const PAST_TERM = regexp(/(?<!\p{L})(?:nhiệm kỳ|khóa)(?:\s+(?:vừa))?\s+(?:qua|trước)(?!\p{L})/u);

/** Whether it is of the one term that its text names: before a term begins, only its congress is. */
const isOfTerm = (
  {unit, sentence, from, to}: FoundFigure,
  {term}: Sole,
  published: string | null,
  lower: string
): boolean =>
  !!term &&
  !PAST_TERM.test(lower.slice(Math.max(sentence.start, from - SIDE), Math.min(sentence.end, to + SIDE))) &&
  (unit === "ordinal" ? !hasPassed(term, published) : !!published && !!term.start && term.start <= published);

/** A congress that is held in the last year of a term begins the next one. */
const hasPassed = ({start, end}: Period, published: string | null): boolean =>
  !!published && !!end && published.slice(0, 4) >= end.slice(0, 4) && start?.slice(0, 4) !== end.slice(0, 4);

/** “Đại hội nhiệm kỳ 2020-2025” hears what the term before has brought: its own has only begun, or is not known to have. */
const isYetToCome = ({names, period}: Dated, published: string | null): boolean =>
  names && !(published && period.start && period.start.slice(0, 4) < published.slice(0, 4));

interface WhenTold {
  period: Period | undefined;
  route: PeriodRoute | null;
}

function whenOf(
  figure: FoundFigure,
  kind: ValueKind,
  {flows, isFlow}: {flows: boolean; isFlow: boolean},
  {document, text, sole}: Reading,
  ofTerm: boolean
): WhenTold {
  if (figure.period) return {period: figure.period, route: "own"};
  const year = document.published?.slice(0, 4);
  if (kind === "plan" && year && PLAN_OF_YEAR.test(openOf(figure, text.lower)))
    return {period: yearSpan(Number(year)), route: "clause"};
  if (ofTerm && isOfTerm(figure, sole, document.published, text.lower)) return {period: sole.term, route: "term"};
  const {sentence} = figure;
  const yearly = isOfEachYear(figure, text.lower);
  const goesOn = (dated: Dated): boolean =>
    !(yearly && isOneYear(dated.period)) &&
    !FOUNDED.test(text.lower.slice(Math.max(0, dated.start - SIDE), dated.start)) &&
    (figure.unit === "ordinal" || !isYetToCome(dated, document.published));
  const {periods, lead, isItem, earlier} = sentence;
  const around = {sentence: periods, lead, isItem, paragraph: earlier};
  const when = periodOf({...figure, flows}, around, text.lower, goesOn);
  // “đến nay” of a text without a date is no time.
  // “Đại hội nhiệm kỳ 2025-2030 có 2.115 đảng viên”: of the day of the congress, not of the term that begins with it.
  const isNamed = when?.dated.names === true && figure.unit !== "ordinal" && kind === "actual";
  if (when && !isNamed) return {period: when.dated.period, route: isOpen(when.dated.period) ? "undated" : when.route};
  const ahead = kind === "target" || kind === "plan";
  if (ahead && sole.ahead) return {period: sole.ahead, route: "ahead"};
  const topic =
    !sentence.unresolved && (ahead || ((flows || isFlow) && !isOfYears(figure)))
      ? topicOf((ahead ? sentence.aimed : sentence.topic).filter(goesOn), ahead, figure, text.lower)
      : undefined;
  if (topic) return {period: topic.period, route: "topic"};
  // A text without a date that tells of one year alone.
  if (kind === "actual" && !document.published && sole.only) return {period: sole.only, route: "topic"};
  // “Tình hình kinh tế - xã hội năm 2013”, of a text without a date: what it tells is of that time.
  if (!document.published && sole.titled && isOfTitle(sole.titled, ahead, yearly))
    return {period: sole.titled.period, route: "topic"};
  return kind === "actual" && document.published
    ? {period: {start: null, end: document.published}, route: "document"}
    : {period: undefined, route: null};
}

/** What has come about is of the time that the title tells of, and what is aimed at of a stretch of years that it names. */
const isOfTitle = ({period, names}: Dated, ahead: boolean, yearly: boolean): boolean =>
  isOneYear(period) ? !ahead && !yearly : ahead || !names;

/** “Trong 5 năm, …”: not of the one year that the lines before speak of. */
const isOfYears = ({from, sentence: {periods}}: FoundFigure): boolean =>
  periods.some(({end, period: {years = 1}}) => end <= from && years > 1);

const AVERAGE = regexp(/(?<!\p{L})(?:bình quân|trung bình)(?:\s+(?:đạt|được|là|ước|phải|khoảng))*\s*$/u);
const MONEY: ReadonlySet<string> = new Set(["vnd", "usd"]);

/** “mỗi năm giảm 2%”, “bình quân 25.000 tấn mỗi năm”; of “thu nhập bình quân 45 triệu đồng/năm” the year is the unit's alone. */
const isOfEachYear = (figure: FoundFigure, lower: string): boolean =>
  frequencyOf(figure) === "A"
    ? !MONEY.has(figure.unit) &&
      AVERAGE.test(lower.slice(Math.max(figure.sentence.start, figure.from - SIDE), figure.from))
    : frequencyNear(figure, figure.sentence.periods, lower) === "A";

/** What is told of each year is not of the one that an earlier sentence names. */
const isOneYear = ({start, end}: Period): boolean => !!start && start.slice(0, 4) === end?.slice(0, 4);

const isOpen = ({start, end}: Period): boolean => start === null && end === null;

/** What is said of a stretch of time, which the lines before have named. */
const FLOWS = new Set<Measure>(["growth", "plan_share", "change"]);

/** “đạt 44,8% kế hoạch năm, tăng 13% so với cùng kỳ”: of a year that is not over. */
const SO_FAR = regexp(/(?<!\p{L})(?:so (?:với )?cùng kỳ|(?:kế hoạch|dự toán|kh) (?:cả )?năm)(?!\p{L})/u);
const isPartOfYear = ({period: {start, end}}: Dated): boolean =>
  start?.slice(0, 4) === end?.slice(0, 4) && !(start?.endsWith("-01-01") && end?.endsWith("-12-31"));

/** The stretch of time that the lines before speak of; of aims the one that they name as a plan's, where it is one alone. */
function topicOf(
  periods: readonly Dated[],
  ahead: boolean,
  {sentence: {start, end}}: FoundFigure,
  lower: string
): Dated | undefined {
  const told = periods.filter(({period, compared}) => !compared && !period.days && period.end);
  // What a plan is of is not what has come about, where the lines tell of another time too.
  if (!ahead) {
    const stretches = told.filter(({period}) => period.start);
    const part = SO_FAR.test(lower.slice(start, end)) ? stretches.findLast(isPartOfYear) : undefined;
    if (part) return part;
    return stretches.findLast((dated) => !isPlanned(dated, lower)) ?? stretches.at(-1);
  }
  const planned = told.filter((dated) => isPlanned(dated, lower));
  return planned.every(({period}) => period.end === planned[0]!.period.end)
    ? planned.find(({period}) => period.start)
    : undefined;
}

const sentenceAt = (sentences: readonly ReadSentence[], offset: number): ReadSentence | undefined =>
  sentences[firstWhere(sentences.length, (i) => sentences[i]!.end > offset)];

/** A fall by nothing is nothing, without a sign; “giảm −3%” falls once. */
const signed = (value: number | null, sign: number): number | null =>
  value === null ? null : value === 0 ? 0 : value < 0 ? value : value * sign;

const digests = new WeakMap<ReadSentence, string>();

/** Stable while the sentence stands: the document and the sentence, and where in it the figure is. */
function identify(document: string, sentence: ReadSentence, quote: string, offset: number): string {
  const known = digests.get(sentence) ?? digestOf(`${document}\n${quote.normalize("NFC")}`);
  digests.set(sentence, known);
  return `${known}-${offset.toString(36)}`;
}

/** 64 bits of SHA-256: enough that no two of a hundred million sentences share one. */
const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
