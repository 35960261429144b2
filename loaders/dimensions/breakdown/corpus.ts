import type {Corpus} from "../../read/rule.js";

/** What narrows the last figure ← a sentence; null where it is of the whole. */
export const corpus: Corpus<string | null> = [
  ["area=rural", "Tỷ lệ hộ nghèo khu vực nông thôn của tỉnh Quảng Nam năm 2019 còn 6,2%."],
  ["area=urban", "Tỷ lệ thất nghiệp thành thị của tỉnh Quảng Nam năm 2019 là 2,9%."],
  ["area=mountain", "Các huyện miền núi tỉnh Quảng Nam có 94 xã, trong đó có 61 xã xây dựng nông thôn mới."],
  [null, "Năm 2019, tỉnh Quảng Nam có 118 xã đạt chuẩn nông thôn mới."],
  [null, "Tỷ lệ hộ nghèo của tỉnh Quảng Nam năm 2019 còn 6,2%."],
  // The name of a programme narrows nothing.
  [
    "facility=clean_water",
    "Về nước sạch và vệ sinh môi trường nông thôn, tỉnh Quảng Nam đã cung cấp nước cho 59/97 xã."
  ],
  // A value belongs to the figure that it stands nearest to.
  ["product=rice", "Huyện Đắk Song thu 9.800 tấn cà phê, sản lượng lúa đạt 31.200 tấn."],
  ["product=coffee", "Huyện Đắk Song thu 31.200 tấn lúa, sản lượng cà phê đạt 9.800 tấn."],
  ["grade=canal_2", "Tỉnh đã kiên cố hóa 31,4km kênh cấp I, 58km kênh cấp II."],
  ["state=supervised", "Huyện ủy đã kiểm tra 120 đảng viên, giám sát 64 đảng viên."],
  ["state=inspected", "Huyện ủy đã kiểm tra 120 đảng viên, 35 tổ chức đảng."],
  // The members of a range stand for all kinds there are.
  [null, "Tỉnh Quảng Nam đã làm 640 công trình hạ tầng, từ kênh mương, trường học đến chợ."],
  [
    "facility=school",
    "Năm 2019, tỉnh Quảng Nam làm 64 công trình trường học, từ vốn ngân sách đến nay mới giải ngân một nửa."
  ],
  ["facility=pumping_station", "Từ kênh mương, trường học đến chợ ở nhiều xã, tỉnh Quảng Nam đã sửa 38 trạm bơm."],
  // Several that hold together.
  ["facility=pumping_station|state=new+upgraded", "Tỉnh đã xây dựng mới và cải tạo, nâng cấp 38 trạm bơm."],
  // Whole brackets are passed over; what stands in them is of the figure before.
  ["criterion=irrigation", "Toàn tỉnh có 71/90 xã (chiếm 78,9% tổng số xã) đạt tiêu chí thủy lợi."],
  // An item of a list is a part of its head, not of the item before it.
  ["group=religious", "Đảng bộ kết nạp 1.210 đảng viên; trong đó 480 nữ; người có đạo 35."],
  ["sector=services", "Cơ cấu kinh tế năm 2017: nông nghiệp 31%, công nghiệp 30%, dịch vụ chiếm 39%."],
  // What is said of “chương trình 135” at the head is said of all its sentence.
  ["programme=programme_135", "Đối với chương trình 135, tỉnh Quảng Nam đã hỗ trợ 18 tỷ đồng."],
  [
    "programme=programme_135",
    "Năm 2019, từ 64 tỷ đồng vốn Chương trình 135, tỉnh Quảng Nam làm 118 công trình hạ tầng.",
    "Năm 2019, từ 64,5 tỷ đồng cấp cho Chương trình 135, tỉnh Quảng Nam làm 118 công trình hạ tầng."
  ],
  [
    null,
    "Năm 2019, từ 64 tỷ đồng vốn Chương trình 135, tỉnh đã hỗ trợ 310 hộ; tỉnh Quảng Nam có 118 công trình hạ tầng."
  ],
  // Who pays together is neither of them.
  ["funding=central_budget", "Năm 2019, Trung ương hỗ trợ 31 tỷ đồng cho tỉnh Quảng Nam xây dựng nông thôn mới."],
  [
    "funding=state_budget",
    "Năm 2019, Trung ương và tỉnh đã bố trí 331 tỷ đồng vốn xây dựng nông thôn mới cho tỉnh Quảng Nam."
  ],
  ["income_source=wages", "Thu nhập bình quân một tháng từ tiền lương của quận đạt 2,1 triệu đồng/người."],
  // A default is never written, nor are all kinds of units together.
  [null, "Năm 2019, quận có 1,4% hộ cận nghèo."],
  [null, "Thành phố có 29 quận, huyện."],
  ["unit_kind=urban_district", "Thành phố Hà Nội có 12 quận."],
  [
    "grade=badge_50",
    "Đảng bộ trao Huy hiệu Đảng cho 20 đồng chí, trong đó có 8 đồng chí nhận Huy hiệu 50 năm tuổi Đảng."
  ],
  [
    "grade=badge_40",
    "Đảng bộ đề nghị trao Huy hiệu Đảng cho 18 đảng viên, gồm 5 người 50 năm tuổi Đảng và 13 người 40 năm.",
    "Đảng bộ trao Huy hiệu 40 năm tuổi Đảng cho 13 đồng chí."
  ],
  [null, "Đảng bộ trao Huy hiệu 30, 40 năm tuổi Đảng cho 13 đồng chí."],
  ["state=new", "Năm 2019, tỉnh đã thành lập 310 doanh nghiệp."],
  // What it is compared with.
  ["base=2010", "Thu nhập bình quân đầu người của quận năm 2019 tăng gấp 2,4 lần so với năm 2010."],
  [null, "Năm 2019, thu ngân sách của quận tăng 8% so với năm 2018."],
  [null, "Năm 2019, thu ngân sách của quận tăng 8% so với cùng kỳ."],
  ["base=2015", "Năm 2019, thu ngân sách của quận tăng 48% so với năm 2015."],
  ["base=previous_period", "Nhiệm kỳ qua, Đảng bộ quận kết nạp 812 đảng viên, tăng 9% so với nhiệm kỳ trước."],
  [
    "base=previous_period",
    "Giai đoạn 2016-2020, vốn đầu tư xã hội của tỉnh đạt 170 nghìn tỷ đồng, bằng 1,6 lần 5 năm liền trước."
  ],
  ["base=country", "GRDP bình quân đầu người của thành phố gấp 1,7 lần cả nước."],
  ["base=founding", "Thu ngân sách của tỉnh gấp 90 lần so với ngày tái lập."],
  ["base=grdp", "Tổng vốn đầu tư toàn xã hội của tỉnh chiếm 31% GRDP."],
  ["base=plan_assigned", "Thu ngân sách của quận đạt 104% dự toán thành phố giao."],
  [null, "Thu ngân sách của quận đạt 104% dự toán."],
  [null, "Năm 2019, vốn đầu tư xã hội của tỉnh gấp 2,1 lần so với năm 2010, tăng bình quân 9% mỗi năm."]
];
