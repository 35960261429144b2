import type {ValueKind} from "../observation.js";

/** Words that say what kind of value follows them in their clause. */
export const KINDS: Record<Exclude<ValueKind, "actual">, readonly string[]> = {
  target: [
    "phấn đấu",
    "mục tiêu",
    "quyết tâm",
    "chỉ tiêu đề ra",
    "chỉ tiêu là",
    "đặt ra",
    "nhằm đạt",
    "để trở thành",
    "hướng tới",
    "hướng đến",
    "về đích trước",
    "muốn"
  ],
  plan: ["dự kiến", "có kế hoạch", "sẽ", "đề nghị", "kiến nghị", "dự toán", "chuẩn bị", "đang xây dựng kế hoạch"],
  baseline: ["trước đây", "trước kia", "trước đó", "trước khi", "lúc đầu", "ban đầu", "xuất phát điểm"]
};

/** Words after which what follows has happened, whatever was planned before them. */
export const DONE = ["đã", "đến nay", "hiện nay", "hiện có", "hiện", "đạt được", "hoàn thành được"];

/** Words whose kind says nothing of the figure: “vượt mục tiêu”, “đạt kế hoạch”, the name of a programme. */
export const NOT_KINDS = [
  "mục tiêu quốc gia",
  "vượt mục tiêu",
  "so với mục tiêu",
  "đạt mục tiêu",
  "vượt chỉ tiêu",
  "chương trình mục tiêu",
  "so với chỉ tiêu"
];
