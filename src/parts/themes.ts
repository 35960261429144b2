import {html} from "htl";
import {say} from "../words/say.js";

/** A page about one thing that leaders ask after. */
export interface Theme {
  /** Its file, without “.html”. */
  slug: string;
  name: () => string;
  /** The question that its title answers. */
  question: () => string;
  /** Families of the indicators it is about; null of the one that is about promises of every family. */
  families: readonly string[] | null;
}

/** The pages by theme, in reading order. */
export const themes: readonly Theme[] = [
  {
    slug: "dai-hoi",
    families: ["party_congress"],
    name: () => say("Đại hội Đảng", "Party congresses"),
    question: () => say("Đã đại hội được bao nhiêu, nơi nào còn lại?", "How many have held theirs, and who is left?")
  },
  {
    slug: "nong-thon-moi",
    families: ["new_rural_area"],
    name: () => say("Nông thôn mới", "New rural areas"),
    question: () =>
      say(
        "Bao nhiêu xã đạt chuẩn, còn thiếu tiêu chí nào?",
        "How many communes meet the standard, and what is lacking?"
      )
  },
  {
    slug: "giam-ngheo",
    families: ["poverty"],
    name: () => say("Giảm nghèo", "Poverty"),
    question: () => say("Nghèo giảm bao nhiêu, theo chuẩn nào?", "How far did poverty fall, and by which poverty line?")
  },
  {
    slug: "phan-cong",
    families: ["cadre_assignment", "cadre_rotation", "cadre_training"],
    name: () => say("Phân công cán bộ", "Assignments"),
    question: () =>
      say("Bao nhiêu người lo cho bao nhiêu chi bộ, xã?", "How many officials look after how many cells and communes?")
  },
  {
    slug: "chuong-trinh",
    families: ["investment"],
    name: () => say("Chương trình, đầu tư", "Programmes and investment"),
    question: () => say("Làm việc gì, bao nhiêu tiền, đến bao giờ?", "What is done, for how much, by when?")
  },
  {
    slug: "nghi-quyet/index",
    families: null,
    name: () => say("Nghị quyết, cam kết", "Resolutions and promises"),
    question: () =>
      say("Đã hứa gì, hạn bao giờ, làm được đến đâu?", "What was promised, by when, and what became of it?")
  }
];

export const themeLink = (slug: string, root: string): string => `${root}${slug}.html`;

/** The way from a theme to the others. */
export const themeTabs = (current: string, root: string): HTMLElement =>
  html`<nav class="tabs theme-tabs" aria-label=${say("Chủ đề", "Themes")}>
    ${themes.map(
      ({slug, name}) =>
        html`<a href=${themeLink(slug, root)} aria-current=${slug === current ? "page" : null}>${name()}</a>`
    )}
  </nav>`;
