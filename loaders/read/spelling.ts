/** Abbreviations of administrative prose and what they stand for, in texts and in the table of indicators alike. */
export const ABBREVIATIONS = new Map(
  Object.entries({
    ntm: "nông thôn mới",
    xdntm: "xây dựng nông thôn mới",
    đh: "đại hội",
    bhyt: "bảo hiểm y tế",
    htx: "hợp tác xã",
    thcs: "trung học cơ sở",
    hcb: "huy chương bạc",
    hcđ: "huy chương đồng",
    hh: "huy hiệu",
    tsvm: "trong sạch vững mạnh",
    btv: "ban thường vụ",
    bch: "ban chấp hành",
    đb: "đảng bộ",
    gtnt: "giao thông nông thôn",
    nsnn: "ngân sách nhà nước",
    cqg: "chuẩn quốc gia",
    kcn: "khu công nghiệp",
    ccn: "cụm công nghiệp",
    xklđ: "xuất khẩu lao động",
    sxcn: "sản xuất công nghiệp",
    xdcb: "xây dựng cơ bản"
  }).map(([short, long]) => [short, long.split(" ")] as const)
);

/** Two spellings of one word. */
const SPELLINGS = new Map(Object.entries({tỉ: "tỷ", khoá: "khóa", kĩ: "kỹ", lí: "lý"}));

const WRITTEN_OUT = new Map<string, readonly string[]>([
  ...ABBREVIATIONS,
  ...[...SPELLINGS].map(([word, usual]) => [word, [usual]] as const)
]);

/** A token's word as the words that the table of indicators uses. */
export const spelt = (word: string): readonly string[] => WRITTEN_OUT.get(word) ?? [word];
