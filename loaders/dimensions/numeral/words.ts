/** Digits in words. Some are also other words (năm: year, ba: a name, tư: private), so alone they are numerals only before a unit. */
export const DIGITS = new Map(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9
  })
);

/** What begins a numeral; mốt, lăm, nhăm and tư only end one (hai mươi mốt). */
export const LEADING_DIGITS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín"];

export const TEN = "mười";
export const TENS = ["mươi", "chục"];
export const HUNDRED = "trăm";
/** After a bare digit these make tens of it: hai mốt, ba lăm, hai tư. */
export const SHORT_ONES = ["mốt", "lăm", "nhăm", "tư"];
/** Stands for the empty tens of “một trăm lẻ ba”. */
export const EMPTY_TENS = ["linh", "lẻ"];
export const POINT = "phẩy";
export const HALF = "rưỡi";

/** Powers of ten; “nghìn tỷ” and “triệu tỷ” are their products. */
export const MULTIPLIERS = new Map(
  Object.entries({
    nghìn: 3,
    ngàn: 3,
    vạn: 4,
    triệu: 6,
    tr: 6,
    tỷ: 9,
    tỉ: 9,
    "nghìn tỷ": 12,
    "ngàn tỷ": 12,
    "nghìn tỉ": 12,
    "ngàn tỉ": 12,
    "triệu tỷ": 15,
    "triệu tỉ": 15
  })
);

/** Words that begin with a multiplier and are none: tỷ lệ is a rate, tỉ mỉ is thorough. */
export const NOT_MULTIPLIERS = ["lệ", "trọng", "suất", "số", "giá", "mỉ", "phú"];

/** What stands before a power of ten that tells its order alone, with how many of it they say at least. */
export const VAGUE = new Map(Object.entries({hàng: 1, vài: 2, dăm: 3, mấy: 2}));
export const MAGNITUDES = new Map([["chục", 1], ["trăm", 2], ...MULTIPLIERS]);

export const FRACTIONS = new Map(
  Object.entries({
    "một nửa": 1 / 2,
    "một phần ba": 1 / 3,
    "hai phần ba": 2 / 3,
    "một phần tư": 1 / 4,
    "ba phần tư": 3 / 4
  })
);

/** Ordinals that are no cardinals: thứ nhất, thứ nhì, thứ tư. */
export const ORDINALS = new Map(Object.entries({nhất: 1, nhì: 2, tư: 4}));

export const ROMAN_DIGITS = new Map(Object.entries({I: 1, V: 5, X: 10, L: 50, C: 100}));

/** What is called by a number: another number behind it is no more of its digits. */
export const NAMED_BY_NUMBER = [
  ...[
    "quận",
    "phường",
    "khu phố",
    "khu",
    "tổ",
    "ấp",
    "thôn",
    "xóm",
    "đội",
    "số",
    "lần",
    "khóa",
    "điều",
    "khoản",
    "mục"
  ],
  ...["ngày", "tháng", "quý", "năm", "thứ", "điểm", "cụm", "vùng", "hạng", "loại", "cấp", "lớp", "đường", "tiêu chí"]
];
