import {ASSIGNED, assignmentsOf, unpaired, type Assignment} from "../../domain/assignment.js";
import {chartFrame} from "../../charts/chart-frame.js";
import {isSurelyRead} from "../../domain/doubt.js";
import {groupBy} from "../../domain/group.js";
import {sayNumber} from "../../words/number.js";
import {placeKey} from "../../domain/subject.js";
import {spanOf} from "../../domain/panel.js";
import {sayPlace} from "../../words/place.js";
import {say} from "../../words/say.js";
import {unknowns} from "../../parts/unknowns.js";
import {stackedBars} from "../../charts/stacked-bars.js";
import {rankings, section, SHOWN, statements, themeView, type ThemeOptions} from "./theme.js";
import {sayUnsure, titleBy, type TitleRule} from "./title.js";

const VISITS = ["grassroots_visits_per_month"];
const STAFF = [
  "officials_rotated_count",
  "officials_university_training",
  "officials_political_intermediate_training",
  "officials_political_elementary_training"
];
const STAFF_AND_VISITS = [...VISITS, ...STAFF];

const isSure = ({officials, units}: Assignment): boolean => isSurelyRead(officials) && isSurelyRead(units);

const isFull = ({rate}: Assignment): boolean => rate !== null && rate >= 1;

/** What a leader may repeat of assignments of which both sides are sure, the fewest officials a unit first. */
const titles: readonly TitleRule<readonly Assignment[]>[] = [
  {
    name: "one",
    say: (all) => {
      const [only, ...others] = all;
      if (!only || others.length) return undefined;
      const told = only.pieces[0]!.words;
      return isFull(only)
        ? say(`${only.label} phân công đủ: ${told}`, `${only.label} has assigned enough: ${told}`)
        : say(`${only.label} chưa đủ người: ${told}`, `${only.label} is short: ${told}`);
    }
  },
  {
    name: "all are enough",
    ofAll: true,
    say: (all) =>
      all.length && all.every(isFull)
        ? say(
            `Cả ${sayNumber(all.length)} lần phân công đều đủ người cho từng chi bộ, xã`,
            `All ${sayNumber(all.length)} assignments have an official for each unit`
          )
        : undefined
  },
  {
    name: "how many are enough, and the least",
    ofAll: true,
    say: (all) => {
      const [least] = all;
      if (!least) return undefined;
      const [full, count] = [all.filter(isFull).length, all.length].map(sayNumber) as [string, string];
      const lagging = `${sayPlace(least.officials)} ${least.pieces[0]!.words}`;
      return say(
        `${full} trong ${count} lần phân công đủ người cho từng chi bộ, xã; ít nhất là ${lagging}`,
        `${full} of ${count} assignments have an official for each unit; fewest: ${lagging}`
      );
    }
  },
  {
    name: "nothing",
    ofAll: true,
    say: () => sayUnsure(say("Phân công cán bộ", "Assignments"))
  }
];

/** Places and terms that are told of. */
const ledeOf = (all: readonly Assignment[]): string => {
  if (!all.length) return "";
  const places = new Set(all.map(({officials}) => placeKey(officials))).size;
  const terms = [...groupBy(all, ({officials}) => officials.term ?? "").keys()].filter(Boolean).sort();
  const told = terms.map((term) => term.replace("-", "–")).join(", ");
  return terms.length
    ? say(
        `Số của ${sayNumber(places)} nơi, các nhiệm kỳ ${told}.`,
        `Figures of ${sayNumber(places)} places, terms ${told}.`
      )
    : say(`Số của ${sayNumber(places)} nơi.`, `Figures of ${sayNumber(places)} places.`);
};

function coverage(all: readonly Assignment[], title: string, options: ThemeOptions): HTMLElement | null {
  if (!all.length) return null;
  const figures = all.flatMap(({officials, units}) => [officials, units]);
  return chartFrame(
    {
      title,
      subtitle: [
        say(
          "mỗi thanh là đủ số chi bộ, xã; phần đậm là số có người phụ trách",
          "a bar is all units; the filled part has an official"
        ),
        spanOf(figures)
      ].join(" · "),
      figures,
      draw: (width) => stackedBars(all.slice(0, SHOWN), {width, title, tone: "party", chosen: options.chosen ?? null}),
      notes: [
        say(
          "Xếp từ nơi ít người nhất so với số phải lo. Không bài nào nói một người chỉ lo một nơi: tỷ lệ là số người chia cho số nơi.",
          "From the fewest officials a unit. No article says that each has but one unit: the rate is officials by units."
        ),
        all.length > SHOWN
          ? say(
              `Còn ${sayNumber(all.length - SHOWN)} dòng nữa trong bảng.`,
              `${sayNumber(all.length - SHOWN)} more rows are in the table.`
            )
          : ""
      ].filter(Boolean)
    },
    {...options, level: 3}
  );
}

/** How many officials were assigned to how many cells, communes and districts, by place and term. */
export const assignments = themeView({
  name: "assignments",
  slug: "phan-cong",
  figures: {assigned: ASSIGNED, staff: STAFF_AND_VISITS},
  termed: true,
  tell: ({assigned, staff}, {all: figures, codes, root, options, shareOf}) => {
    const all = assignmentsOf(assigned);
    const alone = unpaired(assigned, all);
    const visits = staff.filter(({indicator}) => VISITS.includes(indicator));
    const share = shareOf(assigned, ASSIGNED);
    const staffOptions = {...options, share: shareOf(staff, STAFF_AND_VISITS)};
    const sure = all.filter((each) => each.rate !== null && isSure(each));
    const title = titleBy(titles, sure, null);
    return {
      title: titleBy(titles, sure, share),
      lede: ledeOf(all),
      sections: [
        section(
          say("Bao nhiêu người cho bao nhiêu nơi", "How many for how many"),
          coverage(all, title, {...options, share})
        ),
        section(say("Chỉ nêu một phía", "One side only"), alone.length ? statements(alone, root) : null),
        section(say("Xuống cơ sở mấy lần", "How often they go"), visits.length ? rankings(visits, staffOptions) : null),
        section(
          say("Luân chuyển và đào tạo", "Rotation and training"),
          rankings(
            staff.filter(({indicator}) => STAFF.includes(indicator)),
            staffOptions
          )
        ),
        unknowns(
          [
            say(
              "Từng người phụ trách nơi nào, và nơi ấy được việc ra sao: các bài chỉ nêu số người.",
              "Who has which unit, and how it fares: articles tell numbers only."
            ),
            !visits.length &&
              say("Cán bộ được phân công xuống cơ sở bao lâu một lần.", "How often assigned officials go there."),
            all.some(({officials}) => !officials.term_told) &&
              say(
                `Nhiệm kỳ của ${sayNumber(all.filter(({officials}) => !officials.term_told).length)} lần phân công mà câu không nói; ở đây xếp theo ngày của bài.`,
                `The term of ${sayNumber(all.filter(({officials}) => !officials.term_told).length)} assignments; here that of the article’s day.`
              )
          ],
          shareOf(figures, codes)
        )
      ]
    };
  }
});
