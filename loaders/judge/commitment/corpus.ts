import type {Reason, State} from "./rules.js";

/** An article of the case: the day on which it was published, and its text. */
type Article = readonly [published: string | null, text: string];

/** What became of the first promise of the first article ← the articles, by the day of the newest. */
type Case = readonly [state: State, reason: Reason | null, ...articles: Article[]];

const YEARLY = "Phường phấn đấu giảm nghèo hàng năm từ 2% trở lên.";
const BY_2020 = "Huyện phấn đấu đến năm 2020 giảm tỷ lệ hộ nghèo còn dưới 5%.";
const AT_LEAST = "Quận phấn đấu năm 2019 tỷ lệ hộ dân sử dụng nước sạch đạt từ 95% trở lên.";
const SCHOOLS = "Quận có kế hoạch xây mới 25 trường trong giai đoạn 2020-2025.";
const MANY = "Huyện phấn đấu đến năm 2020 có 8 xã đạt chuẩn nông thôn mới.";

/** The specification of the rules: in each case they are read from texts, as articles are. */
export const corpus: readonly Case[] = [
  // A year's rate is answered by a year's change; a fall by its size.
  ["reached", null, ["2014-06-01", `${YEARLY} Năm 2013, phường giảm 2,27% hộ nghèo.`]],
  ["behind", null, ["2014-06-01", `${YEARLY} Năm 2013, phường giảm 1,2% hộ nghèo.`]],
  [
    "behind",
    null,
    ["2014-06-01", `${YEARLY} Năm 2012, phường giảm 1,5% hộ nghèo. Năm 2013, phường giảm 2,4% hộ nghèo.`]
  ],
  ["nothing_yet", null, ["2014-06-01", `${YEARLY} Năm 2013, tỷ lệ hộ nghèo của phường là 3%.`]],
  // “Dưới 5%”: less is better, and exactly 5% may be either.
  ["reached", null, ["2016-06-01", BY_2020], ["2021-03-01", "Cuối năm 2020, tỷ lệ hộ nghèo của quận còn 3,1%."]],
  ["behind", null, ["2016-06-01", BY_2020], ["2021-03-01", "Cuối năm 2020, tỷ lệ hộ nghèo của quận còn 6,3%."]],
  ["not_comparable", "bound_open", ["2016-06-01", BY_2020], ["2021-03-01", "Năm 2020, tỷ lệ hộ nghèo của quận là 5%."]],
  // Bounds count.
  ["reached", null, ["2018-12-01", AT_LEAST], ["2020-02-01", "Năm 2019, tỷ lệ hộ dân sử dụng nước sạch đạt hơn 97%."]],
  [
    "not_comparable",
    "bound_open",
    ["2018-12-01", AT_LEAST],
    ["2020-02-01", "Năm 2019, tỷ lệ hộ dân sử dụng nước sạch đạt hơn 90%."]
  ],
  ["behind", null, ["2018-12-01", AT_LEAST], ["2020-02-01", "Năm 2019, tỷ lệ hộ dân sử dụng nước sạch đạt 91%."]],
  [
    "not_comparable",
    "about",
    ["2018-12-01", AT_LEAST],
    ["2020-02-01", "Năm 2019, tỷ lệ hộ dân sử dụng nước sạch đạt khoảng 96%."]
  ],
  // Contradicted answers are no answer.
  [
    "not_comparable",
    "result_contradicted",
    ["2018-12-01", AT_LEAST],
    ["2020-02-01", "Năm 2019, tỷ lệ hộ dân sử dụng nước sạch đạt 96%."],
    ["2020-03-01", "Năm 2019, tỷ lệ hộ dân sử dụng nước sạch đạt 89%."]
  ],
  // Another poverty line counts other households.
  [
    "not_comparable",
    "other_definition",
    ["2014-06-01", "Quận phấn đấu đến năm 2015 giảm tỷ lệ hộ nghèo còn dưới 3%."],
    ["2017-03-01", "Năm 2016, tỷ lệ hộ nghèo của quận là 2,1%."]
  ],
  // Before it is due.
  ["nothing_yet", null, ["2020-06-01", SCHOOLS]],
  ["overdue", null, ["2016-06-01", BY_2020], ["2021-03-01", "Năm 2020, quận có 12 trường mầm non."]],
  ["reached", null, ["2015-06-01", MANY], ["2018-12-30", "Đến hết năm 2017, quận có 8 xã đạt chuẩn nông thôn mới."]],
  [
    "not_comparable",
    "too_early",
    ["2015-06-01", MANY],
    ["2018-12-30", "Đến hết năm 2017, quận có 5 xã đạt chuẩn nông thôn mới."]
  ],
  // The pace tells nothing any more of what was due since.
  [
    "behind",
    null,
    ["2015-06-01", MANY],
    ["2017-02-01", "Đến hết năm 2016, quận có 2 xã đạt chuẩn nông thôn mới."],
    ["2018-12-30", "Đến hết năm 2017, quận có 3 xã đạt chuẩn nông thôn mới."]
  ],
  [
    "overdue",
    null,
    ["2015-06-01", MANY],
    ["2017-02-01", "Đến hết năm 2016, quận có 2 xã đạt chuẩn nông thôn mới."],
    ["2018-12-30", "Đến hết năm 2017, quận có 3 xã đạt chuẩn nông thôn mới."],
    ["2021-03-01", "Năm 2020, quận có 12 trường mầm non."]
  ],
  // What was known before it was promised does not answer it.
  ["nothing_yet", null, ["2015-06-01", `${MANY} Năm 2014, quận có 2 xã đạt chuẩn nông thôn mới.`]],
  // A plan and a result of one article and year are of unlike things.
  ["nothing_yet", null, ["2018-12-01", "Năm 2018, quận dự kiến xây mới 25 trường. Năm 2018, quận xây mới 12 trường."]],
  // What is left is promised to come to nothing.
  [
    "nothing_yet",
    null,
    ["2020-06-01", "Từ nay đến cuối năm 2020, phường giúp 5 hộ nghèo còn lại vươn lên thoát nghèo."]
  ]
];
