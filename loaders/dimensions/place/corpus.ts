import type {PLACE_ROUTES} from "../../tables/schema.js";
import type {Corpus} from "../../read/rule.js";

/** The place of the last mention ← a text; `undefined` stands for texts that name none. */
export const corpus: Corpus<readonly string[]> = [
  [["Cần Thơ"], "TP Cần Thơ", "thành phố Cần Thơ", "Thành ủy Cần Thơ", "Cần Thơ"],
  [["Cần Thơ", "Cái Răng"], "quận Cái Răng", "Quận ủy Cái Răng", "QUẬN CÁI RĂNG", "Q. Cái Răng"],
  [["Cần Thơ", "Bình Thuỷ"], "quận Bình Thủy", "quận Bình Thuỷ"],
  [
    ["Cần Thơ", "Phong Điền", "Mỹ Khánh"],
    "xã Mỹ Khánh, huyện Phong Điền",
    "xã Mỹ Khánh (huyện Phong Điền)",
    "xã Mĩ Khánh, huyện Phong Điền"
  ],
  [["Cần Thơ", "Ô Môn", "Thới Long"], "phường Thới Long", "P. Thới Long", "ĐẢNG BỘ PHƯỜNG THỚI LONG"],
  [["Hải Dương", "Thanh Miện", "Tứ Cường"], "xã Tứ Cường, Hải Dương", "xã Tứ Cường, huyện Thanh Miện, tỉnh Hải Dương"],
  [
    ["Hồ Chí Minh"],
    ...["TP.HCM", "TP. HCM", "TP HCM", "T.P Hồ Chí Minh", "Thành phố Hồ Chí Minh", "TPHCM"],
    ...["Thành phố mang tên Bác", "Ở thành phố mang tên Bác"]
  ],
  [["Hồ Chí Minh", "1"], "quận 1, TP.HCM", "Q.1, TP.HCM", "Q.1 (TP.HCM)"],
  [["Hồ Chí Minh", "Gò Vấp", "05"], "phường 5, quận Gò Vấp", "P.5, Q. Gò Vấp", "phường 05, Q.Gò Vấp"],
  [["Hà Nội"], "Tại Hà Nội", "Thủ đô", "tại thủ đô", "Hà Nội", "Đảng bộ TP Hà Nội"],
  [["Hoà Bình"], "tỉnh Hòa Bình", "tỉnh Hoà Bình", "TỈNH HÒA BÌNH"],
  [["Bà Rịa - Vũng Tàu"], "Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu", "Bà Rịa-Vũng Tàu", "tỉnh Bà Rịa Vũng Tàu"],
  [["Nghệ An", "Thái Hoà"], "TX. Thái Hòa", "thị xã Thái Hoà", "T.X Thái Hòa"],
  [["Bắc Giang", "Hiệp Hòa", "Thắng"], "TT. Thắng, H. Hiệp Hòa", "thị trấn Thắng, huyện Hiệp Hoà"],
  [["Hà Tĩnh", "Đức Thọ", "Tùng Ảnh"], "X. Tùng Ảnh, H. Đức Thọ", "xã Tùng Ảnh, H.Đức Thọ"],
  [["Đắk Lắk", "Ea H'leo"], "huyện Ea H'leo", "huyện Ea H’leo, tỉnh Đăk Lăk"],
  [["Hà Tây"], "tỉnh Hà Tây"],
  [["Hà Nội", "Từ Liêm"], "huyện Từ Liêm"],
  [["Quảng Ninh", "Hoành Bồ"], "huyện Hoành Bồ, tỉnh Quảng Ninh"],
  [["Quảng Ninh", "Móng Cái"], "TP Móng Cái", "Thành ủy Móng Cái"],
  [["Cần Thơ", "Cái Răng"], "Quận Cái Răng họp. Sau đó, quận triển khai", "Quận Cái Răng họp. Toàn quận đã xong"],
  [["Cần Thơ"], "Huyện Cờ Đỏ ở TP Cần Thơ. Thành phố đã xong"],
  [["Việt Nam"], "Cả nước"],
  [
    undefined,
    "hợp tác xã",
    "xã hội hóa",
    "16 xã",
    "2 x 5",
    "thành phố đầu tiên",
    "các huyện",
    "tấm gương Hồ Chí Minh",
    "đồng chí Nguyễn Bắc Ninh",
    "Nguyễn Bắc Ninh nói",
    "mỗi xã 13 trạm",
    "chợ phiên",
    ...["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "KINH TẾ - XÃ HỘI", "Kinh Tế - Xã Hội", "XÃ HỘI AN TOÀN", "BẢO HIỂM XÃ HỘI"],
    ...["HỢP TÁC XÃ NÔNG NGHIỆP", "Hợp Tác Xã Nông Nghiệp", "XÃ VIÊN", "PHƯỜNG HỘI", "QUẬN CÔNG", "Công xã Paris"],
    ...["TỈNH TÁO", "Tỉnh lộ 12", "THỊ TRƯỜNG", "HUYỆN ỦY VIÊN", "THỊ TRẤN HÓA", "CÁC XÃ VÙNG CAO", "XÃ ĐẠT CHUẨN"],
    ...["ĐOÀN KẾT, THỐNG NHẤT", "VÌ HÒA BÌNH"]
  ],
  [["An Giang", "Phú Tân", "Hiệp Xương"], "UBND XÃ HIỆP XƯƠNG, HUYỆN PHÚ TÂN, TỈNH AN GIANG"],
  [["Hoà Bình"], "ĐẢNG BỘ TỈNH HÒA BÌNH"]
];

/** How the place of the last figure is found, and its name ← a text that says nowhere which place it is about. */
export const focus: Corpus<readonly [route: (typeof PLACE_ROUTES)[number], name: string | undefined]> = [
  [["phrase", "Việt Nam"], "Huyện Cờ Đỏ học tập nghị quyết Đại hội XIII của Đảng"],
  [
    ["phrase", "Thới Lai"],
    "Huyện Cờ Đỏ và 4 xã của huyện Thới Lai đạt chuẩn",
    "Huyện Cờ Đỏ cao nhất, thấp nhất là 3% ở huyện Thới Lai"
  ],
  [["region", undefined], "Vùng Tây Bắc có 9 xã đạt chuẩn"],
  [["sentence", "Thới Lai"], "Huyện Thới Lai có 9 xã đạt chuẩn"],
  [["anaphor", "Thới Lai"], "Huyện Thới Lai họp. Đến nay, toàn huyện có 9 xã đạt chuẩn"],
  [["ahead", "Thới Lai"], "Huyện Cờ Đỏ họp. Ngày 5-5-2020, Đảng bộ huyện Thới Lai tổ chức đại hội"],
  [["before", "Thới Lai"], "Huyện Thới Lai họp. Đến nay có 9 xã đạt chuẩn"],
  [["several", "Cần Thơ"], "Huyện Thới Lai và huyện Cờ Đỏ họp. Đến nay có 9 xã đạt chuẩn"],
  [["ahead", "Thới Lai"], "Đến nay có 9 xã đạt chuẩn, theo lời huyện Thới Lai"],
  [["document", "Việt Nam"], "Cả nước họp.\n\nĐến nay có 9 xã đạt chuẩn"],
  [["later", "Thới Lai"], "Đến nay có 9 xã đạt chuẩn.\n\nHuyện Thới Lai vui mừng"]
];
