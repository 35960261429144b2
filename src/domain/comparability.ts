import type {Figure} from "../rows/figure.js";
import {narrowingOf} from "./breakdown.js";
import {sayQualifier} from "../words/named.js";
import {sayLevel} from "../words/place.js";
import {plural, say} from "../words/say.js";
import {unitAxis} from "../words/unit.js";
import {isAmount} from "../words/value.js";

interface Note {
  name: string;
  when: (figures: readonly Figure[]) => boolean;
  words: (figures: readonly Figure[]) => string;
}

const SHOWN = 6;

const distinct = (figures: readonly Figure[], of: (figure: Figure) => string | null): string[] =>
  [...new Set(figures.map(of))].filter((each): each is string => Boolean(each));

/** The first few, and how many more. */
function listed(names: readonly string[]): string {
  const more = names.length - SHOWN;
  const shown = names.slice(0, SHOWN).join("; ");
  return more > 0 ? say(`${shown} và ${more} nội dung khác`, `${shown} and ${plural(more, "other")}`) : shown;
}

const differ = (figures: readonly Figure[], of: (figure: Figure) => string | null): boolean =>
  new Set(figures.map(of)).size > 1;

/** What must be known before two figures of an indicator are compared. */
export const comparabilityNotes: readonly Note[] = [
  {
    name: "amounts",
    when: (figures) => figures.some(isAmount),
    words: () => say("Chỉ đặt các nơi cùng cấp trên một biểu đồ.", "Only places of one level share a chart.")
  },
  {
    name: "qualifiers",
    when: (figures) => differ(figures, narrowingOf) && distinct(figures, sayQualifier).length > 1,
    words: (figures) =>
      say(
        `Các con số nói về nhiều nội dung (${listed(distinct(figures, sayQualifier))}); chỉ so khi cùng một nội dung.`,
        `The figures are of different things (${listed(distinct(figures, sayQualifier))}): compare within one only.`
      )
  },
  {
    name: "units",
    when: (figures) => differ(figures, ({unit_measure}) => unit_measure),
    words: (figures) =>
      say(
        `Các bài dùng đơn vị khác nhau (${listed(distinct(figures, ({unit_measure}) => unitAxis(unit_measure)))}); trang không quy đổi, mỗi đơn vị một biểu đồ.`,
        `Articles use different units (${listed(distinct(figures, ({unit_measure}) => unitAxis(unit_measure)))}): none is converted, each has its own chart.`
      )
  },
  {
    name: "frequencies",
    when: (figures) => ["A", "M"].every((freq) => figures.some((figure) => figure.freq === freq)),
    words: () =>
      say("Có con số tính theo tháng, có con số tính theo năm.", "Some figures are per month, others per year.")
  },
  {
    name: "levels",
    when: (figures) => !figures.some(isAmount) && differ(figures, ({place_level}) => place_level),
    words: (figures) => {
      const levels = distinct(figures, ({place_level}) => sayLevel(place_level)?.toLocaleLowerCase("vi") ?? null);
      return say(
        `Có con số của ${levels.join(", ")}; mỗi cấp xếp hạng riêng.`,
        "Each level of places is ranked apart."
      );
    }
  },
  {
    name: "kinds",
    when: (figures) => differ(figures, ({value_kind}) => value_kind),
    words: () =>
      say(
        "Số mục tiêu, dự kiến không xếp hạng chung với số đã đạt.",
        "Targets and plans are not ranked among what was reached."
      )
  }
];

export const notesOf = (figures: readonly Figure[]): string[] =>
  comparabilityNotes.filter(({when}) => when(figures)).map(({words}) => words(figures));
