import type {Grade, Scope} from "../observation.js";
import type {Corpus} from "../read/rule.js";

/** Of what the last figure of a sentence holds. */
export const scopes: Corpus<Scope> = [
  [
    "whole",
    "Năm 2019, quận Cái Răng còn 210 hộ nghèo.",
    "Xã Đại Hưng có 100% hộ dùng điện.",
    "Nông thôn Cái Răng có 12 trường đạt chuẩn quốc gia.",
    "Quận Cái Răng có 210 hộ nghèo, trong đó vận động được 300 hộ nghèo vay vốn."
  ],
  [
    "part",
    "Ở huyện, có thôn tỷ lệ hộ nghèo lên tới 60%.",
    "Thôn Phú Lộc còn 25 hộ nghèo.",
    "Thu nhập bình quân đầu người của hai phường đều đạt 52 triệu đồng.",
    "Quận nâng cấp tuyến đường Trần Hưng Đạo dài 6 km.",
    "Cái Răng là một trong 3 quận của thành phố.",
    // What no column tells apart from the whole of its sentence.
    "Quận Cái Răng có 31 doanh nghiệp, trong đó 12 doanh nghiệp nhà nước."
  ]
];

/** What may be said of the last figure of a sentence. */
export const grades: Corpus<Grade> = [
  [
    "A",
    "Năm 2019, tỷ lệ hộ nghèo theo chuẩn đa chiều của quận Cái Răng còn 1,2%.",
    "Huyện Đắk Song có 2 xã được công nhận đạt chuẩn nông thôn mới nâng cao.",
    // A rate is of the day on which it is told.
    "Quận Cái Răng có 12 trường đạt chuẩn quốc gia, chiếm 68,3% tổng số trường.",
    // An aim of each year needs no other time, and says by “giảm” what falls.
    "Quận Cái Răng phấn đấu mỗi năm giảm nghèo từ 2% trở lên."
  ],
  [
    "B",
    "Để tỷ lệ hộ nghèo theo chuẩn đa chiều của quận Cái Răng năm 2019 còn 1%, quận hỗ trợ vốn.",
    "- Tổng thu ngân sách nhà nước trên địa bàn: 450 tỷ đồng.",
    // “/năm” is of the unit here; when, is not told.
    "Quận Cái Răng phấn đấu thu nhập bình quân đầu người đạt 45 triệu đồng/năm.",
    "Quận Cái Răng giảm 110 hộ nghèo đến cuối năm 2019.",
    "Quận Cái Răng | Tỷ lệ hộ nghèo theo chuẩn đa chiều | 1,2%",
    "Trong nửa năm, huyện Đắk Song có 2 xã được công nhận đạt chuẩn nông thôn mới nâng cao."
  ],
  ["C", "Quận Cái Răng có 37 người trồng hoa."]
];
