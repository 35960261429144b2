import type {DefinitionBreak} from "../../domain/comparable.js";
import {contradiction, contradictionsOf} from "../../parts/contradiction.js";
import {CRITERIA_COUNT, type CriterionRow} from "../../domain/criteria.js";
import type {Figure} from "../../rows/figure.js";
import {COMMUNES, communesOf} from "../../domain/new-rural.js";
import {sayNumber} from "../../words/number.js";
import {say} from "../../words/say.js";
import {unknowns} from "../../parts/unknowns.js";
import {criteriaReference} from "./criteria-reference.js";
import {communesCard} from "./new-rural-communes.js";
import {byCommune, byCriterion} from "./new-rural-criteria.js";
import {BY_CRITERION, HIGHER, LACKING, OTHER, OTHERS, YEARS} from "./new-rural-indicators.js";
import {lacking} from "./new-rural-lacking.js";
import {targetsTable} from "./new-rural-targets.js";
import {newRuralLede, newRuralTitles} from "./new-rural-title.js";
import {rankings, section, themeView, type ThemeOptions} from "./theme.js";
import type {ShareOf} from "./share.js";
import {titleBy} from "./title.js";
import {rowsOf} from "../view.js";

/** Which communes meet the new-rural-area standard, by which criteria, and what lacks. */
export const newRural = themeView({
  name: "new-rural",
  slug: "nong-thon-moi",
  figures: {communes: COMMUNES, criterion: BY_CRITERION, others: OTHERS},
  questions: {
    criteria:
      "SELECT * REPLACE (CAST(decision_date AS VARCHAR) AS decision_date) FROM criteria ORDER BY set_year, number",
    breaks:
      "SELECT indicator, CAST(break_date AS VARCHAR) AS break_date, vi, en FROM indicator_breaks WHERE indicator LIKE 'nrm%' ORDER BY indicator, break_date"
  },
  tell: ({communes: counted, criterion, others}, {all: figures, codes, root, answers, shareOf, ...page}) => {
    const [criteria, breaks] = [rowsOf<CriterionRow>(answers, "criteria"), rowsOf<DefinitionBreak>(answers, "breaks")];
    const of = (asked: readonly string[]): Figure[] => others.filter(({indicator}) => asked.includes(indicator));
    const options: ThemeOptions = {...page.options, breaks};
    const rows = communesOf(counted);
    const shared = (...drawn: Parameters<ShareOf>): ThemeOptions => ({...options, share: shareOf(...drawn)});
    const [countedOptions, otherOptions] = [shared(counted, COMMUNES), shared(others, OTHERS)];
    const title = titleBy(newRuralTitles, rows, countedOptions.share ?? null);
    const districts = of(["nrm_districts_met"]);
    const lacks = of(LACKING);
    return {
      title,
      lede: newRuralLede(rows, districts, title),
      sections: [
        section(say("Bao nhiêu xã đạt chuẩn", "How many communes"), communesCard(rows, countedOptions)),
        section(
          say("Các câu nêu khác nhau", "Where sentences differ"),
          contradictionsOf(figures).map((group) => contradiction(group, {root}))
        ),
        section(
          say("Từng tiêu chí", "By criterion"),
          byCriterion(criterion, criteria, shared(criterion, BY_CRITERION)),
          byCommune(counted, countedOptions)
        ),
        section(say("Còn thiếu gì", "What lacks"), lacking(lacks, criteria, root)),
        section(say("Đích và đường đến đích", "Targets and the way there"), targetsTable(figures, root)),
        section(
          say("Huyện, xã đạt chuẩn năm nào", "When districts and communes met it"),
          rankings(of(YEARS), otherOptions)
        ),
        section(say("Nâng cao và kiểu mẫu", "Advanced and model communes"), rankings(of(HIGHER), otherOptions)),
        section(
          say("Số huyện, tỷ lệ xã, tổng số tiêu chí", "Districts, rates, criteria in all"),
          rankings(of(OTHER), otherOptions)
        ),
        unknowns(
          [
            rows.some(({total}) => total === null) &&
              say(
                `Tổng số xã của ${sayNumber(rows.filter(({total}) => total === null).length)} lần đếm.`,
                `How many communes there are in all, for ${sayNumber(rows.filter(({total}) => total === null).length)} of the counts.`
              ),
            !counted.some(
              ({place_level, denominator}) => place_level === "commune" && denominator === CRITERIA_COUNT
            ) && say("Từng xã đạt mấy tiêu chí.", "How many criteria each commune meets."),
            say(
              "Từng xã còn thiếu tiêu chí nào: các bài chỉ nêu số tiêu chí, ít khi gọi tên.",
              "Which criteria each commune lacks: articles count them and seldom name them."
            ),
            !of(["nrm_model_communes_met"]).length &&
              say("Số xã nông thôn mới kiểu mẫu.", "The number of model communes.")
          ],
          shareOf(figures, codes)
        ),
        section(say("Ba bộ tiêu chí", "The three sets of criteria"), criteriaReference(criteria))
      ]
    };
  }
});
