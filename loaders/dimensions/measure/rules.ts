import type {Measure} from "../../observation.js";
import {oneOf} from "../../read/rule.js";
import {BETWEEN, ENDS_AT, FALL, PLANS, RISE} from "./words.js";
import {regexp} from "../../read/regexp.js";

export interface Measured {
  measure: Measure;
  /** A fall: the value is negative. */
  falls?: true;
  /** It says itself that it is a share: “chiếm 36%”. */
  ofAll?: true;
  rule: string;
}

interface MeasureRule {
  name: string;
  /** Over the lower-case text that ends at the figure, and the text that begins after its unit. */
  left?: RegExp;
  right?: RegExp;
  units?: readonly string[];
  measure: Measure;
  falls?: true;
  ofAll?: true;
}

const gap = `(?:,?\\s+(?:${oneOf(BETWEEN)})(?!\\p{L}))*`;
const verb = (words: readonly string[]): RegExp => regexp(`(?<!\\p{L})(?:${oneOf(words)})${gap}\\s+$`);
const ending = regexp(
  `(?<!\\p{L})(?:${oneOf([...RISE, ...FALL, "nâng", "hạ"])})(?:[^.;,]{0,40}?)\\s(?:${oneOf(ENDS_AT)})\\s+(?:${oneOf(["khoảng", "hơn", "trên", "dưới", "gần"])})?\\s*$`
);

/** “tốc độ tăng trưởng kinh tế đạt”, “mức giảm là”: the change itself is what is measured. */
const named = (verb: string): RegExp =>
  regexp(
    `(?<!\\p{L})(?:tốc độ|mức|nhịp độ|tỷ lệ)\\s+${verb}(?!\\p{L})(?![^.;,]*(?<!\\p{L})(?:xuống|lên|giảm)\\s+(?:còn|mức))[^.;,]{0,100}\\s$`
  );

