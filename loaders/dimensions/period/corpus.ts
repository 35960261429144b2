import type {Corpus} from "../../read/rule.js";

type Span = readonly [start: string | null, end: string | null];

/** Start and end ← how a period is written in an article of 1 June 2020; `undefined` stands for texts without one. */
export const corpus: Corpus<Span> = [
  [["2013-01-01", "2013-12-31"], "năm 2013", "trong năm 2013", "vào năm 2013", "(2013)", "năm 2013, 2014 và 2015"],
  [["2020-01-01", "2025-12-31"], "nhiệm kỳ 2020-2025", "nhiệm kỳ 2020 - 2025", "giai đoạn 2020–2025"],
  [
    ["2011-01-01", "2015-12-31"],
    "5 năm 2011-2015",
    "từ năm 2011 đến năm 2015",
    "từ năm 2011 - 2015",
    "các năm 2011-2015"
  ],
  [[null, "2025-12-31"], "đến năm 2025", "tới hết năm 2025", "cho đến cuối năm 2025"],
  [[null, "2019-12-31"], "trước năm 2020"],
  [["2020-06-01", "2020-12-31"], "từ nay đến cuối năm 2020", "từ nay đến hết năm 2020"],
  [["2011-01-01", "2020-06-01"], "từ năm 2011 đến nay", "từ đầu nhiệm kỳ 2011-2015 đến nay"],
  [["2015-06-01", "2020-06-01"], "5 năm qua", "trong 5 năm qua", "sau 5 năm", "năm năm qua", "bình quân 5 năm"],
  [[null, "2020-06-01"], "đến nay", "tính đến nay", "hiện nay", "hiện có", "nay còn"],
  [
    ["2020-01-01", "2020-06-30"],
    "6 tháng đầu năm",
    "6 tháng đầu năm 2020",
    "sáu tháng đầu năm",
    "nửa đầu năm",
    "6 tháng ước đạt"
  ],
  [["2020-01-01", "2020-05-31"], "5 tháng ước đạt", "trong 5 tháng ước đạt", "5 tháng năm 2020"],
  [[null, "2020-05-31"], "đến cuối tháng 5/2020", "tính đến hết tháng 5"],
  [["2020-07-01", "2020-09-30"], "quý iii", "quí iii", "quý 3/2020", "quý iii năm 2020"],
  [["2019-03-01", "2019-03-31"], "tháng 3/2019", "tháng 3 năm 2019", "tháng 3.2019"],
  [["2016-01-01", "2016-06-20"], "từ đầu năm đến ngày 20/6/2016", "từ đầu năm 2016 đến 20.6"],
  [["2020-01-01", "2020-04-30"], "từ đầu năm đến hết tháng 4", "kể từ đầu năm đến cuối tháng 4/2020"],
  [["2020-05-01", "2020-05-31"], "tháng trước", "tháng vừa qua"],
  [["2020-01-01", "2020-03-31"], "quý trước"],
  [
    ["2020-05-08", "2020-05-08"],
    "ngày 8-5",
    "ngày 8.5",
    "sáng 8/5",
    "ngày 8/5/2020",
    "ngày 8.5.2020",
    "8.5.2020",
    "8/5/2020",
    "ngày 8 tháng 5 năm 2020",
    "ngày 8 tháng 5"
  ],
  [["2020-05-19", "2020-05-20"], "ngày 19 và 20/5", "19 và 20/5", "19-20/5/2020"],
  [["2019-12-20", "2019-12-20"], "ngày 20/12"],
  [[null, "2020-12-31"], "đến cuối năm nay", "tới hết năm nay"],
  [["2020-01-01", "2020-12-31"], "năm nay", "trong năm", "năm qua"],
  [["2020-01-01", "2020-06-01"], "từ đầu năm đến nay"],
  [["2019-01-01", "2019-12-31"], "năm ngoái", "năm trước"],
  [[null, null], "hằng năm", "hàng tháng", "hằng quý", "mỗi tuần", "2 năm tới"],
  [
    undefined,
    "44/46",
    "năm tiêu chuẩn",
    "cây hằng năm",
    "đất trồng cây hàng năm",
    "thực hiện",
    "13-17 tiêu chí",
    "nhiệm kỳ",
    "4/4 trường",
    "thực hiện có hiệu quả",
    "2.000 người"
  ]
];
