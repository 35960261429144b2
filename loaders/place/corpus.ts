import type {Corpus} from "../rule.js";

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
  [["Hồ Chí Minh"], "TP.HCM", "TP. HCM", "TP HCM", "Thành phố Hồ Chí Minh", "TPHCM"],
  [["Hồ Chí Minh", "1"], "quận 1, TP.HCM", "Q.1, TP.HCM"],
  [["Hà Nội"], "Tại Hà Nội", "Thủ đô", "Hà Nội", "Đảng bộ TP Hà Nội"],
  [["Quảng Ninh", "Móng Cái"], "TP Móng Cái", "Thành ủy Móng Cái"],
  [["Cần Thơ", "Cái Răng"], "Quận Cái Răng họp. Sau đó, quận triển khai", "Quận Cái Răng họp. Toàn quận đã xong"],
  [["Cần Thơ"], "Huyện Cờ Đỏ ở TP Cần Thơ. Thành phố đã xong"],
  [["Việt Nam"], "Cả nước"],
  [
    undefined,
    "hợp tác xã",
    "xã hội hóa",
    "16 xã",
    "các huyện",
    "tấm gương Hồ Chí Minh",
    "đồng chí Nguyễn Bắc Ninh",
    "Nguyễn Bắc Ninh nói",
    "mỗi xã 13 trạm",
    "chợ phiên"
  ]
];
