import type {Kind, Level} from "../../places/place.js";

/** What a word for units announces. */
export interface PlaceKind {
  levels: readonly Level[];
  kind: Exclude<Kind, "country">;
}

const kind = (levels: Level[], kind: PlaceKind["kind"]): PlaceKind => ({levels, kind});
const CITY = kind(["province", "district"], "city");

/** Words that stand before a name (“huyện Cờ Đỏ”), or alone for a place already named (“huyện có 2 xã”). */
export const KINDS = new Map<string, PlaceKind>(
  Object.entries({
    tỉnh: kind(["province"], "province"),
    "thành phố": CITY,
    tp: CITY,
    "t.p": CITY,
    quận: kind(["district"], "urban_district"),
    q: kind(["district"], "urban_district"),
    huyện: kind(["district"], "rural_district"),
    "h.": kind(["district"], "rural_district"),
    "thị xã": kind(["district"], "town"),
    tx: kind(["district"], "town"),
    "t.x": kind(["district"], "town"),
    xã: kind(["commune"], "commune"),
    "x.": kind(["commune"], "commune"),
    phường: kind(["commune"], "ward"),
    p: kind(["commune"], "ward"),
    "thị trấn": kind(["commune"], "township"),
    tt: kind(["commune"], "township"),
    "t.t": kind(["commune"], "township"),
    "đặc khu": kind(["commune"], "special_zone"),
    "tỉnh ủy": kind(["province"], "province"),
    "thành ủy": CITY,
    "quận ủy": kind(["district"], "urban_district"),
    "huyện ủy": kind(["district"], "rural_district"),
    "thị ủy": kind(["district"], "town")
  })
);

/** Too short to stand for a place without its name; a point may follow them (“Q.1”), and must where it is written here. */
export const ONLY_BEFORE_NAMES = ["tp", "t.p", "q", "h.", "tx", "t.x", "p", "x.", "tt", "t.t"];

/** Between the word for a unit and its name: “huyện miền núi, biên giới Mường Lát”. */
export const DESCRIBED = [
  ...["vùng cao", "vùng sâu", "vùng xa", "vùng biên", "vùng ven", "vùng trũng", "miền núi", "miền biển", "trung du"],
  ...["biên giới", "ven biển", "ven đô", "bãi ngang", "hải đảo", "đảo", "cù lao", "ngoại thành", "nội thành", "nội đô"],
  ...["cửa ngõ", "thuần nông", "đặc biệt khó khăn", "khó khăn", "nghèo", "anh hùng", "cách mạng", "trẻ", "mới"],
  ...["nông thôn mới", "nông thôn mới nâng cao", "nông thôn mới kiểu mẫu", "điểm", "vùng căn cứ", "an toàn khu"]
].sort((a, b) => b.length - a.length);

/** For the whole country; only as the subject of its clause is it a figure's place. */
export const COUNTRY_WORDS = ["cả nước", "toàn quốc", "việt nam"];

/** Before a kind word these make it many, any or a rank: no place. */
export const NOT_ONE =
  "các những mỗi từng số nhiều cấp mấy vài một hai ba bốn năm sáu bảy tám chín mười trăm nghìn liên ngoài giữa hợp khác loại tác hóa liên đường thị làng thành là hiệu chuẩn".split(
    " "
  );

/** Before a kind word these say that several names follow: hai huyện Trạm Tấu và Mù Cang Chải. */
export const SEVERAL = new Set("các những hai ba bốn năm sáu bảy tám chín mười".split(" "));

/** By the word for a unit: what makes another word of it, whatever its letters (XÃ HỘI, Quận Công, tỉnh lộ). */
export const COMPOUNDS = new Map(
  Object.entries({
    tỉnh: "lộ lỵ thành đội đoàn táo thức ngộ giấc dậy mộng bơ trưởng",
    quận: "công chúa vương lỵ đội đoàn trưởng",
    huyện: "lộ lỵ đội đoàn lệnh hàm trưởng viên",
    xã: "hội viên giao luận tắc thuyết thành đội đoàn",
    phường: "hội buôn thợ tuồng chèo đội đoàn",
    "thị xã": "hóa hội viên",
    "thị trấn": "hóa",
    "thành phố": "hóa",
    "tỉnh ủy": "viên",
    "thành ủy": "viên",
    "quận ủy": "viên",
    "huyện ủy": "viên",
    "thị ủy": "viên",
    ấp: "ủ iu úng",
    bản: "chất thân sắc lĩnh quyền đồ tin năng ghi án thảo vẽ",
    thôn: "quê nữ xóm bản",
    buôn: "bán lậu",
    làng: "nghề xóm quê bản xã",
    xóm: "làng giềng ngõ"
  }).map(([unit, ends]) => [unit, new Set(ends.split(" "))] as const)
);

