import {say} from "./say.js";

interface Family {
  name: () => string;
  tone: Tone;
}

/** Families of indicators: their names, in reading order, and the tone that underlines them in an article. */
export const FAMILIES: Record<string, Family> = {
  poverty: {name: () => say("Giảm nghèo", "Poverty"), tone: "life"},
  new_rural_area: {name: () => say("Nông thôn mới", "New rural areas"), tone: "land"},
  party_congress: {name: () => say("Đại hội Đảng", "Party congress"), tone: "party"},
  resolution: {name: () => say("Nghị quyết", "Resolutions"), tone: "party"},
  party_building: {name: () => say("Xây dựng Đảng", "Party building"), tone: "party"},
  cadre_assignment: {name: () => say("Phân công cán bộ", "Officials assigned"), tone: "party"},
  cadre_rotation: {name: () => say("Luân chuyển cán bộ", "Officials rotated"), tone: "party"},
  cadre_training: {name: () => say("Đào tạo cán bộ", "Officials trained"), tone: "party"},
  economy: {name: () => say("Kinh tế", "Economy"), tone: "money"},
  investment: {name: () => say("Đầu tư", "Investment"), tone: "money"},
  agriculture: {name: () => say("Nông nghiệp", "Agriculture"), tone: "land"},
  cooperatives: {name: () => say("Hợp tác xã", "Cooperatives"), tone: "money"},
  infrastructure: {name: () => say("Hạ tầng", "Infrastructure"), tone: "land"},
  labour: {name: () => say("Lao động", "Labour"), tone: "life"},
  education: {name: () => say("Giáo dục", "Education"), tone: "life"},
  health: {name: () => say("Y tế", "Health"), tone: "life"},
  culture: {name: () => say("Văn hóa", "Culture"), tone: "life"},
  environment: {name: () => say("Môi trường", "Environment"), tone: "land"},
  population: {name: () => say("Dân số", "Population"), tone: "state"},
  administration: {name: () => say("Đơn vị hành chính", "Local units"), tone: "state"},
  urban: {name: () => say("Đô thị", "Urban areas"), tone: "state"},
  governance: {name: () => say("Quản trị", "Governance"), tone: "state"},
  other: {name: () => say("Khác", "Other"), tone: "other"}
};

/** Few tones, so that each can be told from the others at a glance. */
export type Tone = keyof typeof TONES;

export const TONES = {
  life: () => say("Đời sống, xã hội", "Life and society"),
  land: () => say("Nông thôn, hạ tầng", "Rural areas, infrastructure"),
  party: () => say("Đảng, cán bộ", "Party, officials"),
  money: () => say("Kinh tế, đầu tư", "Economy, investment"),
  state: () => say("Dân số, hành chính", "Population, administration"),
  other: () => say("Khác", "Other")
} as const;

export const familyOf = (code: string | null): Family => FAMILIES[code ?? "other"] ?? FAMILIES.other!;