/** In order: the first that fits says it. */
export const rules: readonly MeasureRule[] = [
  {
    // “giảm từ 12% xuống còn 3%”: where a move begins, and where it ends, are levels.
    name: "từ n xuống",
    left: regexp(/(?<!\p{L})từ\s+(?:mức\s+)?$/u),
    right: regexp(/^[^.;]{0,30}?(?<!trở)\s(?:xuống|lên|còn)(?!\p{L})/u),
    measure: "level"
  },
  {
    name: "gấp n lần",
    units: ["times"],
    left: regexp(/(?<!\p{L})(?:gấp|tăng|giảm|bằng|cao|hơn)(?!\p{L})[^.;,]{0,60}\s$/u),
    measure: "multiple"
  },
  {
    name: "đứng thứ n",
    left: regexp(/(?<!\p{L})(?:đứng|xếp|vị trí|hạng|xếp hạng|từ|lên|xuống)\s+(?:ở\s+)?(?:vị trí\s+)?thứ\s+$/u),
    measure: "rank"
  },
  {
    // “đứng ở vị trí 44/63 tỉnh”
    name: "đứng ở vị trí n",
    left: regexp(/(?<!\p{L})(?:đứng|xếp|xếp hạng)\s+(?:ở\s+)?(?:vị trí|thứ hạng|hạng)\s+(?:thứ\s+)?$/u),
    measure: "rank"
  },
  {
    // “vượt 16,1% so với cùng kỳ”: beyond another time, and not beyond a plan.
    name: "vượt n% so với",
    units: ["percent"],
    left: regexp(/(?<!\p{L})(?:vượt|cao hơn)\s+$/u),
    right: regexp(/^\s*so\s+(?:với\s+)?(?:cùng kỳ|năm|tháng|quý|đầu năm|giai đoạn|nhiệm kỳ)(?!\p{L})/u),
    measure: "change"
  },
  {
    // “bằng 104,5% so với cùng kỳ”: so much of what it was at another time.
    name: "bằng n% so với kỳ khác",
    units: ["percent"],
    left: regexp(/(?<!\p{L})bằng\s+$/u),
    right: regexp(/^\s*so\s+(?:với\s+)?(?:cùng kỳ|năm|tháng|quý|đầu năm|giai đoạn|nhiệm kỳ)(?!\p{L})/u),
    measure: "multiple"
  },
  {
    // “đạt 69,3% so với cùng kỳ năm 2021”; growth says that it is one.
    name: "đạt n% so với cùng kỳ",
    units: ["percent"],
    left: regexp(/(?<!tăng trưởng\s(?=đạt)|(?:tăng|giảm|trưởng)[^.;,]{0,40})(?<!\p{L})đạt\s+$/u),
    right: regexp(/^\s*so\s+(?:với\s+)?cùng kỳ(?!\p{L})/u),
    measure: "multiple"
  },
  {
    // “Tăng trưởng kinh tế tiếp tục ở mức khá, bình quân 8,75%/năm”.
    name: "tăng trưởng, bình quân n%",
    units: ["percent"],
    left: regexp(
      /(?<!\p{L})(?:tăng trưởng|tốc độ tăng)[^.;\d%]{1,70},\s+(?:đạt\s+)?bình quân\s+(?:đạt\s+|hơn\s+|trên\s+)?$/u
    ),
    measure: "change"
  },
  {
    // “tổng mức đầu tư toàn xã hội đạt 46% GDP”
    name: "n% GDP",
    units: ["percent"],
    left: regexp(/(?:^|\s)(?:đạt|chiếm|bằng|khoảng|tương đương|là|trên|gần)\s+$/u),
    right: regexp(/^\s*(?:của\s+|so với\s+|tổng\s+)?(?:grdp|gdp)(?!\p{L})/u),
    measure: "share"
  },
  {
    name: "thứ n về",
    left: regexp(/(?<!\p{L})thứ\s+$/u),
    right: regexp(/^\s*(?:về|trong số|cả nước|toàn)(?!\p{L})/u),
    measure: "rank"
  },
  {name: "nhóm n", left: regexp(/(?<!\p{L})(?:nhóm|top|tốp)\s+$/u), measure: "rank"},
  {
    // “đạt 53,4% so với HĐND huyện giao”: of the plan that it has set.
    name: "n% so với nơi giao",
    units: ["percent"],
    right: regexp(
      /^\s*so\s+(?:với\s+)?(?:hđnd|ubnd|hội đồng nhân dân|tỉnh|huyện|trung ương|cấp trên|thành phố)(?!\p{L})[^.;,\d]{0,20}?\sgiao(?!\p{L})/u
    ),
    measure: "plan_share"
  },
  {
    name: "n% kế hoạch",
    units: ["percent"],
    right: regexp(`^\\s*(?:so\\s+(?:với\\s+)?|của\\s+)?(?:mức\\s+)?(?:${oneOf(PLANS)})(?!\\p{L})`),
    measure: "plan_share"
  },
  {
    // “vượt chỉ tiêu được giao (105%)”
    name: "kế hoạch (n%)",
    units: ["percent"],
    left: regexp(`(?<!\\p{L})(?:${oneOf(PLANS)})(?:\\s+(?:được giao|đề ra|đặt ra))?\\s*\\(\\s*(?:đạt\\s+|bằng\\s+)?$`),
    right: /^(?!\s*\/\s*\d)/u,
    measure: "plan_share"
  },
  {
    // A rate of its own, told as a level: “tốc độ tăng dân số tự nhiên 1,02%”.
    name: "tỷ lệ tăng tự nhiên n",
    left: regexp(
      /(?<!\p{L})(?:tốc độ|tỷ lệ|tỉ lệ|mức)\s+(?:gia\s+)?tăng\s+(?:dân số\s+)?tự nhiên(?![^.;,]*(?<!\p{L})(?:tăng|giảm)(?!\p{L}))[^.;,]{0,60}\s$/u
    ),
    measure: "level"
  },
  {
    // “Tỷ lệ hộ nghèo giảm: 0,7%”, “Giảm tỷ lệ hộ nghèo giai đoạn 2021-2025: 2%”: a name in a table or a list.
    name: "giảm: n",
    left: regexp(
      /(?<!tăng[\s,/-]{0,3})(?<!\p{L})giảm(?!\p{L})(?![^:]*(?<!\p{L})(?:còn|xuống|so|giá|khí|lần)(?!\p{L}))(?:[^.;,:\d]|\d{4}(?:\s?[-–]\s?\d{4})?(?=\s|:)){0,60}:\s*(?:ước\s+|từ\s+|trên\s+)?$/u
    ),
    measure: "change",
    falls: true
  },
  {
    // “tăng trưởng chưa đạt kế hoạch (9,01%/13,5%)”: what was reached, and what was planned.
    name: "tăng trưởng (a%/b%)",
    units: ["percent"],
    left: regexp(/(?<!\p{L})(?:tăng trưởng|tăng)(?!\p{L})[^.;()]{0,90}\(\s*$/u),
    right: /^\s*\/\s*\d/u,
    measure: "change"
  },
  {
    // “chỉ tiêu giảm nghèo bình quân giai đoạn 2015 – 2020 là 1%/năm”, “tỷ lệ thoát nghèo hằng năm đạt 1,5%”
    name: "giảm nghèo là n%",
    units: ["percent"],
    left: regexp(
      /(?<!\p{L})(?:giảm|thoát)\s+(?:tỷ lệ\s+)?(?:hộ\s+)?nghèo(?![^.;,]*(?<!\p{L})(?:còn|xuống|hộ|xã|thôn)(?!\p{L}))[^.;,]{0,100}\s(?:là|đạt|từ|khoảng|trên|ít nhất|bình quân)\s+$/u
    ),
    measure: "change",
    falls: true
  },
  {name: "mức giảm là n", left: named("giảm"), measure: "change", falls: true},
  {name: "tốc độ tăng n", left: named("tăng"), measure: "change"},
  {
    name: "tăng trưởng n",
    units: ["percent"],
    left: regexp(
      /(?<!\p{L})tăng trưởng(?!\p{L})[^.;,\d]{0,100}(?:[^.;,]{0,60}|,(?:\s(?:lần lượt|đạt|ước|là|khoảng|trên|hơn))*)\s$/u
    ),
    measure: "change"
  },
  {name: "tăng lên n", left: ending, measure: "level"},
  {
    // “vốn cấp mới và tăng thêm đạt 1,2 tỷ USD”: a sum, not a rise.
    name: "mới và tăng thêm n",
    left: regexp(/(?<!\p{L})mới\s+và\s+tăng\s+thêm(?!\p{L})[^.;,]{0,30}$/u),
    measure: "level"
  },
  {
    // “giải ngân vốn đầu tư công đạt 45%”: of the plan, as a rule.
    name: "giải ngân n%",
    units: ["percent"],
    left: regexp(/(?<!\p{L})giải ngân(?!\p{L})[^.;,]{0,60}\s(?:đạt|được|là|mới)\s+$/u),
    measure: "plan_share"
  },
  {
    // “là tỉnh có chỉ số sản xuất tăng cao nhất cả nước với 43%”
    name: "tăng cao nhất với n",
    left: regexp(
      /(?<!\p{L})tăng (?:trưởng )?(?:cao|nhanh|mạnh) nhất(?!\p{L})[^.;,]{0,40}\s(?:với|là|đạt)\s+(?:mức\s+)?$/u
    ),
    measure: "change"
  },
  {
    // “có tỷ lệ hộ nghèo giảm ít nhất toàn huyện là 0,5%”
    name: "giảm nhiều nhất là n",
    left: regexp(
      /(?<!\p{L})giảm (?:cao|nhanh|mạnh|nhiều|ít|sâu|chậm) nhất(?!\p{L})[^.;,]{0,40}\s(?:với|là|đạt)\s+(?:mức\s+)?$/u
    ),
    measure: "change",
    falls: true
  },
  {
    // “tăng 1.475 tỷ đồng (+6,2%)”; a fall has its sign in the figure itself.
    name: "(+n%)",
    units: ["percent"],
    left: /\(\s*\+\s*$/,
    measure: "change"
  },
  {name: "giảm n", left: verb(FALL), measure: "change", falls: true},
  {name: "tăng n", left: verb(RISE), measure: "change"},
  {
    // “hơn năm 2010 là 30 xã”: more by so many.
    name: "hơn năm trước n",
    left: regexp(
      /(?<!\p{L})hơn\s+(?:so\s+với\s+)?(?:(?:\d+\s+)?năm|cùng kỳ|nhiệm kỳ|đầu)[^.;,]{0,30}?\s(?:là|tới|đến)?\s*$/u
    ),
    measure: "change"
  },
  {
    // “tăng so với năm 2016 là 11,68%”
    name: "tăng so với là n",
    left: regexp(/(?<!\p{L})tăng\s+(?:hơn\s+)?so\s+với[^.;,]{0,40}\slà\s*$/u),
    measure: "change"
  },
  {
    name: "giảm so với là n",
    left: regexp(/(?<!\p{L})giảm\s+(?:hơn\s+)?so\s+với[^.;,]{0,40}\slà\s*$/u),
    measure: "change",
    falls: true
  },
  {
    // “cao hơn bình quân chung cả nước 2 tiêu chí”
    name: "cao hơn bình quân n",
    left: regexp(
      /(?<!\p{L})(?:cao|nhiều) hơn\s+(?:so với\s+)?(?:mức\s+)?(?:bình quân|trung bình)(?!\p{L})[^.;,:\d]{0,40}\s$/u
    ),
    measure: "change"
  },
  {
    name: "thấp hơn bình quân n",
    left: regexp(
      /(?<!\p{L})(?:thấp|ít) hơn\s+(?:so với\s+)?(?:mức\s+)?(?:bình quân|trung bình)(?!\p{L})[^.;,:\d]{0,40}\s$/u
    ),
    measure: "change",
    falls: true
  },
  {
    // “33 ha, vượt 1,5 ha so với kế hoạch”: by how much, and not how much.
    name: "vượt n so với",
    left: regexp(/(?<!\p{L})vượt\s+$/u),
    right: regexp(/^\s*so\s+(?:với\s+)?(?:cùng kỳ|năm|kế hoạch|chỉ tiêu|mục tiêu|kh)(?!\p{L})/u),
    measure: "change"
  },
  {
    name: "cao hơn n so với",
    left: regexp(/(?<!\p{L})(?:cao|nhiều) hơn\s+$/u),
    right: regexp(/^(?:\s\p{L}+){0,2}\s+so với/u),
    measure: "change"
  },
  {
    name: "thấp hơn n so với",
    left: regexp(/(?<!\p{L})(?:thấp|ít) hơn\s+$/u),
    right: regexp(/^(?:\s\p{L}+){0,2}\s+so với/u),
    measure: "change",
    falls: true
  },
  {name: "thêm n", left: regexp(/(?<!\p{L})(?:có\s+)?thêm\s+$/u), measure: "change"},
  {
    name: "chiếm n%",
    ofAll: true,
    units: ["percent"],
    left: regexp(
      /(?<!\p{L})chiếm\s+(?:(?:tỷ lệ|tỷ trọng|tỉ lệ|bình quân|trung bình|đến|tới|khoảng|hơn|trên|gần)\s+)*$/u
    ),
    measure: "share"
  },
  {name: "n% tổng số", units: ["percent"], right: regexp(/^\s*tổng\s+số/u), measure: "share"},
  {
    // “82/97 xã, tức 84,5%”, “59/97 xã (60,8%)”: the same thing said once more as a part of the whole.
    name: "tức n%",
    units: ["percent"],
    left: regexp(
      /(?:(?<!\p{L})(?:tức|tức là|tương đương|tương ứng|hay|bằng|chiếm)(?:\s+tỷ lệ)?\s+|\(\s*(?:đạt|chiếm|bằng|tỷ lệ)?\s*)$/u
    ),
    right: regexp(/^\s*(?:[,.;)]|và|$|tổng|số|xã|thôn|so với)/u),
    measure: "share"
  }
];

export const LEVEL: Measured = {measure: "level", rule: "mức"};

/** Without one of these on its left, or a percentage of something on its right, a figure is a level: most are. */
const HINTS = regexp(
  `(?:${oneOf(["tăng", "giảm", "gấp", "hạ", "nâng", "chiếm", "thứ", "nhóm", "top", "tốp", "từ", "thêm", "hơn", "vượt", "bằng", "cao", "vị trí", "tức", "đương", "ứng", "hay"])})|\\($`
);

/** How the words around a figure speak of its indicator; a level where none of the rules fits. */
export function measureOf(left: string, right: string, unit: string): Measured {
  if (unit !== "percent" && !HINTS.test(left)) return LEVEL;
  const rule = rules.find(
    (rule) =>
      (!rule.units || rule.units.includes(unit)) &&
      (!rule.left || rule.left.test(left)) &&
      (!rule.right || rule.right.test(right))
  );
  if (!rule) return LEVEL;
  const {measure, name, falls, ofAll} = rule;
  return {measure, rule: name, ...(falls && {falls}), ...(ofAll && {ofAll})};
}
