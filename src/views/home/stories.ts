import {html} from "htl";
import type {DefinitionBreak} from "../../domain/comparable.js";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {isSureResult} from "../../domain/doubt.js";
import {panelProgress, stated, type Headline} from "../../domain/headline.js";
import {panelsOf} from "../../domain/panel.js";
import {sourceOf, sourceLink} from "../../parts/source.js";
import type {Row} from "../../engine/answers.js";
import {BREAKS} from "../sql/breaks.js";
import {rowsOf, type View} from "../view.js";
import {SURE} from "../sql/widest.js";

interface StoryRule {
  name: string;
  /** The figures it could tell of, the best first. */
  sql: string;
  tell: (figures: Figure[], breaks: readonly DefinitionBreak[]) => Headline[];
}

const SHOWN = 3;

const told = (condition: string, order: string): string => `SELECT * FROM figures
WHERE ${SURE} AND ref_area IS NOT NULL AND indicator <> 'other' AND ${condition}
ORDER BY ${order}, observation_id
LIMIT 24`;

/** The newest first; tables of offices, which are of no day, behind the texts. */
const NEWEST = "published DESC NULLS LAST, period_end DESC NULLS LAST, confidence DESC";

const sameThing = "ref_area, subject";

/** Stand around a number while it is part of a sentence; no text has them. */
const MARK = "\uE000";
const marked = {mark: (amount: string): string => `${MARK}${amount}${MARK}`};

const counted = (figures: Figure[]): Headline[] => figures.filter(isSureResult).map((figure) => stated(figure, marked));

/** What is worth telling first: a promise kept or missed, a change, then how much of a whole, then how much. */
const rules: readonly StoryRule[] = [
  {
    name: "promised or changed",
    sql: told(
      `(${sameThing}) IN (
  SELECT ${sameThing} FROM figures
  WHERE obs_value IS NOT NULL AND ${SURE}
  GROUP BY ${sameThing}
  HAVING bool_or(value_kind = 'actual') AND bool_or(value_kind IN ('target', 'baseline'))
)`,
      `measure = 'level', published DESC NULLS LAST, ${sameThing}`
    ),
    tell: (figures, breaks) => {
      const groups = groupBy(figures, ({ref_area, subject}) => `${ref_area}|${subject}`);
      return [...groups.values()].flatMap((group) => {
        const [panel] = panelsOf(group, {breaks});
        return (panel && panelProgress(panel, marked)) ?? [];
      });
    }
  },
  {
    name: "part of a whole",
    sql: told(
      "denominator > 1 AND numerator > 0 AND measure = 'level' AND unit_measure = 'count' AND value_kind = 'actual'",
      NEWEST
    ),
    tell: counted
  },
  {
    name: "how much",
    sql: told("measure = 'level' AND unit_measure = 'count' AND value_kind = 'actual' AND obs_value > 1", NEWEST),
    tell: counted
  }
];

/** One story of each kind in turn, no place twice, until there are enough. */
function choose(answers: Record<string, Row[]>): Headline[] {
  const breaks = rowsOf<DefinitionBreak>(answers, "breaks");
  const kinds = rules.map(({name, tell}) => tell(rowsOf<Figure>(answers, name), breaks));
  const chosen: Headline[] = [];
  const isNew = ({about}: Headline): boolean => chosen.every((other) => other.about.ref_area !== about.ref_area);
  for (let round = 0; round < 12; ++round)
    for (const stories of kinds) {
      const story = stories[round];
      if (story && isNew(story) && chosen.length < SHOWN) chosen.push(story);
    }
  return chosen;
}

/** A sentence with its numbers set in bold. */
const emphasised = (sentence: string): (string | HTMLElement)[] =>
  sentence.split(MARK).map((part, i) => (i % 2 ? html`<b>${part}</b>` : part));

/** Three sentences with numbers, each a link to the sentence it was read from. */
export const stories: View = {
  name: "stories",
  questions: () => ({breaks: BREAKS, ...Object.fromEntries(rules.map(({name, sql}) => [name, sql]))}),
  draw: (answers, {root}) =>
    html`<ol class="stories">
      ${choose(answers).map(
        ({text, about}) =>
          html`<li><a href=${sourceLink(about, root)}>${emphasised(text)}</a><small>${sourceOf(about)}</small></li>`
      )}
    </ol>`
};
