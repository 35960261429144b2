/** DuckDB's name of a column's type. */
export type Type = "VARCHAR" | "BOOLEAN" | "VARCHAR[]" | "INTEGER" | "DOUBLE" | "DATE";

/** A column whose cells are of the TypeScript type `V`. */
export interface Column<V = unknown> {
  type: Type;
  /** Whether a cell may have no value. */
  nullable: boolean;
  /** The words that a cell may be, where they are few. */
  codes?: readonly string[];
  /** What its numbers are in. */
  unit?: string;
  /** What it means. */
  en: string;
  vi: string;
  /** Never there: it carries the type of the cells. */
  cell?: V;
}

/** The columns of a table, in their order. */
export type Columns = Record<string, Column>;

interface TableSchema<C extends Columns> {
  /** What one row is. */
  en: string;
  vi: string;
  /** What rows are sorted by. */
  orderBy: readonly string[];
  columns: C;
}

const column =
  <V>(type: Type) =>
  (en: string, vi: string, unit?: string): Column<V> => ({type, nullable: false, en, vi, ...(unit && {unit})});

const text = column<string>("VARCHAR");
const texts = column<string[]>("VARCHAR[]");
const whole = column<number>("INTEGER");
const number = column<number>("DOUBLE");
/** As ISO text, 2020-05-31. */
const day = column<string>("DATE");
const flag = column<boolean>("BOOLEAN");

/** One of a few words. */
const code = <const W extends readonly string[]>(codes: W, en: string, vi: string): Column<W[number]> => ({
  ...{type: "VARCHAR", nullable: false, codes},
  ...{en, vi}
});

/** Some of a few words. */
const codeList = <const W extends readonly string[]>(codes: W, en: string, vi: string): Column<W[number][]> => ({
  ...{type: "VARCHAR[]", nullable: false, codes},
  ...{en, vi}
});

const orNull = <V>(of: Column<V>): Column<V | null> => ({...of, nullable: true});

const table = <C extends Columns>(
  en: string,
  vi: string,
  orderBy: readonly (keyof C & string)[],
  columns: C
): TableSchema<C> => ({en, vi, orderBy, columns});

/** Offsets count in the raw text of the document, ends exclusive. */
const CODE_UNITS = "UTF-16 code units";
const OFFSETS = (en: string, vi: string): Column<number> => whole(en, vi, CODE_UNITS);

export const MEASURES = ["level", "growth", "change", "multiple", "plan_share", "share", "rank"] as const;
export const BOUNDS = ["exact", "approx", "at_least", "at_most", "more_than", "less_than", "range"] as const;
export const VALUE_KINDS = ["actual", "target", "plan", "baseline", "norm"] as const;

/** Of what a figure holds. */
export const SCOPES = ["whole", "part", "norm"] as const;

/** What else its sentence says of a figure. */
export const REMARKS = ["average", "yearly", "national", "pilot", "remaining"] as const;

/** How a period was found, the surest first; `elsewhere` is in another clause, whose alone it may be. */
export const PERIOD_ROUTES = [
  ...(["own", "turn", "bracket", "clause", "sentence", "behind", "term", "elsewhere", "paragraph", "lead"] as const),
  ...(["topic", "ahead", "document", "undated"] as const)
] as const;

/**
 * How a place was found: named by the figure's own noun phrase, pointed back to, in its sentence, in the one before, behind the
 * figure, as the document's own; guessed of several, or as the first that a text names; none in a part of the country; of a
 * rule's own; and what lies around the one that was found.
 */
export const PLACE_ROUTES = [
  ...(["phrase", "anaphor", "sentence", "before", "ahead", "document"] as const),
  ...(["several", "later", "region", "norm", "wider"] as const)
] as const;

export const PLACE_LEVELS = ["country", "region", "province", "district", "commune"] as const;

/** What a place is called beside its name. */
export const PLACE_KINDS = [
  ...(["country", "region", "province", "city", "urban_district", "rural_district", "town"] as const),
  ...(["township", "ward", "commune", "special_zone"] as const)
] as const;

/** What may have become of a promise. */
export const STATES = ["reached", "on_course", "behind", "overdue", "not_comparable", "nothing_yet"] as const;

