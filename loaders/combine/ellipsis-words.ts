import {FULL_KINDS} from "../dimensions/place/words.js";

/** Words that names of sectors begin with. */
export const SECTORS = [
  ...["nông", "lâm", "ngư", "thủy sản", "công nghiệp", "tiểu thủ", "xây dựng"],
  ...["dịch vụ", "thương mại", "chăn nuôi", "trồng trọt", "thuế sản phẩm"],
  ...["khu vực i", "khu vực ii", "khu vực iii", "khu vực 1", "khu vực 2", "khu vực 3"]
];

/** What may stand before such a name. */
export const SECTOR_KINDS = ["khu vực", "các ngành", "ngành", "lĩnh vực", "nhóm ngành"];

/** Words that names of sectors are made of: “nông, lâm nghiệp và thủy sản”, “thuế sản phẩm trừ trợ cấp”. */
export const SECTOR_WORDS = (
  "nông lâm ngư thủy sản công nghiệp tiểu thủ xây dựng cơ bản dịch vụ thương mại du lịch chăn nuôi trồng trọt thuế phẩm " +
  "trừ trợ cấp khu vực ngành lĩnh nhóm các và"
).split(" ");

/** Between the name of a sector and its figure. */
export const SECTOR_VERBS =
  "tăng giảm đạt chiếm là còn có ước chỉ trưởng khá cao mạnh nhất tỷ tỉ trọng lệ bình quân mức khoảng xuống lên với".split(
    " "
  );

/** “năm 2017 và 2018 lần lượt là 14,6% và 7,6%”. */
export const IN_TURN = "lần lượt";

/** Levels of school, each told its own number of them. */
export const SCHOOLS = [
  ...["mầm non", "mẫu giáo", "tiểu học", "th", "thcs", "thpt"],
  ...["trung học", "phổ thông", "bậc học", "cấp học"]
];

/** Nouns that all count people of a party, an office, a meeting. */
export const PEOPLE = new Set([
  ...["đảng viên", "lượt đảng viên", "đồng chí", "đ/c"],
  ...["cấp ủy viên", "cán bộ", "người", "trường hợp"]
]);

/** Before the next place of a list. */
export const RANKED = [
  "theo sau là",
  "tiếp theo là",
  "tiếp đến là",
  "kế đến là",
  "rồi đến",
  "sau đó là",
  "tiếp đến",
  "đến"
];

const KINDS = ["tỉnh", "thành phố", "tp", "tp.", ...FULL_KINDS];

/** What a place is, before its name, at the head of a sentence too. */
export const KINDS_OF_PLACE = [...KINDS, ...KINDS.map((kind) => kind[0]!.toUpperCase() + kind.slice(1)), "TP", "TP."];

/** Words of time, degree and being: alone they name nothing. */
export const FUNCTION_WORDS = [
  ...["nay", "giờ", "bây giờ", "lúc này", "năm nay", "trước đó", "sau đó", "trước đây", "khi đó", "cùng kỳ", "cả năm"],
  ...[
    "chỉ",
    "chỉ còn",
    "còn",
    "vẫn",
    "vẫn còn",
    "cũng",
    "mới",
    "đã",
    "đang",
    "sẽ",
    "thì",
    "lại",
    "đều",
    "được",
    "có",
    "là"
  ],
  ...[
    "đạt",
    "chiếm",
    "ở mức",
    "mức",
    "khoảng",
    "gần",
    "hơn",
    "trên",
    "dưới",
    "ước",
    "ước đạt",
    "tăng",
    "giảm",
    "xuống",
    "lên"
  ],
  ...["đến", "tới", "từ", "và", "nhưng", "song", "riêng", "trong đó", "tức", "bằng", "tương đương"]
];
