import type {Corpus} from "../../read/rule.js";
import type {Label} from "./rules.js";

/** What a numeral that is no figure is ← how it is written; `undefined` stands for numerals that may well be figures. */
export const corpus: Corpus<Label> = [
  [
    "document",
    "02-nq/qu",
    "45-nq/tw",
    "nghị quyết số 03-nq/hu",
    "135/2009/nđ-cp",
    "491/qđ-ttg",
    "15-ct/tw",
    "20/2018/abc",
    "công văn số 445/ubnd-nn"
  ],
  ["age", "huy hiệu 50, 45, 40, 30 năm tuổi đảng", "huy hiệu 70 tuổi đảng"],
  ["clock", "14:39", "7 giờ 30 phút", "14h30", "8 giờ"],
  ["per", "/10.000 dân", "trên 1 vạn dân", "/1 xã", "/1 người"],
  ["phone", "0292.3812345", "0912 345 678"],
  [
    "ordinal",
    "nghị quyết trung ương 4",
    "khóa 11",
    "kỳ họp thứ 9",
    "chỉ thị 05",
    "quốc lộ 1a",
    "giai đoạn 1",
    "chương trình 135",
    "(8) số trường",
    "mức độ 1 và",
    "ocop 4 sao",
    "cấp độ 3 của",
    "12 | tỷ lệ hộ nghèo",
    "1."
  ],
  ["name", "covid-19", "km3+4", "một trong những", "một số"],
  ["date", "dịp lễ 30/4 và 1/5", "đợt 3.2", "hai ngày 30/4 và 1/5"],
  ["age", "26 tuổi"],
  ["date", "3-2-1930", "19/5/1890"],
  [
    undefined,
    "16 xã",
    "44/46 cơ sở",
    "2,27%",
    "đứng thứ 6",
    "thứ 19 về dân số",
    "60 năm tuổi đảng",
    "cấp 3 tỷ đồng",
    "chương trình 30 tỷ đồng"
  ]
];