/** Where roads lead to. */
export const ROAD_ENDS = new Set(["ubnd", "trung tâm", "trụ sở"]);
export const TOWARDS = new Set(["đến", "tới", "về", "vào"]);

/** Before a word for a unit these make another word of both: hợp tác xã, công xã. */
export const COMPOUND_HEADS = new Set(["tác", "công"]);

/** Before a kind in capitals these say that a unit follows, though its name begins as another word does: UBND XÃ HỘI AN. */
export const SPEAKS_OF_UNIT = new Set("ubnd hđnd mttq dân bộ ủy đảng toàn quốc tại ở".split(" "));

/** After a kind word these leave no place that is spoken of: kế hoạch tỉnh giao, xã nông thôn mới, xã đặc biệt khó khăn. */
export const NOT_AFTER = new Set(
  "giao nông ntm điểm kiểu nghèo vùng miền biên ven khác đặc khó quản".split(" ").concat("đầu tiên")
);

/** Names that are words of every day too: in capitals, and without their kind, they are those. */
export const COMMON_WORDS = ["hòa bình", "thống nhất", "vĩnh cửu", "phú quý", "đoàn kết", "tân tiến", "tự do"];

/** Before a place these make it the other party of the clause, not the one spoken of: who is asked, who acts, who is led. */
export const OTHER_PARTY = new Set([
  ...[
    "đề nghị",
    "đề xuất",
    "kiến nghị",
    "tham mưu",
    "báo cáo",
    "xin",
    "trình",
    "so với",
    "tính cả",
    "kể cả",
    "bình quân chung",
    "mức bình quân",
    "bình quân",
    "mức trung bình",
    "trung bình",
    "mức chung",
    "cao hơn",
    "thấp hơn",
    "với kế hoạch của",
    "với mức của",
    "với chỉ tiêu của",
    "gần",
    "giáp",
    "cách",
    "cách trung tâm",
    "trung tâm hành chính",
    "nhờ",
    "ngoài",
    "được",
    "do",
    "bởi"
  ],
  ...[
    "dẫn đầu",
    "dẫn đầu của",
    "dẫn đầu toàn",
    "đứng đầu",
    "đứng đầu của",
    "đầu của",
    "đầu tiên của",
    "nhất",
    "nhất của",
    "nhất toàn",
    "trọng điểm của"
  ],
  ...["tấm gương", "phong cách", "tư tưởng", "đạo đức"]
]);

/** Names that are a person's before they are a place's: only with their kind are they places. */
export const NEVER_BARE = ["hồ chí minh", "phan bội châu", "trần hưng đạo"];

/** Kinds whose capitalised next word names a place, unless it is a surname. */
export const FULL_KINDS = ["quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu"];

export const SURNAMES = (
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh đinh mai trương lâm đoàn hà tô châu cao tạ thái lưu vương " +
  "quách đào lương kiều tống nông triệu vi lò quàng cầm đàm thân"
).split(" ");

/** Things smaller than a commune that have a name of their own: it is kept with the kind (“chợ Mỹ Khánh”). */
export const SITES = [
  ...["tuyến đường", "tuyến", "đường", "cầu phao", "cầu", "cảng", "bến", "chợ", "rạch", "kênh", "sông"],
  ...["khu kinh tế cửa khẩu", "khu kinh tế", "khu công nghiệp", "cụm công nghiệp", "khu đô thị"]
];

/** Parts of a commune: they are known by their name alone (“khu vực Bắc Vàng”). */
export const AREAS = ["khu vực", "khu phố", "tổ dân phố", "khóm", "ấp", "thôn", "buôn"];

/** What a commune is made of, where people live. */
export const HAMLETS = ["xóm", "thôn", "ấp", "bản", "buôn", "khóm", "làng"];

/** Before one of these words they make another: nông thôn, yêu cầu, trực tuyến. */
export const NO_SITE = ["nông", "yêu", "nhu", "toàn", "bóng", "địa", "trực", "tiền", "mía"];

/** Parts of the country that are spoken of by name and are places of no list (those that are: data/places/regions.yaml). */
export const REGION_NAMES = [
  ...["miền núi phía bắc", "trung du bắc bộ", "đồng bằng bắc bộ", "châu thổ sông hồng"],
  ...["bắc trung bộ", "nam trung bộ", "duyên hải miền trung", "duyên hải nam trung bộ", "duyên hải trung bộ"],
  ...["miền trung - tây nguyên", "miền trung và tây nguyên", "bắc tây nguyên", "nam tây nguyên"],
  ...["tây nam bộ", "tây bắc", "đông bắc", "tây bắc bộ", "đông bắc bộ", "bắc bộ", "trung bộ", "nam bộ"],
  ...["miền bắc", "miền trung", "miền nam", "miền tây", "miền tây nam bộ", "đồng tháp mười", "tứ giác long xuyên"],
  ...["kinh tế trọng điểm bắc bộ", "kinh tế trọng điểm miền trung", "kinh tế trọng điểm phía nam"],
  ...["kinh tế trọng điểm", "đông nam á", "asean", "châu á"]
];

