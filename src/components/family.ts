/** Families of indicators: their names, in reading order, and the tone that underlines them in an article. */
export const FAMILIES: Record<string, {vi: string; tone: Tone}> = {
  poverty: {vi: "Giảm nghèo", tone: "life"},
  new_rural_area: {vi: "Nông thôn mới", tone: "land"},
  party_congress: {vi: "Đại hội Đảng", tone: "party"},
  resolution: {vi: "Nghị quyết", tone: "party"},
  party_building: {vi: "Xây dựng Đảng", tone: "party"},
  cadre_assignment: {vi: "Phân công cán bộ", tone: "party"},
  cadre_rotation: {vi: "Luân chuyển cán bộ", tone: "party"},
  cadre_training: {vi: "Đào tạo cán bộ", tone: "party"},
  economy: {vi: "Kinh tế", tone: "money"},
  investment: {vi: "Đầu tư", tone: "money"},
  agriculture: {vi: "Nông nghiệp", tone: "land"},
  cooperatives: {vi: "Hợp tác xã", tone: "money"},
  infrastructure: {vi: "Hạ tầng", tone: "land"},
  labour: {vi: "Lao động", tone: "life"},
  education: {vi: "Giáo dục", tone: "life"},
  health: {vi: "Y tế", tone: "life"},
  culture: {vi: "Văn hóa", tone: "life"},
  environment: {vi: "Môi trường", tone: "land"},
  population: {vi: "Dân số", tone: "state"},
  administration: {vi: "Đơn vị hành chính", tone: "state"},
  urban: {vi: "Đô thị", tone: "state"},
  governance: {vi: "Quản trị", tone: "state"},
  other: {vi: "Khác", tone: "other"}
};

/** Few tones, so that each can be told from the others at a glance. */
export type Tone = keyof typeof TONES;

export const TONES = {
  life: "Đời sống, xã hội",
  land: "Nông thôn, hạ tầng",
  party: "Đảng, cán bộ",
  money: "Kinh tế, đầu tư",
  state: "Dân số, hành chính",
  other: "Khác"
} as const;

export const familyOf = (code: string | null): {vi: string; tone: Tone} => FAMILIES[code ?? "other"] ?? FAMILIES.other!;
