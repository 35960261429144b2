import type {ValueKind} from "../../observation.js";

/** Words that say what kind of value follows them in their clause. */
export const KINDS: Record<Exclude<ValueKind, "actual">, readonly string[]> = {
  target: [
    ...[
      "phấn đấu",
      "quyết tâm",
      "để trở thành",
      "để hoàn thành",
      "để đạt",
      "hướng tới",
      "hướng đến",
      "nhằm đạt",
      "muốn"
    ],
    ...[
      "đặt mục tiêu",
      "đề ra mục tiêu",
      "mục tiêu là",
      "mục tiêu đến",
      "mục tiêu đạt",
      "mục tiêu phấn đấu",
      "với mục tiêu",
      "mục tiêu đưa",
      "mục tiêu giảm",
      "mục tiêu tăng",
      "mục tiêu về",
      "mục tiêu đặt ra"
    ],
    ...[
      "đặt ra để",
      "theo mục tiêu",
      "đặt ra để",
      "chỉ tiêu chủ yếu gồm",
      "chỉ tiêu chủ yếu là",
      "mục tiêu bình quân",
      "mục tiêu thu nhập",
      "chỉ tiêu chủ yếu, như",
      "chỉ tiêu chủ yếu như",
      "chỉ tiêu chủ yếu:",
      "chỉ tiêu chủ yếu, trong đó",
      "chỉ tiêu chủ yếu của",
      "chỉ tiêu cụ thể",
      "mục tiêu cụ thể",
      "mục tiêu tổng quát",
      "chỉ tiêu đến",
      "chỉ tiêu phấn đấu",
      "chỉ tiêu là",
      "mục tiêu của",
      "đích đến",
      "mục tiêu:",
      "phải đạt",
      "phải tăng",
      "phải giảm",
      "phải vượt",
      "phải từ",
      "phải là",
      "phải bằng",
      "phải trên",
      "phải dưới",
      "cần đạt",
      "cần tăng"
    ]
  ],
  plan: [
    "dự kiến",
    "quy hoạch đến",
    "có kế hoạch",
    "sẽ",
    "đề nghị",
    "kiến nghị",
    "dự toán",
    "chuẩn bị",
    "lên kế hoạch",
    "đặt kế hoạch",
    "được giao thu",
    "mức giao",
    "chỉ tiêu giao",
    "giao chỉ tiêu",
    "nhiệm vụ thu",
    "được giao nhiệm vụ",
    "cần huy động",
    "nhu cầu vốn",
    "vốn theo kế hoạch",
    "kinh phí theo kế hoạch"
  ],
  baseline: [
    ...[
      "trước đây",
      "trước kia",
      "trước đó",
      "trước khi",
      "lúc đầu",
      "ban đầu",
      "lúc bắt đầu",
      "khi bắt đầu",
      "lúc ấy",
      "lúc đó",
      "khi ấy",
      "khi đó",
      "xuất phát điểm",
      "đầu nhiệm kỳ chỉ",
      "từng chỉ",
      "từng xếp",
      "từng đứng",
      "từng đạt",
      "từng là",
      "từng có",
      "từng chiếm"
    ],
    ...["từ một tỉnh", "từ một huyện", "từ một xã", "từ một địa phương", "từ chỗ"]
  ],
  norm: [
    ...["ngưỡng", "mức chuẩn", "chuẩn quy định", "chuẩn tối thiểu", "định mức"],
    ...["tiêu chí quy định", "quốc gia quy định", "tiêu chuẩn quy định", "luật quy định", "nghị định quy định"],
    ...[
      "thông tư quy định",
      "quyết định quy định",
      "quy định tối thiểu",
      "quy định tối đa",
      "quy định là",
      "quy định phải"
    ],
    ...["quy định không quá", "quy định mỗi", "yêu cầu tối thiểu", "tiêu chí yêu cầu", "tiêu chuẩn là"]
  ]
};

/** Words after which what follows has happened, whatever was planned before them. */
export const DONE = [
  "đã",
  "vừa",
  "đến nay",
  "hiện nay",
  "hiện có",
  "nay",
  "đạt được",
  "hoàn thành được",
  "là một trong",
  "cho biết",
  "kết quả thực hiện",
  "ước thực hiện",
  "thực hiện được",
  "thực hiện:",
  "thực hiện đạt",
  "là 1 trong",
  "bắt tay"
];

/** What has been done, reached or assessed. */
export const REACHED_WORDS = [
  "kết quả",
  "thành tựu",
  "tình hình",
  "đánh giá",
  "thực hiện",
  "hoàn thành",
  "đạt",
  "vượt"
];

/** Before “chỉ tiêu …:” these say that aims are set. */
export const AIM_VERBS = [
  ...[
    "đề ra",
    "đặt ra",
    "xác định",
    "thông qua",
    "quyết nghị",
    "biểu quyết",
    "đưa ra",
    "phấn đấu",
    "phấn đấu thực hiện"
  ],
  ...["tập trung thực hiện", "thống nhất", "giao", "xây dựng", "quyết định", "hướng tới", "hướng đến"]
];

/** Right after a figure these say that it stands now, inside whatever plan: “giúp 5 hộ nghèo còn lại”. */
export const STANDING = ["đang", "chưa đạt", "còn lại", "hiện có", "chưa hoàn thành"];

/** Behind a figure in its clause: “25 trường sẽ được xây mới”, “100% trường phải đạt chuẩn”. */
export const AHEAD: Partial<Record<ValueKind, readonly string[]>> = {
  plan: ["sẽ", "dự kiến"],
  target: [
    "phải",
    "phấn đấu đạt",
    "phấn đấu hoàn thành",
    "phấn đấu về đích",
    "đăng ký đạt",
    "đăng ký về đích",
    "là hạn",
    "là đích",
    "là mục tiêu",
    "là mốc phấn đấu"
  ]
};

/** Words whose kind says nothing of the figure: “vượt mục tiêu”, the name of a programme, and words that hide a cue. */
export const NOT_KINDS = [
  ...["vượt ngưỡng", "qua ngưỡng", "đạt ngưỡng", "chạm ngưỡng", "cán ngưỡng", "tới ngưỡng", "trước ngưỡng"],
  ...[
    "mục tiêu quốc gia",
    "vượt chỉ tiêu phấn đấu",
    "đạt chỉ tiêu phấn đấu",
    "hoàn thành chỉ tiêu phấn đấu",
    "so với chỉ tiêu phấn đấu",
    "so chỉ tiêu phấn đấu",
    "vượt mục tiêu",
    "so với mục tiêu",
    "đạt mục tiêu",
    "chương trình mục tiêu",
    "thực hiện có",
    "thể hiện có",
    "vừa qua",
    "ngày nay",
    "vượt dự toán",
    "so với dự toán",
    "so dự toán",
    "so kế hoạch",
    "so chỉ tiêu",
    "đạt dự toán",
    "bệnh ban đầu",
    "bước ban đầu",
    "kết quả ban đầu",
    "sóc ban đầu",
    "muốn vậy",
    "so với ước thực hiện",
    "so ước thực hiện",
    "bằng ước thực hiện",
    "quyết tâm cao",
    "sự quyết tâm",
    "với quyết tâm",
    "tinh thần quyết tâm",
    "lòng quyết tâm",
    "quyết tâm chính trị",
    "quyết tâm của",
    "nỗ lực phấn đấu của",
    "sự phấn đấu",
    "xưa nay",
    "trong khi ấy",
    "trong khi đó"
  ],
  ...["trước đó,"]
];