/** Before the name of a region, or of the regions that a text has named, which alone are spoken of without it. */
export const REGION_WORDS = [
  ...["toàn vùng", "cả vùng", "toàn khu vực", "cả khu vực", "các tỉnh trong vùng", "các địa phương trong vùng"],
  ...[
    "các tỉnh, thành phố vùng",
    "các tỉnh vùng",
    "các tỉnh khu vực",
    "các tỉnh thuộc vùng",
    "các tỉnh, thành phố",
    "các tỉnh"
  ],
  ...["tiểu vùng", "vùng", "khu vực", "miền"]
];
export const WHOLE_REGIONS = new Set([
  "toàn vùng",
  "cả vùng",
  "toàn khu vực",
  "cả khu vực",
  "các tỉnh trong vùng",
  "các địa phương trong vùng"
]);

/** Right behind a name these begin what is stated of it. */
export const STATING = new Set("có đã đang còn đạt là giảm tăng chiếm sẽ phấn đấu mới đưa hiện thu chi".split(" "));

/** Before “cả nước” or a region these make it what something is compared with, ranked in or lies in. */
export const NOT_SUBJECT = new Set(
  "nhất đầu so với hơn bằng trong của thuộc quân mức cho thứ trên tại ở khắp dẫn vào từ".split(" ")
);

/** Before the name of a part of the country these make the name of something else. */
export const ORGANS_OF_REGIONS = new Set([
  ...["chỉ đạo", "quân khu", "tư lệnh", "đại học", "trường học", "liên hoan", "diễn đàn", "hiệp hội", "kinh tế"],
  ...["công ty", "tập đoàn", "tạp chí", "thành phố"]
]);

/** Before a unit: its organ, of which somebody came. */
export const ORGANS_OF_GUESTS = new Set(["hđnd", "ubnd", "hội", "ủy", "mttq", "ban", "sở", "ngành"]);

/** Before who acts, and what the names of organs are made of. */
export const BY = new Set(["được", "do", "bởi"]);
export const ORGAN_WORDS = new Set(
  "ubnd hđnd ủy ban nhân dân hội đồng ban thường vụ chấp hành chỉ đạo chủ tịch phó bí thư sở ban tổ chức lãnh đạo".split(
    " "
  )
);

/** What people are in a unit, and who comes to its meetings. */
export const OFFICES = new Set([
  ...[
    "bí thư",
    "ủy viên",
    "chủ tịch",
    "trưởng ban",
    "phó ban",
    "giám đốc",
    "văn phòng",
    "ban tổ",
    "đại diện",
    "lãnh đạo"
  ],
  ...["các ban", "các sở", "viên ban", "thường trực", "viên btv", "nguyên bí"]
]);
/** Behind a unit these begin what its office does. */
export const ACTING = new Set([
  ...["chỉ đạo", "tổ chức", "ban hành", "triển khai", "xây dựng", "quyết định", "yêu cầu", "tập trung", "phân công"],
  ...["đề ra", "đã chỉ", "đã tổ", "đã ban", "đã triển", "đã phân", "đã tập", "quyết tâm", "phấn đấu"]
]);
export const NO_OFFICE = new Set("hành khóa đã vừa đề quyết tổ thông".split(" "));

/** Texts of authorities: who made one that is cited is not of whom the text speaks. */
export const CITED_TEXTS = new Set([
  ...[
    "chỉ thị",
    "nghị quyết",
    "quyết định",
    "kế hoạch",
    "công văn",
    "thông tri",
    "kết luận",
    "hướng dẫn",
    "quy định",
    "thông báo"
  ],
  "tờ trình"
]);

/** In brackets behind a name these begin what it was made of, or was before. */
export const MADE_OF = new Set(["gồm", "bao", "sáp", "hợp", "nhập", "trước", "cũ", "nay"]);

/** Before a unit these put into it what was named before it. */
export const LIES_IN = new Set(["của", "thuộc", "ở", "trong", "tại"]);

/** What the name of a “khu vực” begins with that is larger than any place of the lists. */
export const LARGER = [...REGION_NAMES, "châu", "miền", "đồng bằng", "tây nam", "duyên hải", "trung du"];
