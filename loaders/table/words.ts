/** What the heads of tables say, in lower case: said once, patterns are made of them. */

/** Columns that say what a row is, and hold no figures; the first that fits. */
export const SIDES = {
  index: ["tt", "stt", "số tt", "số thứ tự", "s tt", "mã số", "mã"],
  unit: ["đvt", "đơn vị tính", "đơn vị đo", "đv tính", "đ.v.t", "đơn vị đo lường"],
  place: [
    ...[
      "xã",
      "phường",
      "thị trấn",
      "huyện",
      "quận",
      "tỉnh",
      "thành phố",
      "đơn vị",
      "địa phương",
      "địa bàn",
      "địa danh"
    ],
    ...["đơn vị hành chính", "tên đơn vị", "tên xã", "tên huyện", "tên tỉnh", "tên địa phương", "thôn", "tên thôn"],
    ...["xã, phường", "xã/phường", "xã, thị trấn", "xã, phường, thị trấn", "huyện, thị xã", "huyện, thành phố"],
    ...["huyện, thị xã, thành phố", "huyện/thành phố", "tỉnh, thành phố", "tỉnh/thành phố", "quận, huyện", "quận/huyện"]
  ],
  year: ["năm", "thời gian", "thời điểm", "tháng", "quý", "kỳ", "giai đoạn"],
  name: [
    ...["chỉ tiêu", "các chỉ tiêu", "tên chỉ tiêu", "chỉ tiêu chủ yếu", "các chỉ tiêu chủ yếu", "nhóm chỉ tiêu"],
    ...["nội dung", "nội dung chỉ tiêu", "tên", "danh mục", "khoản mục", "diễn giải", "hạng mục", "lĩnh vực", "ngành"],
    ...["tiêu chí", "tên tiêu chí", "nội dung tiêu chí", "nguồn thu", "khoản thu", "nội dung thu", "nội dung chi"],
    ...[
      "loại",
      "loại hình",
      "cây trồng",
      "vật nuôi",
      "sản phẩm",
      "nhiệm vụ",
      "chỉ tiêu, nhiệm vụ",
      "mục tiêu, chỉ tiêu"
    ]
  ],
  note: [
    ...["ghi chú", "cơ quan chủ trì", "đơn vị chủ trì", "cơ quan thực hiện", "đơn vị thực hiện", "cơ quan theo dõi"],
    ...[
      "đơn vị theo dõi",
      "cơ quan phối hợp",
      "đơn vị phối hợp",
      "phụ trách",
      "người phụ trách",
      "nguồn",
      "nguồn số liệu"
    ],
    ...["căn cứ", "biểu mẫu", "đánh giá", "giải pháp", "thời gian hoàn thành", "thời gian thực hiện", "nhận xét"],
    ...["cơ quan, đơn vị chủ trì", "cơ quan chủ trì theo dõi", "đơn vị phụ trách", "kết quả đánh giá", "xếp loại"]
  ]
} as const;

/** Heads of lists that are no statistics: of persons, of documents, of prices. */
export const LISTS = [
  ...["họ và tên", "họ tên", "chức vụ", "ngày sinh", "năm sinh", "ngày tháng năm sinh", "số điện thoại", "điện thoại"],
  ...["số văn bản", "số, ký hiệu", "số ký hiệu", "số hiệu", "trích yếu", "trích yếu nội dung", "ngày ban hành"],
  ...["tên văn bản", "đơn giá", "giá bán", "giá mua", "giá", "giá cả", "thành tiền", "số tài khoản", "giờ", "buổi"]
];

/** The kinds of value of a column, each in the words of heads; the longest that a head holds says it. */
export const KIND_WORDS = {
  estimate: ["ước thực hiện", "ước th", "ước tính", "ước đạt", "ước kết quả", "ước cả năm", "uth", "ước"],
  actual: [
    ...["kết quả thực hiện", "thực hiện được", "đã thực hiện", "thực hiện", "kết quả đạt được", "kết quả", "đạt được"],
    ...["quyết toán", "số thực hiện", "hiện trạng", "thực tế", "thực trạng", "qt", "th"]
  ],
  plan: [
    ...["kế hoạch giao", "kế hoạch đề ra", "kế hoạch", "dự toán giao", "dự toán", "chỉ tiêu kế hoạch", "chỉ tiêu giao"],
    ...[
      "nghị quyết giao",
      "nghị quyết hđnd",
      "nghị quyết",
      "nq hđnd",
      "được giao",
      "tỉnh giao",
      "huyện giao",
      "dự kiến"
    ],
    ...["kh giao", "kh", "dt", "nq", "giao"]
  ],
  norm: ["chỉ tiêu theo quy định", "theo quy định", "mức quy định", "quy định", "yêu cầu", "mức chuẩn"],
  target: ["đại hội đề ra", "nghị quyết đề ra", "mục tiêu đến", "mục tiêu", "phấn đấu", "chỉ tiêu"]
} as const;

