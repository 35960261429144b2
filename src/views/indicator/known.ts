import {html} from "htl";
import {groupBy} from "../../domain/group.js";
import {sayNumber} from "../../words/number.js";
import {sayFullName} from "../../words/place-kind.js";
import {sayAlone, sayLevel} from "../../words/place.js";
import {plural, say} from "../../words/say.js";
import {sql} from "../../engine/sql.js";

/** A place that the indicator is known of, or might be. */
export interface KnownPlace {
  level: string;
  list_year: number;
  place_id: string;
  name: string;
  full_name: string;
  en: string | null;
  known: boolean;
  /** Places of this level and list that are known, or are not. */
  all_places: number;
}

/** More names than this are only counted. */
const NAMED = 80;

/**
 * Of each level that the indicator is known at: the places with a figure, and those without. Every province counts; of smaller
 * places only those that some article speaks of.
 */
export const knownSql = (code: string): string => sql`WITH spoken AS (
  SELECT ref_area, bool_or(indicator = ${code}) AS known FROM reported GROUP BY ref_area
),
scope AS (
  SELECT DISTINCT p.level, p.list_year FROM spoken s JOIN figure_places p ON p.place_id = s.ref_area
  WHERE s.known AND p.level <> 'country'
)
SELECT p.level, p.list_year, p.place_id, p.place_name AS name, p.place_full_name AS full_name, p.place_en AS en, coalesce(s.known, false) AS known,
  CAST(count(*) OVER (PARTITION BY p.level, p.list_year, coalesce(s.known, false)) AS INTEGER) AS all_places
FROM figure_places p
JOIN scope c ON c.level = p.level AND c.list_year = p.list_year
LEFT JOIN spoken s ON s.ref_area = p.place_id
WHERE p.level = 'province' OR s.ref_area IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY p.level, p.list_year, coalesce(s.known, false) ORDER BY p.folded, p.place_id) <= ${NAMED}
ORDER BY p.list_year DESC, CASE p.level WHEN 'province' THEN 0 WHEN 'district' THEN 1 ELSE 2 END, p.folded, p.place_id`;

const nameOf = ({level, name, full_name, en}: KnownPlace): string =>
  level === "province" ? sayAlone(name) : sayFullName(full_name, en);

function names(places: readonly KnownPlace[], draw: (place: KnownPlace) => unknown): unknown {
  if (!places.length) return say("không nơi nào", "none");
  const more = places[0]!.all_places - places.length;
  const drawn = places.flatMap((place, i) => [...(i ? [", "] : []), draw(place)]);
  return more > 0
    ? [...drawn, say(` và ${sayNumber(more)} nơi khác`, ` and ${plural(sayNumber(more), "other")}`)]
    : drawn;
}

const totalOf = (places: readonly KnownPlace[]): number => places[0]?.all_places ?? 0;

function level(places: readonly KnownPlace[], link: string, chosen: string | null): HTMLElement {
  const [yes, no] = [true, false].map((known) => places.filter((place) => place.known === known)) as [
    KnownPlace[],
    KnownPlace[]
  ];
  const {level: at, list_year} = places[0]!;
  const [count, all] = [totalOf(yes), totalOf(yes) + totalOf(no)].map(sayNumber);
  const of = at === "province" ? say("trong", "of") : say("trong số được nhắc tới:", "of those spoken of:");
  const anchor = (place: KnownPlace): HTMLElement =>
    html`<a
      href=${`${link}?noi=${encodeURIComponent(place.place_id)}`}
      aria-current=${place.place_id === chosen ? "true" : null}
      >${nameOf(place)}</a
    >`;
  return html`<div class="known">
    <h3>${sayLevel(at)} <small>${say("danh mục", "list of")} ${list_year}: ${count} ${of} ${all}</small></h3>
    <dl>
      <div>
        <dt>${say("Có số liệu", "Known")}</dt>
        <dd>${names(yes, anchor)}</dd>
      </div>
      <div>
        <dt>${say("Chưa có", "Not known")}</dt>
        <dd class="muted">${names(no, nameOf)}</dd>
      </div>
    </dl>
  </div>`;
}

/** Where the indicator is known and where it is not; a name makes its place stand out. */
export function knownPlaces(places: readonly KnownPlace[], link: string, chosen: string | null): HTMLElement | null {
  if (!places.length) return null;
  const levels = [...groupBy(places, (place) => `${place.list_year}|${place.level}`).values()];
  return html`<section>
    <h2>${say("Biết ở đâu, chưa biết ở đâu", "Where it is known, and where not")}</h2>
    ${levels.map((each) => level(each, link, chosen))}
  </section>`;
}