// What several tables have alike.
const ARTICLE = text("the article, or the official table", "bài viết, hoặc bảng chính thức");
const INDICATOR = text(
  "code in `indicators`; `other` of a figure without a listed one, whose noun is the qualifier",
  "mã trong `indicators`; `other` nếu không có trong danh mục, khi đó danh từ nằm ở qualifier"
);
const QUALIFIER = orNull(text("what narrows it (the criterion, the sector)", "phần thu hẹp (tiêu chí, lĩnh vực)"));
const MEASURE = code(
  MEASURES,
  "the level; growth (relative, in %); change (absolute, or percentage points; a fall is negative); multiple (n times as much); plan_share (% of plan); share (of a larger whole); rank",
  "level (mức); growth (tăng, %); change (thêm bớt, giảm là số âm); multiple (gấp n lần); plan_share (% kế hoạch); share (tỷ trọng); rank (hạng)"
);
const AREA = orNull(
  text(
    "`place_id` in `places`; null where the text does not say which place",
    "`place_id` trong `places`; trống nếu bài không nói rõ nơi nào"
  )
);
const AREA_PATH = texts(
  "names, province first; the country's own for the country; empty of a region, and where no place is known",
  'tên các cấp, tỉnh trước; `["Việt Nam"]` là cả nước; rỗng nếu là vùng, hoặc không rõ nơi nào'
);
const BODY = orNull(
  text(
    "the body, where the figure is a body's and not the whole locality's",
    "cơ quan, tổ chức, nếu con số là của riêng nơi ấy"
  )
);
const UNIT = text(
  "the unit: percent, percentage_point, count, vnd, usd, ha, km2, km, tonne, year, date, ordinal, …",
  "đơn vị: percent, percentage_point, count, vnd, usd, ha, km2, km, tonne, year, date, ordinal, …"
);
const BOUND = code(
  BOUNDS,
  "of a fall the bound is that of its size: a fall of 2% or more is −2, at_least",
  "đúng, khoảng, ít nhất, nhiều nhất, hơn, dưới, từ… đến…; của mức giảm là nói về độ lớn"
);
const VALUE = orNull(
  number("the value in base units; null for a date", "giá trị theo đơn vị gốc; trống nếu là ngày", "unit_measure")
);
const VALUE_MAX = orNull(number("the upper end of a range", "đầu trên của khoảng", "unit_measure"));
const PERIOD = orNull(text("the period: `2013`, `2016-06`, `2020/2025`", "thời gian: `2013`, `2016-06`, `2020/2025`"));
const FIRST_DAY = orNull(day("its first day", "ngày đầu"));
const LAST_DAY = orNull(day("its last day", "ngày cuối"));
const STATUS = code(
  ["V", "A", "E", "P", "B"],
  "SDMX CL_OBS_STATUS: V read by machine and not reviewed, A reviewed or official, E estimated, P provisional, B break in series",
  "V máy đọc, A đã duyệt hoặc chính thức, E ước, P sơ bộ, B đổi cách tính"
);
const KIND = code(
  VALUE_KINDS,
  "norm is what a rule asks of all: no locality's value, compared with none",
  "thực tế, mục tiêu, kế hoạch, trước đây; norm (mức chuẩn) không phải giá trị của nơi nào"
);
const QUOTE = text("the whole sentence, or the row of an official table", "nguyên câu, hoặc dòng của bảng chính thức");
const SOURCE = code(["article", "official"], "what states it", "bài viết hay bảng chính thức");
const MULT = whole("the power of ten as the text wrote it: 9 for billions", "lũy thừa của mười như trong bài: 9 là tỷ");
const NUMERATOR = orNull(number("44 of “44/46”", "của “44/46” là 44"));
const DENOMINATOR = orNull(number("46 of “44/46”", "của “44/46” là 46"));
const NAME_VI = text("its name in Vietnamese", "tên tiếng Việt");
const NAME_EN = text("its name in English", "tên tiếng Anh");
const PLACE = text("`place_id` in `places`", "`place_id` trong `places`");

