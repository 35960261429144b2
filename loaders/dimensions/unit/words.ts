/** SDMX-style unit codes and how texts write them; “/” may stand with spaces around it. */
export const UNITS: Record<string, readonly string[]> = {
  percentage_point: ["điểm phần trăm", "điểm %"],
  percent: ["%", "phần trăm"],
  per_mille: ["‰", "phần nghìn", "phần ngàn"],
  people_per_km2: ["người/km2", "người/km 2", "người/km²", "người trên km2", "người trên một km2"],
  vnd: ["đồng", "đ", "vnđ", "vnd"],
  usd: ["usd", "us$", "$us", "đô la mỹ", "đô la", "đô-la"],
  ha: ["ha", "héc-ta", "héc ta", "hécta", "hecta"],
  km2: ["km2", "km 2", "km²", "ki-lô-mét vuông"],
  m2: ["m2", "m²", "mét vuông"],
  km: ["km", "ki-lô-mét", "kilômét", "cây số"],
  m: ["m", "mét"],
  ta_per_ha: ["tạ/ha"],
  tonnes_per_ha: ["tấn/ha"],
  tonne: ["tấn"],
  tonne_km: ["tấn.km", "tấn-km", "tấn km", "tấn/km"],
  passenger_km: ["hành khách.km", "lượt khách.km", "lượt hành khách.km", "hk.km", "người.km"],
  m3: ["m3", "m³", "mét khối"],
  horsepower: ["cv", "mã lực"],
  kg: ["kg", "ki-lô-gam"],
  criteria_per_commune: ["tiêu chí/xã", "tiêu chí/1 xã", "tiêu chí mỗi xã", "tiêu chí trên xã"],
  times: ["lần"],
  workday: ["ngày công"],
  day: ["ngày"],
  month: ["tháng"],
  year: ["năm"],
  point: ["điểm"]
};

/** All units of figures and indicators: those that texts write, those that are made of two, and those that are no words. */
export const UNIT_CODES = [
  ...Object.keys(UNITS),
  ...["vnd_per_person", "vnd_per_ha", "usd_per_person", "per_month"],
  ...["count", "currency", "index", "rank", "ordinal", "date"]
];

/** Measured per something: read after a unit of money. */
export const PER: Record<string, readonly string[]> = {
  person: ["/người", "/1 người", "mỗi người", "một người", "trên đầu người"],
  hectare: ["/ha", "/1 ha", "mỗi ha", "/héc-ta", "mỗi héc-ta"],
  year: ["/năm", "/1 năm", "mỗi năm", "một năm"],
  month: ["/tháng", "/1 tháng", "mỗi tháng", "một tháng"]
};

/** Nouns that are counted in administrative prose; the longest one that stands after a numeral is what it counts. */
export const COUNTED = (
  "tỉnh, thành phố|tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|thôn|ấp|làng|khu phố|khu vực|bản|tổ dân phố|khóm|buôn|" +
  "xã, phường, thị trấn|xã, thị trấn|xã, phường|thôn, làng|huyện, thị xã|địa phương|đơn vị|" +
  "tiêu chí|chỉ tiêu|tiêu chuẩn|chương trình|kế hoạch|nghị quyết|đề án|dự án|công trình|quy hoạch|nhiệm vụ|giải pháp|mô hình|phần việc|" +
  "hộ|hộ dân|hộ gia đình|hộ nghèo|hộ cận nghèo|nhân khẩu|người|người dân|lao động|học sinh|giáo viên|cử tri|đại biểu|hội viên|lượt|lượt khách|khách|" +
  "đảng viên|đồng chí|đ/c|cán bộ|công chức|cấp ủy viên|thành ủy viên|quận ủy viên|huyện ủy viên|tỉnh ủy viên|đảng ủy viên|ủy viên|bí thư|" +
  "đảng bộ|chi bộ|cơ sở đảng|tổ chức cơ sở đảng|tổ chức đảng|tổ chức|chi, đảng bộ|chi bộ cơ sở|đảng bộ cơ sở|" +
  "trường|trường học|phòng học|lớp|cơ sở|trung tâm|trạm|trạm y tế|nhà|nhà văn hóa|chợ|siêu thị|khu công nghiệp|cụm công nghiệp|di sản|" +
  "hợp tác xã|htx|tổ hợp tác|doanh nghiệp|nhà thông tin|trạm bơm|trạm biến áp|tuyến|tuyến đường|tuyến đường dây|cầu|cống|" +
  "sản phẩm|căn|căn nhà|ngôi nhà|con|tàu|tàu cá|trường hợp|vụ|cuộc|buổi|lớp học|bác sĩ|giường bệnh|máy|cây|" +
  "mục tiêu|dân số|vị|lượt tổ chức đảng|lượt đảng viên|lượt cán bộ|lượt hộ|quần chúng|cán bộ, đảng viên|cán bộ, công chức|khẩu|huy hiệu"
).split("|");

/** Of what is told in money, so that “35 tỷ” behind it needs no “đồng”. */
export const MONEY = (
  "vốn|kinh phí|ngân sách|tiền|huy động|đầu tư|doanh thu|doanh số|thu nhập|trị giá|giá trị|nguồn lực|nguồn|giải ngân|dư nợ|" +
  "hỗ trợ|nộp|quỹ|lãi|đóng góp|quyên góp|kim ngạch|thu|chi"
).split("|");

/** Behind such a sum: what it is for, of, or compared with, and not what is counted. */
export const SPENDING = (
  "để|cho|vào|từ|xây|xây dựng|làm|đầu tư|hỗ trợ|nâng cấp|sửa chữa|mua|trả|nộp|do|của|trong|tại|và|so|tăng|giảm|bằng|vượt|trở|" +
  "mỗi|thì|nhưng|là|gồm"
).split("|");