/** Words of a head that say nothing of what its figures are. */
export const FILLERS = [
  ...[
    "số liệu",
    "giá trị",
    "số lượng",
    "tổng số",
    "tổng cộng",
    "trong đó",
    "của",
    "các",
    "so sánh",
    "so với",
    "so",
    "tỷ lệ",
    "tỉ lệ"
  ],
  ...[
    "đạt",
    "đơn vị",
    "tính",
    "được",
    "theo",
    "và",
    "hđnd",
    "ubnd",
    "tỉnh",
    "huyện",
    "xã",
    "thị xã",
    "thành phố",
    "đầu kỳ"
  ],
  ...["cả năm", "năm", "cộng", "chung", "toàn", "tốc độ", "tăng trưởng", "tăng", "giảm", "thêm", "cùng kỳ", "trước"]
];

/** Rows that add up the others: of the place that the table is of. */
export const TOTALS = [
  ...["tổng cộng", "tổng số", "tổng", "cộng", "chung", "toàn tỉnh", "toàn huyện", "toàn xã", "toàn thành phố"],
  ...["toàn thị xã", "toàn quận", "toàn phường", "toàn vùng", "bình quân", "bình quân chung", "bình quân toàn tỉnh"],
  ...["bình quân toàn huyện", "tổng toàn tỉnh", "tổng toàn huyện", "tổng số toàn tỉnh", "tổng số toàn huyện"]
];

/** Titles of parts of a table that narrow nothing: “Chỉ tiêu về kinh tế”, “Lĩnh vực xã hội”. */
export const PART_TITLES = [
  ...["chỉ tiêu", "các chỉ tiêu", "nhóm chỉ tiêu", "lĩnh vực", "về", "kinh tế", "xã hội", "văn hóa", "môi trường"],
  ...["phát triển kinh tế", "văn hóa - xã hội", "kinh tế - xã hội", "quốc phòng", "quốc phòng - an ninh", "an ninh"]
];

/** Before the rows that a row is made of. */
export const OF_WHICH = [
  "trong đó",
  "tr.đó",
  "tr. đó",
  "bao gồm",
  "gồm",
  "cụ thể",
  "trong tổng số",
  "chia ra",
  "phân theo"
];

/** In a cell: the same as in the row above. */
export const DITTO = ['"', "”", "''", "“", "-nt-", "nt", "- nt -", "như trên", "-//-", "//"];

/** Heads that are what the names below them begin with: “xã Đại Hồng” under “Xã”. */
export const PLACE_HEADS = [
  "xã",
  "phường",
  "thị trấn",
  "huyện",
  "quận",
  "tỉnh",
  "thôn",
  "tên xã",
  "tên huyện",
  "tên tỉnh",
  "tên thôn"
];

/** Units as tables write them → as sentences do. */
export const UNIT_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...(["tỷ.đ", "tỷ đ", "tỉ đ", "tỉ đồng", "tỷ", "tỷ đồng.", "tỷ vnđ"].map((said) => [said, "tỷ đồng"]) as [
    string,
    string
  ][]),
  ...(["tr.đ", "trđ", "tr đ", "triệu đ", "triệu", "tr.đồng", "trđồng", "tr. đồng"].map((said) => [
    said,
    "triệu đồng"
  ]) as [string, string][]),
  ...(["nghìn đ", "ngàn đ", "ngàn đồng", "1000 đồng", "1.000 đồng", "1000đ", "1.000 đ", "1000 đ", "nghìn đồng"].map(
    (said) => [said, "nghìn đồng"]
  ) as [string, string][]),
  ...(["tr.đ/người", "trđ/người", "triệu/người", "triệu đ/người", "tr.đồng/người", "tr.đ/người/năm"].map((said) => [
    said,
    "triệu đồng/người"
  ]) as [string, string][]),
  ["tr.usd", "triệu usd"],
  ["tr. usd", "triệu usd"],
  ["trusd", "triệu usd"],
  ["1000 tấn", "nghìn tấn"],
  ["1.000 tấn", "nghìn tấn"],
  ["1000 người", "nghìn người"],
  ["1.000 người", "nghìn người"],
  ["1000 ha", "nghìn ha"],
  ["1.000 ha", "nghìn ha"],
  ["1000 con", "nghìn con"],
  ["1.000 con", "nghìn con"],
  ["phần trăm", "%"],
  ["tỷ lệ %", "%"],
  ["tỷ lệ", "%"]
]);

/** Nouns that a bare number counts where a row or a column is called by them: “Hộ nghèo”, “Số đảng viên”. */
export const COUNTED = [
  ...["hộ", "người", "lao động", "học sinh", "giáo viên", "đảng viên", "chi bộ", "trường", "phòng học", "xã", "thôn"],
  ...["dự án", "công trình", "doanh nghiệp", "hợp tác xã", "trang trại", "mô hình", "giường bệnh", "bác sĩ", "cán bộ"]
];

/** What is told as a percentage where no unit is: “Tỷ lệ hộ nghèo”. */
export const SHARES = ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "cơ cấu", "tốc độ"];
