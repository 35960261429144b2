import {article} from "./source/article.js";
import {assignments} from "./theme/assignments.js";
import {commitments} from "./promise/commitments.js";
import {compare} from "./compare/compare.js";
import {congresses} from "./theme/congresses.js";
import {counts} from "./home/counts.js";
import {documents} from "./source/documents.js";
import {homeChanges} from "./home/changes.js";
import {homeMap} from "./home/map.js";
import {homePromises} from "./home/promises.js";
import {indicator} from "./indicator/indicator.js";
import {indicatorList} from "./indicator/list.js";
import {localities} from "./locality/list.js";
import {locality} from "./locality/locality.js";
import {newRural} from "./theme/new-rural.js";
import {ownPlace} from "./home/own-place.js";
import {newest} from "./home/newest.js";
import {poverty} from "./theme/poverty.js";
import {programmes} from "./theme/programmes.js";
import {qualityChanges} from "./quality/changes.js";
import {qualityConflicts} from "./quality/conflicts.js";
import {qualityCoverage} from "./quality/coverage.js";
import {qualityDifferences} from "./quality/differences.js";
import {qualityHead} from "./quality/head.js";
import {qualityUnreached} from "./quality/unreached.js";
import {quarantine} from "./quality/quarantine.js";
import {resolution} from "./promise/resolution.js";
import {scorecardBands} from "./quality/scorecard-bands.js";
import {scorecardChart} from "./quality/scorecard-chart.js";
import {scorecardConflicts} from "./quality/scorecard-conflicts.js";
import {scorecardExamples} from "./quality/scorecard-examples.js";
import {gradeRules} from "./quality/grade-rules.js";
import {scorecardFields} from "./quality/scorecard-fields.js";
import {scorecardHead} from "./quality/scorecard-head.js";
import {searchBoxes} from "./search/box.js";
import {searchPage} from "./search/list.js";
import {stories} from "./home/stories.js";
import {themes} from "./theme/list.js";
import {trust} from "./page/trust.js";
import type {View} from "./view.js";
import {widestChart} from "./home/widest-chart.js";
import {workedList} from "./notebook/worked-list.js";

/** Every view; a page names the ones it shows by `data-view`. */
export const views: readonly View[] = [
  ...searchBoxes,
  trust,
  searchPage,
  counts,
  stories,
  widestChart,
  newest,
  homeChanges,
  homeMap,
  homePromises,
  ownPlace,
  compare,
  locality,
  localities,
  documents,
  indicator,
  indicatorList,
  commitments,
  resolution,
  congresses,
  newRural,
  poverty,
  assignments,
  programmes,
  themes,
  quarantine,
  qualityUnreached,
  qualityHead,
  qualityConflicts,
  qualityDifferences,
  qualityCoverage,
  qualityChanges,
  article,
  gradeRules,
  scorecardHead,
  scorecardChart,
  scorecardFields,
  scorecardBands,
  scorecardExamples,
  scorecardConflicts,
  workedList
];

export function viewNamed(name: string | undefined): View {
  const view = views.find((each) => each.name === name);
  if (!view) throw new Error(`unknown view: ${name}`);
  return view;
}
