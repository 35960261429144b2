import type {ValueKind} from "../../observation.js";
import type {Corpus} from "../../read/rule.js";

/** The kind of value ← a clause with one figure. */
export const corpus: Corpus<ValueKind> = [
  [
    "actual",
    "phường giảm 2,27% hộ nghèo",
    "đến nay, huyện có 2 xã đạt chuẩn",
    "sau đại hội, đơn vị thực hiện có hiệu quả 3 mô hình",
    "báo cáo sẽ trình đại hội cho biết thành phố kỷ luật 2.435 đảng viên",
    "tỉnh có 20 trường, trong khi đó huyện có 3 trường"
  ],
  ["actual", "7 khoản thu vượt tiến độ của dự toán giao; kế đến là thu dầu thô 80 tỷ đồng"],
  ["actual", "thu ngân sách vượt mục tiêu, đạt 609 tỷ đồng", "chương trình mục tiêu quốc gia hỗ trợ 96 xã"],
  ["actual", "tỉnh dự kiến hỗ trợ 10 dự án đang triển khai"],
  ["actual", "xã sẽ tập trung hoàn thành 2 tiêu chí chưa đạt", "dự kiến chia vốn giúp 5 hộ nghèo còn lại thoát nghèo"],
  ["actual", "vừa qua, tỉnh khởi công 3 dự án", "mục tiêu đề ra từ đầu nhiệm kỳ nay đã đạt 12 xã"],
  [
    "target",
    "phấn đấu giảm nghèo từ 2% trở lên",
    "thông qua một số chỉ tiêu chủ yếu thu ngân sách tăng 5%",
    "chỉ tiêu “tỷ lệ hộ nghèo còn 2%” được bàn kỹ",
    "phấn đấu đến năm 2025 có 100% số trường đạt chuẩn",
    "quyết tâm đưa 3 xã về đích",
    "mỗi năm giá trị sản xuất phải tăng 11%",
    "cuối nhiệm kỳ, thu nhập cần đạt 60 triệu đồng",
    "tỷ lệ đô thị hóa phải từ 16% trở lên",
    "mục tiêu về sản lượng là 25.000 tấn mỗi năm"
  ],
  [
    "target",
    "đặt mục tiêu 5 xã nâng cao",
    "mục tiêu đến năm 2030 đạt 70%",
    "theo mục tiêu, 100% trường phải đạt chuẩn"
  ],
  [
    "target",
    "đại hội đề ra các chỉ tiêu chủ yếu, trong đó có 4 xã nâng cao",
    "yêu cầu đến năm 2025, mạng lưới trường phải bao phủ 100% số xã",
    "Các chỉ tiêu chủ yếu đến năm 2025:\n\n- 100% số trường đạt chuẩn"
  ],
  [
    "plan",
    "so với dự toán cả năm trung ương giao là 405.000 tỷ đồng",
    "dự kiến xây 25 trường",
    "quy hoạch đến năm 2030 có 25 trường",
    "quận có kế hoạch xây mới 25 trường",
    "tỉnh sẽ bố trí 30 tỷ đồng",
    "25 trường sẽ được xây mới",
    "20/20 chỉ tiêu dự kiến đạt",
    "dự toán thu 500 tỷ đồng",
    "mức giao thu ngân sách năm 2019 là 4.100 tỷ đồng"
  ],
  [
    "baseline",
    "trước đây chỉ đạt khoảng 95%",
    "ban đầu xã có 4 tiêu chí",
    "khi ấy 15 xã có dưới 5 tiêu chí",
    "từ một huyện có 30% hộ nghèo",
    "giảm từ 12% xuống còn 3% hộ nghèo"
  ],
  [
    "norm",
    "ngưỡng hộ nghèo của xã nông thôn mới là dưới 4%",
    "ngưỡng hộ nghèo hạ từ 4% xuống 3%",
    "tiêu chí quy định tỷ lệ hộ nghèo dưới 2%",
    "bộ tiêu chí quốc gia quy định 80% người dân tham gia bảo hiểm y tế",
    "luật quy định mỗi xã có ít nhất 2 trường học",
    "quy định tối thiểu là 75% đường trục xã được cứng hóa"
  ],
  [
    "actual",
    "thu nhập bình quân đã vượt ngưỡng 50 triệu đồng/người/năm",
    "ngưỡng hộ nghèo đã được nâng, nay huyện còn 3% hộ nghèo",
    "theo quy định, xã bầu 15 đảng ủy viên"
  ]
];
