import type {Corpus} from "../../read/rule.js";
import type {Numeral} from "./rules.js";

const is = (value: number, mult = 0): Numeral => ({value, mult});
const word = (value: number): Numeral => ({value, mult: 0, words: true});

/** The numeral ← how people write it. Texts are lower case; `undefined` stands for texts that hold no numeral. */
export const corpus: Corpus<Numeral> = [
  [is(14), "14", "14 chỉ tiêu"],
  [is(2.27), "2,27", "2,27%", "2.27"],
  [is(1134), "1.134"],
  [is(1134.5), "1.134,5"],
  [is(1_400_000), "1.400.000"],
  [is(0.39), "0,39"],
  [is(36.6), "36,6km"],
  [is(609e9, 9), "609 tỷ", "609 tỉ đồng"],
  [is(1134e9, 9), "1.134 tỷ đồng"],
  [is(33.8e6, 6), "33,8 triệu"],
  [is(714.5e12, 12), "714,5 nghìn tỷ", "714,5 ngàn tỷ"],
  [is(2e15, 15), "2 triệu tỷ"],
  [is(20_000, 3), "20 nghìn", "20 ngàn người"],
  [is(30_000, 4), "3 vạn"],
  [is(1_200_000, 6), "1 triệu 200 nghìn", "1,2 triệu"],
  [is(2.35e9, 9), "2 tỷ 350 triệu đồng", "2,35 tỷ"],
  [is(21e6, 6), "21 lên 28 triệu"],
  [{value: 44, whole: 46, mult: 0}, "44/46", "44 / 46 cơ sở đảng"],
  [{value: 404, whole: 495, mult: 0}, "404/495 tiêu chí"],
  [{value: 13, max: 17, mult: 0}, "13-17", "13–17 tiêu chí", "13 - 17", "từ 13 đến 17"],
  [{value: 8.5, max: 9, mult: 0}, "8,5-9%"],
  [{value: 2e9, max: 3e9, mult: 9}, "2-3 tỷ đồng"],
  [word(2), "hai", "hai tiêu chí"],
  [word(5), "năm tiêu chuẩn"],
  [word(10), "mười"],
  [word(14), "mười bốn"],
  [word(15), "mười lăm"],
  [word(21), "hai mươi mốt", "hai mươi một"],
  [word(24), "hai mươi tư", "hai mươi bốn"],
  [word(40), "bốn chục", "bốn mươi"],
  [word(103), "một trăm lẻ ba", "một trăm linh ba"],
  [word(115), "một trăm mười lăm"],
  [word(999), "chín trăm chín mươi chín"],
  [word(2.5), "hai phẩy năm", "hai rưỡi"],
  [word(1500), "một nghìn rưỡi", "một nghìn năm trăm"],
  [word(1_500_000), "một triệu rưỡi", "một triệu năm trăm nghìn"],
  [word(3.6e12), "ba nghìn sáu trăm tỷ"],
  [word(0.5), "một nửa"],
  [{value: 100, mult: 2, words: true, vague: true}, "hàng trăm", "hàng trăm hộ"],
  [{value: 1e9, mult: 9, words: true, vague: true}, "hàng tỷ đồng"],
  [{value: 20, mult: 1, words: true, vague: true}, "vài chục"],
  [is(1.2e15, 15), "1 triệu 200 nghìn tỷ"],
  [word(2 / 3), "hai phần ba"],
  [undefined, "tỷ lệ", "đầu tư", "xã hội hóa", "trăm phần", "nghìn xưa", "v.v", "mươi"]
];
