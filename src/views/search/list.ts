import {html} from "htl";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {indicatorLink, sayName} from "../../words/indicator.js";
import {sayNumber} from "../../words/number.js";
import {placeLink} from "../../domain/place-slug.js";
import {sayAlone, sayLevel, sayParent, sayPlace} from "../../words/place.js";
import {language, say} from "../../words/say.js";
import {listedSql, sayUnlisted, type Listed} from "../sql/listed.js";
import {rowsOf, type View} from "../view.js";

type PlaceRow = Pick<
  Figure,
  | "ref_area_path"
  | "place_name"
  | "place_full_name"
  | "place_en"
  | "place_level"
  | "parent_full_name"
  | "grandparent_name"
> &
  Listed & {ref_area: string; figures: number};

interface IndicatorRow {
  indicator: string;
  vi: string;
  en: string;
  figures: number;
}

const PLACES = listedSql(
  `SELECT ref_area, any_value(ref_area_path) AS ref_area_path, place_name, place_full_name, place_en, place_level,
  parent_full_name, grandparent_name, CAST(count(*) AS INTEGER) AS figures
FROM figures
WHERE place_name IS NOT NULL
GROUP BY ref_area, place_name, place_full_name, place_en, place_level, parent_full_name, grandparent_name`,
  {
    group: "coalesce(ref_area_path[1], '')",
    first: "len(ref_area_path), figures DESC, ref_area",
    order: "array_to_string(ref_area_path, '/'), ref_area"
  }
);

const INDICATORS = `SELECT f.indicator, i.vi, i.en, CAST(count(*) AS INTEGER) AS figures
FROM figures f JOIN indicators i ON i.code = f.indicator
GROUP BY f.indicator, i.vi, i.en
ORDER BY i.vi`;

const line = (href: string, name: string, note: string): HTMLElement =>
  html`<li><a href=${href}>${name}</a> <small>${note}</small></li>`;

const placeLine = (place: PlaceRow, root: string): HTMLElement =>
  line(
    placeLink(place.ref_area, root),
    sayPlace(place),
    [place.place_level === "commune" ? sayParent(place) : "", sayNumber(place.figures)].filter(Boolean).join(" · ")
  );

/** Everything there are figures of, in alphabetical order: what the search page is before anything was typed. */
export const searchPage: View = {
  name: "search-page",
  questions: () => ({places: PLACES, indicators: INDICATORS}),
  draw(answers, {root}) {
    const provinces = groupBy(rowsOf<PlaceRow>(answers, "places"), ({ref_area_path: [province = ""]}) => province);
    const names = [...provinces.keys()].sort((a, b) => a.localeCompare(b, "vi"));
    return html`<div class="listing">
      <h2>${say("Địa phương có số liệu", "Places with figures")}</h2>
      <div class="listed">
        ${names.map(
          (name) =>
            html`<section>
              <h3>${name ? sayAlone(name) : sayLevel("region")}</h3>
              <ul class="plain">
                ${provinces.get(name)!.map((place) => placeLine(place, root))}
              </ul>
              ${sayUnlisted(provinces.get(name)![0]!.of_group - provinces.get(name)!.length)}
            </section>`
        )}
      </div>
      <h2>${say("Chỉ tiêu có số liệu", "Indicators with figures")}</h2>
      <ul class="plain listed">
        ${[...rowsOf<IndicatorRow>(answers, "indicators")]
          .sort((a, b) => sayName(a).localeCompare(sayName(b), language()))
          .map((row) => line(indicatorLink(row.indicator, root), sayName(row), sayNumber(row.figures)))}
      </ul>
    </div>`;
  }
};