/** Every published table and column, in the order of docs/schema.md, which is written from this. */
export const SCHEMA = {
  observations: table(
    "one stated figure",
    "một con số được nêu",
    ["indicator", "ref_area", "period_start", "observation_id"],
    {
      observation_id: text("stable over rebuilds while the sentence stands", "mã, giữ nguyên khi câu không đổi"),
      document_id: ARTICLE,
      indicator: INDICATOR,
      qualifier: QUALIFIER,
      breakdown: orNull(
        text(
          "what narrows the indicator, coded: `area=rural|product=coffee`; axes and codes in alphabetical order, a union by “+”, a default never written; null for the whole. What each is called is in `breakdowns`",
          "phần thu hẹp của chỉ tiêu bằng mã: `area=rural|product=coffee`; trống là toàn bộ"
        )
      ),
      uncoded: orNull(
        text(
          "the text's own words for what narrows it, where no axis has a code",
          "phần thu hẹp bằng lời của bài, khi chưa có mã"
        )
      ),
      scope: code(
        SCOPES,
        "the whole locality; a part of it (a village, units without a name, one named thing, a party cell); a threshold or standard",
        "toàn địa phương; một phần (một thôn, vài đơn vị không nêu tên, một chi bộ); mức chuẩn"
      ),
      base: orNull(
        text(
          "what a growth, change, multiple, share, plan share or rank is compared with, defaults spelt out: previous_year, own_total, plan, country, a year …; null for a level",
          "so với gì (năm trước, tổng của chính nơi ấy, kế hoạch, cả nước, một năm…); trống nếu là mức"
        )
      ),
      era: orNull(
        text(
          "which definition is in force: the one the text says, else the first day of the one of `indicator_breaks` that holds at the figure's time, `before` where none does yet, two days with “/” of a growth or change over both, `unknown` where the time is not told; null where the indicator has never been redefined",
          "theo định nghĩa nào: định nghĩa bài nêu, nếu không thì ngày đầu của định nghĩa đang có hiệu lực; trống nếu chỉ tiêu chưa đổi cách tính"
        )
      ),
      subject: orNull(
        text(
          "what must be equal for two figures to be compared: indicator, breakdown, measure, base, era, unit family, kind of body; null where a figure is comparable with nothing; of what is narrowed in words alone also those words, and the table of an official column",
          "phải giống nhau thì hai con số mới so sánh được; trống nếu không so được với con số nào"
        )
      ),
      grade: code(
        ["A", "B", "C"],
        "A may be said out loud, B stands in tables and charts, C only in its document: by the rules of `grade_rules`",
        "A được nêu trong lời, B chỉ ở bảng và biểu đồ, C chỉ ở trang của bài"
      ),
      measure: MEASURE,
      ref_area: AREA,
      ref_area_path: AREA_PATH,
      place_route: orNull(
        code(
          PLACE_ROUTES,
          "how the place was found: by the figure's own noun phrase, by a word that points back, in its sentence, the one before, behind it, as the document's own; guessed of several, or the first that the text names; a part of the country; a rule's own; what lies around the one found",
          "tìm ra địa phương bằng cách nào"
        )
      ),
      org: BODY,
      time_period: PERIOD,
      period_start: FIRST_DAY,
      period_end: LAST_DAY,
      period_route: orNull(
        code(
          PERIOD_ROUTES,
          "how the time was found, the surest first",
          "tìm ra thời gian bằng cách nào, chắc nhất đứng trước"
        )
      ),
      freq: orNull(text("SDMX CL_FREQ: A year, Q quarter, M month, D day, …", "A năm, Q quý, M tháng, D ngày…")),
      obs_value: VALUE,
      obs_value_max: VALUE_MAX,
      low: orNull(
        number(
          "the lower end of what value, range and bound leave open; null where it has none",
          "đầu dưới của phần còn ngỏ; trống nếu không có",
          "unit_measure"
        )
      ),
      high: orNull(
        number(
          "the upper end of it; null where it has none",
          "đầu trên của phần còn ngỏ; trống nếu không có",
          "unit_measure"
        )
      ),
      remarks: codeList(
        REMARKS,
        "what else its sentence says of it: an average, or so much each year; an average of years; the country's congress; a pilot congress; counted among those that are left",
        "câu còn nói gì: bình quân hoặc mỗi năm; bình quân của nhiều năm; đại hội toàn quốc; đại hội điểm; trong số còn lại"
      ),
      criteria_named: texts(
        "the criteria of new rural communes that the sentence names behind a count of them, as codes of the axis `criterion`",
        "các tiêu chí nông thôn mới mà câu gọi tên sau con số đếm chúng, bằng mã"
      ),
      numerator: NUMERATOR,
      denominator: DENOMINATOR,
      unit_measure: UNIT,
      unit_mult: MULT,
      bound: BOUND,
      value_kind: KIND,
      obs_status: STATUS,
      as_of: orNull(day("the document's date", "ngày của bài")),
      quote: QUOTE,
      prefix: text(
        "what stands before it: with quote and suffix a W3C Web Annotation TextQuoteSelector",
        "chữ đứng trước câu"
      ),
      suffix: text("what stands after it", "chữ đứng sau câu"),
      quote_start: OFFSETS("where the sentence begins (TextPositionSelector)", "chỗ câu bắt đầu"),
      quote_end: OFFSETS("where it ends", "chỗ câu kết thúc"),
      figure_start: OFFSETS("where the figure begins", "chỗ con số bắt đầu"),
      figure_end: OFFSETS("where it ends", "chỗ con số kết thúc"),
      section: orNull(
        text(
          "the line above that hands its kind or time down to it: a heading, the line over a list, the title of a table",
          "dòng phía trên cho biết loại hoặc thời gian: đề mục, dòng dẫn vào danh sách, tên bảng"
        )
      ),
      row_head: orNull(
        text(
          "of a cell of a table: what its row is called, in a document's behind the rows that it is a part of",
          "của một ô trong bảng: tên dòng; trong bảng của văn bản thì đứng sau các dòng mà nó là một phần"
        )
      ),
      column_head: orNull(text("the heads over that cell", "các đầu cột trên ô ấy")),
      row_cells: texts(
        "of a document's table each cell of that row behind its heads and a colon; else empty",
        "trong bảng của văn bản: từng ô của dòng ấy sau đầu cột; nếu không thì rỗng"
      ),
      phrase: orNull(
        text(
          "the phrase of the table that names its indicator; null where none does, of a figure that goes on with what another is of, and of an official one",
          "cụm từ trong bảng chỉ tiêu đã gọi tên chỉ tiêu; trống nếu không có, hoặc là số chính thức"
        )
      ),
      rule: text(
        "what read it, for readers: numeral · measure · phrase of the indicator · where the place comes from; of an official figure the table · its row · its column",
        "quy tắc đã đọc ra con số"
      ),
      confidence: number(
        "the probability that all of it is right: indicator, place, unit, kind, bound, period, scope and breakdown",
        "xác suất đọc đúng trọn vẹn",
        "0…1"
      ),
      review: orNull(
        code(
          ["accepted", "corrected", "rejected"],
          "what a reader says (docs/reviewing.md); null: nobody has",
          "đã duyệt, đã sửa, bị loại; trống: chưa ai duyệt"
        )
      ),
      conflict_group: orNull(
        text("figures that contradict each other share it", "các con số mâu thuẫn với nhau có chung mã này")
      ),
      source_kind: SOURCE,
      doubt: orNull(
        code(
          ["unsure", "contradicted", "place_inferred", "bare_phrase", "period_elsewhere", "deadline", "told_before"],
          "why a figure stated as actual may not be one: read with little certainty, contradicted, its place, name or time inferred, its time; null where it may be taken for it",
          "vì sao con số nêu là thực tế có thể không phải: đọc chưa chắc, mâu thuẫn, suy ra nơi, tên hoặc thời gian; trống nếu dùng được"
        )
      ),
      behind: orNull(
        whole(
          "of an official figure: how many of its place and thing are newer or of a later edition, whatever the definition; 0 is what stands now; null of an article's",
          "của số chính thức: có bao nhiêu số cùng nơi, cùng chỉ tiêu mới hơn; 0 là số mới nhất; trống nếu của bài viết"
        )
      )
    }
  ),
  commitments: table(
    "one thing promised, and what became of it",
    "một điều được hứa, và kết quả",
    ["ref_area", "due", "commitment_id"],
    {
      commitment_id: text(
        "stable while what is promised, of what and by when stays the same",
        "mã, giữ nguyên khi điều hứa không đổi"
      ),
      observation_id: text(
        "the figure that promises it, of several the oldest",
        "con số nêu lời hứa, nhiều thì con số cũ nhất"
      ),
      observation_ids: texts("all that say so", "mọi con số nêu như vậy"),
      document_id: ARTICLE,
      promise_kind: code(
        ["target", "plan", "remaining"],
        "remaining: what is left to be done and is to come to nothing",
        "mục tiêu, kế hoạch, hoặc phần còn lại phải làm cho hết"
      ),
      ref_area: AREA,
      ref_area_path: AREA_PATH,
      org: BODY,
      indicator: INDICATOR,
      qualifier: QUALIFIER,
      measure: MEASURE,
      unit_measure: UNIT,
      obs_value: number("what is promised; of what is left, 0", "điều được hứa; của phần còn lại là 0", "unit_measure"),
      obs_value_max: VALUE_MAX,
      bound: BOUND,
      period_start: orNull(day("the first day of the time it is promised for", "ngày đầu của thời gian được hứa")),
      due: orNull(
        day("the day by which it is to be so; null where no article says", "hạn; trống nếu không bài nào nêu")
      ),
      yearly: flag("promised anew for each year", "hứa cho từng năm"),
      section: orNull(text("the heading it stands under in its article", "mục trong bài")),
      resolution_id: orNull(text("in `resolutions`", "trong `resolutions`")),
      state: code(STATES, "what became of it", "đã đạt, đúng nhịp, chậm, quá hạn, không so được, chưa có kết quả"),
      reason: orNull(
        code(
          [
            ...(["promise_unsure", "promise_contradicted", "promise_unlikely", "result_unsure"] as const),
            ...([
              "result_contradicted",
              "other_source",
              "other_definition",
              "about",
              "long_after",
              "far_apart"
            ] as const),
            ...(["bound_open", "more_than_said", "less_than_said", "too_early"] as const)
          ] as const,
          "of not_comparable, why",
          "vì sao không so được"
        )
      ),
      rule: text("the rule that decided; docs/commitments.md lists them", "quy tắc đã quyết định"),
      answer_id: orNull(text("the figure that answers it", "con số trả lời")),
      answer_ids: texts(
        "all that the rule looked at, that one first",
        "mọi con số mà quy tắc đã xem, con số ấy đứng đầu"
      ),
      baseline_id: orNull(text("where it began", "mức lúc đầu")),
      as_of: orNull(
        day(
          "the day of the newest document: what was due before and is not answered is overdue",
          "ngày của bài mới nhất"
        )
      ),
      review: orNull(code(["overridden"], "where a publisher's review says otherwise", "nếu phần duyệt nói khác")),
      reviewed_by: orNull(text("by whom", "ai duyệt")),
      review_note: orNull(text("and why", "vì sao"))
    }
  ),
  differences: table(
    "what a text says beside what an office's table says of the same subject, place and period",
    "điều một bài nêu cạnh số liệu thống kê của cùng điều ấy, cùng nơi, cùng thời gian",
    ["indicator", "ref_area", "time_period", "article_id"],
    {
      article_id: text("the text's figure", "con số của bài"),
      official_id: text("the figure of the newest table that has one", "con số của bảng mới nhất"),
      article_document: ARTICLE,
      official_document: ARTICLE,
      ref_area: PLACE,
      indicator: INDICATOR,
      time_period: text("the table's period", "thời gian, theo bảng"),
      unit_measure: UNIT,
      unit_mult: MULT,
      state: code(
        ["agree", "explained", "differ"],
        "explained: by what was not yet final when it was told, or by an older table",
        "khớp; khác vì số lúc ấy chưa chính thức hoặc theo bảng cũ; khác"
      ),
      rule: code(
        ["same", "bound", "rounded", "about", "near", "older_table", "not_final", "differs"],
        "the first rule that holds: one value; left open by “hơn”, “dưới”; one with fewer digits; “khoảng” within 5 %; within half a percent; what an older table said; provisional, estimated or told before the time was over, within 10 %; none of these",
        "quy tắc đầu tiên đúng"
      ),
      aloud: flag("whether both figures are of grade A", "cả hai con số đều hạng A"),
      article_value: number("what the text says, in the table's unit", "điều bài nêu", "unit_measure"),
      article_max: orNull(number("the upper end of a range", "đầu trên của khoảng", "unit_measure")),
      article_bound: BOUND,
      article_mult: MULT,
      official_value: number("what the table says", "điều bảng nêu", "unit_measure")
    }
  ),
  resolutions: table(
    "what one article tells of one resolution",
    "điều một bài nói về một nghị quyết",
    ["resolution_id", "document_id"],
    {
      resolution_id: text(
        "one of several articles that tell its number, or its place and term",
        "mã, chung cho các bài nói về cùng nghị quyết"
      ),
      document_id: ARTICLE,
      naming: code(
        ["numbered", "congress", "session", "untold"],
        "by number (02-NQ/QU), congress, session (of the Central Committee), or not at all: what a place promises in an article that names no resolution",
        "theo số, theo đại hội, theo hội nghị Trung ương, hoặc bài không nêu"
      ),
      name: orNull(text("as the article writes it", "như bài viết")),
      number: orNull(text("its number", "số")),
      subject: orNull(text("what it is about", "về việc gì")),
      body: orNull(text("who made it", "cơ quan ban hành")),
      ordinal: orNull(whole("of a congress: the how-many-eth", "đại hội lần thứ mấy")),
      term_start: orNull(whole("the first year of its term", "năm đầu nhiệm kỳ")),
      term_end: orNull(whole("the last year of its term", "năm cuối nhiệm kỳ")),
      ref_area: AREA,
      ref_area_path: AREA_PATH,
      quote: orNull(text("the sentence that names it", "câu nêu tên nghị quyết")),
      quote_start: orNull(OFFSETS("where the sentence begins", "chỗ câu bắt đầu")),
      quote_end: orNull(OFFSETS("where it ends", "chỗ câu kết thúc")),
      name_start: orNull(OFFSETS("where the name begins", "chỗ tên bắt đầu")),
      name_end: orNull(OFFSETS("where it ends", "chỗ tên kết thúc")),
      targets: orNull(number("how many targets it is told to have", "số chỉ tiêu được nêu")),
      targets_id: orNull(text("the figure that says so", "con số nêu điều ấy")),
      programmes: orNull(number("how many programmes it is told to have", "số chương trình được nêu")),
      programmes_id: orNull(text("the figure that says so", "con số nêu điều ấy"))
    }
  ),
  documents: table("one article or official table", "một bài viết hoặc bảng chính thức", ["document_id"], {
    document_id: text("stable while the file keeps its name, or says its id", "mã, theo tên tệp hoặc do tệp ghi"),
    file: text("its path below the folder of articles", "đường dẫn của tệp"),
    title: text("its title", "tên bài"),
    publisher: orNull(text("who published it", "nơi đăng")),
    url: orNull(text("its address", "địa chỉ")),
    author: orNull(text("who wrote it", "tác giả")),
    published: orNull(day("the day it was published", "ngày đăng")),
    place: orNull(text("the place that it says it is about", "nơi mà bài ghi là viết về")),
    reprint_of: orNull(
      text(
        "the document of which it is another print; its figures are counted there",
        "mã của bài mà bài này đăng lại; con số tính ở bài ấy"
      )
    ),
    source_kind: SOURCE,
    source_table: orNull(
      text("of an official table: in its publisher's words", "tên bảng chính thức, theo nơi công bố")
    ),
    licence: orNull(text("of an official table: what may be done with it", "bảng được dùng thế nào")),
    retrieved: orNull(day("of an official table: the day it was copied", "ngày lấy bảng")),
    sha256: text("of the file's text", "mã băm của tệp"),
    chars: whole("how long its text is", "độ dài", "UTF-16 code units"),
    encoding: code(
      ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1258", "tcvn3", "vni", "utf-8-twice"],
      "what its letters were written in; utf-8-twice was opened in another encoding and saved",
      "chữ trong tệp viết bằng bảng mã nào; utf-8-twice là UTF-8 bị đọc nhầm rồi lưu lại"
    ),
    file_type: code(
      ["text", "csv", "html", "docx", "doc", "odt", "rtf", "sheet", "pdf", "mht", "mail", "json"],
      "what the file is that the text came out of",
      "loại tệp mà chữ được lấy ra"
    ),
    file_sha256: text("of that file’s bytes", "mã băm của tệp gốc"),
    quality: number(
      "the share of its characters, without front matter and white space, that is read: title, lede, headings, captions, body",
      "phần của bài được đọc để tìm con số",
      "0…1"
    ),
    figures: whole("how many observations are of it", "số con số")
  }),
  passages: table(
    "one sentence of an article, or one cell of an official table",
    "một câu của bài, hoặc một ô của bảng",
    ["document_id", "passage"],
    {
      document_id: ARTICLE,
      passage: whole("its number in the document, from 0", "số thứ tự trong bài, từ 0"),
      paragraph: whole("the number of its paragraph, of a table its row", "số thứ tự của đoạn, hoặc của dòng"),
      role: code(
        ["frontmatter", "title", "date", "lede", "heading", "caption", "body", "byline", "furniture", "column", "cell"],
        "what it is of the article; of a table column for the heads, else cell. Everything is in a passage, so that a page shows also what was passed over",
        "là phần nào của bài; của bảng: đầu cột hoặc ô"
      ),
      passage_start: OFFSETS("where it begins", "chỗ bắt đầu"),
      passage_end: OFFSETS("where it ends", "chỗ kết thúc"),
      text: text("its words", "nguyên văn")
    }
  ),
  skipped: table(
    "digits of which no figure was made, in sentences that are read",
    "chữ số không thành con số, trong các câu được đọc",
    ["document_id", "skipped_start"],
    {
      document_id: ARTICLE,
      skipped_start: OFFSETS("where they begin", "chỗ bắt đầu"),
      skipped_end: OFFSETS("where they end", "chỗ kết thúc"),
      reason: code(
        [
          ...([
            "period",
            "date",
            "document",
            "clock",
            "phone",
            "ordinal",
            "name",
            "age",
            "per",
            "bare",
            "impossible"
          ] as const),
          ...(["cell_list", "cell_row", "cell_shape", "cell_place"] as const)
        ] as const,
        "what they are instead: when the figures hold, a date, the number of a document, a time of day, a telephone number, “khu vực 3”, “QL-1A”, an age; per: so many that a rate is of (“10 giường/10.000 dân”); bare: the sentence does not say what they count; impossible: a value that cannot be (`loaders/judge/gate.ts`); of the cell of a table: cell_list, of a list of persons, documents or prices; cell_row, its heads do not say what it counts; cell_shape, its row has fewer cells than heads, which one is missing is not told; cell_place, its row names a place that is not known",
        "chữ số ấy là gì: thời gian, ngày, số hiệu văn bản, giờ, điện thoại, thứ tự, tên, tuổi; per: số mà tỷ suất tính trên; bare: câu không nói đếm gì; impossible: giá trị không thể có; trong bảng: danh sách, đầu dòng và cột không nói đếm gì, dòng thiếu ô, nơi không rõ"
      )
    }
  ),
  sections: table(
    "one heading of a document, with what stands below it up to the next of its level",
    "một đề mục của văn bản, cùng phần đứng dưới nó",
    ["document_id", "section"],
    {
      document_id: ARTICLE,
      section: whole("its number in its document, from 0", "thứ tự trong văn bản, từ 0"),
      parent: orNull(whole("the section that it is a part of", "mục chứa nó")),
      depth: whole("0 for the highest of its document", "0 là cấp cao nhất"),
      number: orNull(text("as it is written: “Điều 1”, “II.”, “1.2.”", "số của mục, như viết trong văn bản")),
      title: text("its words", "tên mục"),
      section_start: OFFSETS("where its heading begins", "chỗ bắt đầu"),
      section_end: OFFSETS("where the next of its level begins", "chỗ kết thúc"),
      value_kind: orNull(
        code(VALUE_KINDS, "the kind of figure that it hands down: target, plan", "loại con số mà đề mục cho biết")
      ),
      time_period: orNull(text("the period that it hands down", "thời gian mà đề mục cho biết")),
      period_start: FIRST_DAY,
      period_end: LAST_DAY
    }
  ),
  places: table("one locality of one list", "một địa phương của một danh mục", ["place_id"], {
    place_id: text(
      "`code@list year`: a code alone is no identity, since codes were used again in 2025 (31157@2023 is phường Long Hưng, 31157@2025 phường Thới Long)",
      "`mã@năm của danh mục`, vì năm 2025 có mã được dùng lại"
    ),
    code: text("that of the statistics office; of an older unit its own", "mã của cơ quan thống kê"),
    list_year: whole(
      "2023: to 30 June 2025; 2025: since; of an older unit the last in which it stood",
      "năm của danh mục"
    ),
    level: code(
      PLACE_LEVELS,
      "a region is a part of the country, whose provinces are its group in `place_groups`; a commune of 2025 lies in its province",
      "cả nước, vùng, tỉnh, huyện, xã; các tỉnh của một vùng là nhóm của vùng trong `place_groups`"
    ),
    kind: code(
      PLACE_KINDS,
      "what it is called beside its name: vùng, tỉnh, thành phố, quận, huyện, thị xã, thị trấn, phường, xã, đặc khu; a city is a province or a district by its level",
      "loại: vùng, tỉnh, thành phố, quận, huyện, thị xã, thị trấn, phường, xã, đặc khu; thành phố cấp nào là theo `level`"
    ),
    name: text("without its kind; NFC, as its list writes it", "tên, không có cấp"),
    full_name: text("with its kind", "tên kèm cấp"),
    en: orNull(
      text(
        "its name in English where it has one of its own, as regions have; else the name stays and its kind is translated",
        "tên tiếng Anh, nếu nơi ấy có tên riêng bằng tiếng Anh, như các vùng"
      )
    ),
    folded: text("for search and to compare lists: no accents, d for đ", "để tìm: không dấu, đ là d"),
    parent: orNull(text("`place_id` of what it lies in", "`place_id` của nơi trên nó")),
    path: texts("names, province first; empty of a region", "tên các cấp, tỉnh trước; rỗng nếu là vùng"),
    valid_from: orNull(day("the first day that it stood, where known", "ngày đầu có nơi ấy")),
    valid_to: orNull(day("the last day; null of one that stands", "ngày cuối; trống nếu vẫn còn"))
  }),
  figure_places: table(
    "what a place that figures are of, a region or a province is called, and what it lies in: so much of `places` as most questions need",
    "tên của những nơi có số liệu, và của mọi vùng, mọi tỉnh",
    ["place_id"],
    {
      place_id: PLACE,
      level: text("as `places` has it", "như trong `places`"),
      list_year: whole("as `places` has it", "như trong `places`"),
      parent: orNull(text("`place_id` of what it lies in", "`place_id` của nơi trên nó")),
      folded: text("its name to sort by: no accents, d for đ", "tên để xếp: không dấu, đ là d"),
      place_name: text("without its kind", "tên, không có cấp"),
      place_full_name: text("with its kind", "tên kèm cấp"),
      place_kind: text("as `places.kind` has it", "như `places.kind`"),
      place_en: orNull(text("its name in English where it has one of its own", "tên tiếng Anh, nếu có")),
      parent_full_name: orNull(text("of what it lies in", "tên nơi trên nó")),
      grandparent_name: orNull(text("of what that lies in, but for the country", "tên nơi trên nữa, trừ cả nước"))
    }
  ),
  reported: table(
    "how many figures there are of a place and an indicator, but for those that a publisher rejects",
    "số con số của một nơi về một chỉ tiêu",
    ["ref_area", "indicator"],
    {
      ref_area: PLACE,
      indicator: INDICATOR,
      figures: whole("how many there are", "số con số")
    }
  ),
  place_changes: table("what a unit became, one step", "một đơn vị đã thành gì", ["from_place", "to_place"], {
    from_place: text("`place_id` of the unit", "`place_id` của đơn vị cũ"),
    to_place: text("`place_id` of one that took its place", "`place_id` của đơn vị mới"),
    change: code(
      ["unchanged", "renamed", "merged", "divided"],
      "renamed: another name or kind, the same place; merged with others into one; divided among several",
      "giữ nguyên, đổi tên, nhập với nơi khác, chia cho nhiều nơi"
    ),
    part: code(["whole", "part"], "how much of the old unit went there", "toàn bộ hay một phần"),
    share: orNull(
      number(
        "that much as a number; null where the source does not say",
        "phần ấy bằng số; trống nếu nguồn không nói",
        "0…1"
      )
    ),
    valid_from: day("the day since which it is so: 2025-07-01, earlier for older units", "từ ngày nào"),
    note: orNull(text("the resolution, or what else must be said", "nghị quyết, hoặc điều cần nói thêm"))
  }),
  tiles: table(
    "one province on the map of equal tiles",
    "một tỉnh trên bản đồ ô đều nhau",
    ["list_year", "tile_row", "tile_column"],
    {
      list_year: whole("the list of provinces that is drawn", "năm của danh mục"),
      place_id: PLACE,
      tile_column: whole("from the west, from 0", "cột, từ phía tây, từ 0"),
      tile_row: whole("from the north, from 0", "hàng, từ phía bắc, từ 0"),
      label: text("the province's name, short", "tên tỉnh, viết ngắn"),
      island: orNull(
        text("the name of islands that are drawn apart from their province; else null", "tên quần đảo vẽ riêng")
      ),
      longitude: orNull(number("of the middle of those islands", "kinh độ của quần đảo", "degrees")),
      latitude: orNull(number("of the middle of those islands", "vĩ độ của quần đảo", "degrees"))
    }
  ),
  boundaries: table(
    "the outlines of all places of a level in a list: the project's own of provinces, and what a publisher gives in `data/places/boundaries/`",
    "địa giới các nơi của một cấp trong một danh mục: của chương trình, hoặc do nơi đăng thêm",
    ["list_year", "place_level", "source"],
    {
      list_year: whole("the list of places", "năm của danh mục"),
      place_level: text("the level of these places", "cấp của các nơi"),
      places: whole("how many there are", "số nơi"),
      topology: text(
        "TopoJSON, WGS 84: the object `places`, whose geometries have a `place_id` as their id",
        "TopoJSON, WGS 84: đối tượng `places`, mỗi hình mang `place_id`"
      ),
      source: orNull(text("whose outlines they are; null of a publisher's own", "nguồn của địa giới")),
      source_en: orNull(text("the same in English", "như trên, bằng tiếng Anh")),
      url: orNull(text("where they are from", "địa chỉ của nguồn"))
    }
  ),
  place_groups: table(
    "one place of a group that is compared by name: of `data/groups.yaml`, or a province of a region",
    "một nơi trong một nhóm để so sánh, hoặc một tỉnh của một vùng",
    ["group_id", "position"],
    {
      group_id: text("the group; of a region its `place_id`", "mã nhóm; nếu là vùng thì là `place_id`"),
      vi: NAME_VI,
      en: NAME_EN,
      position: whole("the place's position in the group", "thứ tự trong nhóm"),
      place_id: PLACE
    }
  ),
  indicators: table("one indicator, always the level of a thing", "một chỉ tiêu", ["code"], {
    code: text("as `observations.indicator` has it", "mã, như trong `observations`"),
    family: text("what it is about", "lĩnh vực"),
    vi: NAME_VI,
    en: NAME_EN,
    unit: text("of the level; `currency` where texts give đồng or USD", "đơn vị của mức; `currency` là đồng hoặc USD"),
    direction: code(["higher", "lower", "none"], "which is better", "cao hơn tốt, thấp hơn tốt, hoặc không"),
    adds: orNull(
      flag(
        "true of a count or total that may be summed over a merger, else null",
        "cộng được khi sáp nhập"
      ) as Column<true>
    ),
    counted_alike: flag(
      "true of what offices count as resolutions and newspapers do, so that the one may be set against the other",
      "cơ quan thống kê tính như nghị quyết và báo chí, nên so được với nhau"
    ),
    definition: text("one plain sentence, in English", "một câu giải thích bằng tiếng Anh"),
    definition_vi: text("the same in Vietnamese", "một câu giải thích bằng tiếng Việt")
  }),
  breakdowns: table(
    "what a breakdown is called; the view `figures` says it as `qualifier`",
    "tên của phần thu hẹp",
    ["breakdown"],
    {
      breakdown: text("as `observations.breakdown` has it", "như trong `observations`"),
      vi: NAME_VI,
      en: NAME_EN
    }
  ),
  grade_rules: table(
    "what may be said of a figure: the first rule that holds gives its grade",
    "được nói gì về một con số: quy tắc đầu tiên đúng thì cho hạng",
    ["position"],
    {
      position: whole("the order in which they are tried", "thứ tự xét"),
      grade: code(
        ["A", "B", "C"],
        "A may be said out loud, B stands in tables and charts, C only in its document",
        "hạng"
      ),
      vi: NAME_VI,
      en: NAME_EN
    }
  ),
  qualifiers: table(
    "what a qualifier of the lists is called in English; one in a text's own words has no row",
    "tên tiếng Anh của phần thu hẹp",
    ["vi"],
    {
      vi: text("as `observations.qualifier` has it", "như trong `observations`"),
      en: NAME_EN
    }
  ),
  indicator_breaks: table(
    "where a definition changed: figures before and after are of unlike things",
    "chỗ một chỉ tiêu đổi cách tính",
    ["indicator", "break_date"],
    {
      indicator: text("its code", "mã chỉ tiêu"),
      break_date: day("the first day of the new definition", "ngày đầu của cách tính mới"),
      vi: NAME_VI,
      en: NAME_EN,
      note: text("what it counts, in Vietnamese", "tính những gì"),
      note_en: text("what it counts, in English", "tính những gì, bằng tiếng Anh"),
      decision: text("the number of the decision that made it", "số của quyết định")
    }
  ),
  criteria: table(
    "one national criterion of a new rural commune, from `data/vocabulary/criteria.yaml`",
    "một tiêu chí xã nông thôn mới",
    ["set_year", "number"],
    {
      set_year: whole("2009, 2016, 2022: the year of the set's decision", "năm của bộ tiêu chí"),
      number: whole("as the decision orders them", "số thứ tự trong quyết định"),
      criterion: text(
        "its code on the axis `criterion`, one for all sets",
        "mã trên trục `criterion`, chung cho mọi bộ"
      ),
      vi: text("as the decision names it", "tên trong quyết định"),
      en: NAME_EN,
      note: orNull(text("what else must be said, in Vietnamese", "điều cần nói thêm")),
      note_en: orNull(text("what else must be said, in English", "điều cần nói thêm, bằng tiếng Anh")),
      words: texts(
        "what texts call it by, in small letters, first what it is called in every set",
        "các cách gọi trong bài"
      ),
      decision: text("the number of the decision", "số của quyết định"),
      decision_date: day("its day", "ngày của quyết định"),
      checked: flag(
        "whether the set's names were compared with a publication of the decision",
        "tên đã được đối chiếu với quyết định hay chưa"
      )
    }
  ),
  core: table(
    "what may fill one of the rows with which the page of every place of a level begins, from `data/core.yaml`",
    "một chỉ tiêu trong bảng mở đầu trang của mỗi địa phương",
    ["level", "position", "turn"],
    {
      level: code(PLACE_LEVELS, "of the places whose pages have the row", "cấp của địa phương"),
      position: whole("the row, from the top", "dòng thứ mấy"),
      turn: whole("of several that may fill it the first that has a figure does", "thứ tự ưu tiên trong dòng"),
      vi: text("what the row is called, in Vietnamese", "tên dòng"),
      en: text("what the row is called, in English", "tên dòng bằng tiếng Anh"),
      indicator: text("its code", "mã chỉ tiêu"),
      breakdown: orNull(text("where it is of a part, of which", "phần thu hẹp bằng mã; trống là toàn bộ")),
      measure: MEASURE
    }
  ),
  quarantine: table(
    "one file, review or figure that could not be read; of reason `unused_field` a notice, of an article that was read",
    "một tệp, phần duyệt hoặc con số không đọc được",
    ["file"],
    {
      file: text("below the folder of articles; of anything else, of data", "đường dẫn"),
      line: orNull(
        whole("where in the file, from 1; null where the whole file is meant", "dòng, từ 1; trống là cả tệp")
      ),
      reason: text(
        "what is wrong, as a word; `figure`: a figure that cannot be (docs/reliability.md), listed with its digits and its sentence",
        "lỗi gì"
      ),
      message: text("what, where and what to do, in Vietnamese", "lỗi gì, ở đâu, cần làm gì"),
      message_en: text("the same in English", "như vậy, bằng tiếng Anh")
    }
  ),
  changes: table(
    "what is new since the site that was built before: of a figure that was removed or revised what that one said, of one that was added what this one says. Empty where no site was built before",
    "điều mới so với trang đã dựng trước",
    ["change", "observation_id"],
    {
      change: code(["added", "removed", "revised"], "what happened", "thêm, bỏ, sửa"),
      observation_id: text("of a revised figure the present one", "mã con số; nếu sửa là mã hiện nay"),
      document_id: ARTICLE,
      document_title: orNull(text("its title", "tên bài")),
      subject: orNull(text("as `observations` has it", "như ở observations")),
      indicator: INDICATOR,
      qualifier: QUALIFIER,
      measure: MEASURE,
      ref_area: AREA,
      ref_area_path: AREA_PATH,
      time_period: PERIOD,
      period_start: FIRST_DAY,
      period_end: LAST_DAY,
      obs_value: VALUE,
      obs_value_max: VALUE_MAX,
      numerator: NUMERATOR,
      denominator: DENOMINATOR,
      unit_measure: UNIT,
      unit_mult: MULT,
      bound: BOUND,
      value_kind: KIND,
      obs_status: STATUS,
      quote: QUOTE
    }
  ),
  scorecard: table(
    "how one set of annotated articles was read",
    "một bộ bài đã chú giải được đọc ra sao",
    ["set_name"],
    {
      set_name: text("the set", "tên bộ bài"),
      documents: whole("its articles", "số bài"),
      wanted: whole("figures with a code that were annotated", "số con số đã chú giải"),
      got: whole("figures with a code that were read", "số con số đọc được"),
      found: number("the share of the annotated that was read at all", "phần tìm thấy", "0…1"),
      precision: number(
        "of what was read, right in indicator and measure, place, unit and kind",
        "độ chính xác",
        "0…1"
      ),
      recall: number("of what was annotated, read right", "độ đầy đủ", "0…1"),
      f1: number("the harmonic mean of both", "trung bình điều hòa", "0…1"),
      full_f1: orNull(
        number("as f1, right in bound, the days of its period, scope and breakdown too", "F1 đúng trọn vẹn", "0…1")
      ),
      grade_a_right: orNull(number("of what may be said aloud, right in full", "phần đúng của hạng A", "0…1")),
      grade_a_reach: orNull(number("of what was annotated, said aloud and right", "phần hạng A nói được", "0…1")),
      indicator: number("of what was found: the share right", "phần đúng chỉ tiêu", "0…1"),
      place: number("of what was found: the share right", "phần đúng địa phương", "0…1"),
      unit: number("of what was found: the share right", "phần đúng đơn vị", "0…1"),
      kind: number("of what was found: the share right", "phần đúng loại", "0…1"),
      bound: number("of what was found: the share right", "phần đúng giới hạn", "0…1"),
      period: number("of what was found: the share right", "phần đúng thời gian", "0…1")
    }
  ),
  scorecard_bands: table(
    "how often figures are right in full, by how sure the reading is; of annotated articles that were left out when confidence was fitted",
    "độ đúng trọn vẹn theo độ chắc, đo trên những bài không dùng để tính độ chắc",
    ["band"],
    {
      band: whole("the first is the least sure; each holds as many figures", "thứ tự của khoảng"),
      band_from: number("the least confidence in it", "độ chắc từ", "0…1"),
      band_to: number("the most", "độ chắc đến", "0…1"),
      figures: whole("how many figures are in it", "số con số"),
      said_share: number("their mean confidence", "độ chắc trung bình", "0…1"),
      right_share: number("the share of them that is right in full", "phần đúng trọn vẹn", "0…1")
    }
  )
};

export type TableName = keyof typeof SCHEMA;

export const TABLES = Object.keys(SCHEMA) as TableName[];

/** A row of a table: what is written, and what pages get but for the days, which are there texts. */
export type TableRow<T extends TableName> = {
  -readonly [C in keyof (typeof SCHEMA)[T]["columns"]]: (typeof SCHEMA)[T]["columns"][C] extends Column<infer V>
    ? V
    : never;
};
