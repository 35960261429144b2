import {article} from "./article.js";
import {assignments} from "./assignments.js";
import {commitments} from "./commitments.js";
import {compare} from "./compare.js";
import {congresses} from "./congresses.js";
import {counts} from "./counts.js";
import {documents} from "./documents.js";
import {homeChanges} from "./home-changes.js";
import {homePromises} from "./home-promises.js";
import {indicator} from "./indicator.js";
import {indicatorList} from "./indicator-list.js";
import {localities} from "./localities.js";
import {locality} from "./locality.js";
import {newRural} from "./new-rural.js";
import {newest} from "./newest.js";
import {poverty} from "./poverty.js";
import {programmes} from "./programmes.js";
import {provinceMap} from "./province-map.js";
import {qualityChanges} from "./quality-changes.js";
import {qualityConflicts} from "./quality-conflicts.js";
import {qualityCoverage} from "./quality-coverage.js";
import {qualityHead} from "./quality-head.js";
import {qualityUnreached} from "./quality-unreached.js";
import {quarantine} from "./quarantine.js";
import {resolution} from "./resolution.js";
import {scorecardBands} from "./scorecard-bands.js";
import {scorecardChart} from "./scorecard-chart.js";
import {scorecardConflicts} from "./scorecard-conflicts.js";
import {scorecardExamples} from "./scorecard-examples.js";
import {scorecardFields} from "./scorecard-fields.js";
import {scorecardHead} from "./scorecard-head.js";
import {searchBoxes} from "./search-box.js";
import {searchPage} from "./search-page-list.js";
import {stories} from "./stories.js";
import {themes} from "./themes.js";
import type {View} from "./view.js";
import {widestChart} from "./widest-chart.js";
import {workedList} from "./worked-notebooks.js";

/** Every view; a page names the ones it shows by `data-view`. */
export const views: readonly View[] = [
  ...searchBoxes,
  searchPage,
  counts,
  stories,
  widestChart,
  newest,
  homeChanges,
  homePromises,
  compare,
  provinceMap,
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
  qualityCoverage,
  qualityChanges,
  article,
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
