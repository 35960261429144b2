/** Names of places as offices write them in tables, beside those of `data/places/`: English ones, and short ones of workbooks. */
export const IN_TABLES: Record<string, readonly string[]> = {
  VN: ["Whole country", "Tổng số", "Total", "Vietnam", "Cả nước", "Toàn quốc"],
  "R1@2023": ["Red River Delta"],
  "R2@2023": [
    ...["Northern midlands and mountain areas", "Northern midlands and moutain areas"],
    ...["Northern Midlands and Mountains", "Trung du và miền núi phía Bắc"]
  ],
  "R3@2023": [
    ...["Northern Central area and Central coastal area", "North Central area and Central coastal area"],
    ...["North Central and Central coastal areas", "Bắc Trung Bộ và Duyên hải miền Trung"],
    "Bắc Trung Bộ và Duyên hải Nam Trung Bộ"
  ],
  "R4@2023": ["Central Highlands"],
  "R5@2023": ["South East"],
  "R6@2023": ["Mekong River Delta", "Mekong Delta"],
  "01@2023": ["Hanoi"],
  "48@2023": ["Danang"],
  "79@2023": ["HCMC", "HCM", "Ho Chi Minh city"],
  "77@2023": ["BRVT", "BR VT"],
  "46@2023": ["TT Huế", "TT Hue", "TP. Huế"],
  "06@2023": ["Bắc Cạn"],
  "66@2023": ["Dac Lak", "Đắc Lắk", "Đăk Lắk"],
  "67@2023": ["Dac Nong", "Đăk Nông"]
};

/** Rows that are no place: what an office could not divide among provinces, and what it worked out of them. */
const NO_PLACE: readonly RegExp[] = [
  /^(?:không xác định|không phân bổ|khác|unidentified|nec\.?|others?|other provinces)$/iu,
  /^(?:oil (?:&|and) gas|dầu khí|ngoài khơi)$/iu,
  /trong các trường đại học/iu,
  /excluded in provinces?|not included in provinces?|không phân theo địa phương|^pupils in universities$/iu,
  /^(?:min|max|median|mean|average|trung bình|trung vị|lớn nhất|nhỏ nhất|cao nhất|thấp nhất)$/iu
];

/** Whether a row is by its name of no place. */
export const isNoPlace = (name: string): boolean => NO_PLACE.some((pattern) => pattern.test(name.trim()));

/** What stands around a name and is no part of it. */
const AROUND: readonly RegExp[] = [
  /^UBND\s+(?:tỉnh|thành phố|TP\.?)\s+/iu,
  /^TP(?=\p{Lu}\p{Ll})/u,
  /\s+(?:city|province)$/iu,
  /^[IVX]+[.)]?\s+(?=\p{Lu})/u
];

/** A name without what stands around it, with the letter Đ of Vietnamese for that of Icelandic. */
export const tableName = (name: string): string =>
  AROUND.reduce((left, pattern) => left.replace(pattern, ""), name.replaceAll("Ð", "Đ").replaceAll("ð", "đ").trim());
