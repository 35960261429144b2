import {html} from "htl";
import {groupBy} from "../../domain/group.js";
import {LATER_LIST} from "../../domain/later-list.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {sayFullName} from "../../words/place-kind.js";
import {sayAlone, sayLevel} from "../../words/place.js";
import {placeLink} from "../../domain/place-slug.js";
import {say} from "../../words/say.js";
import {sayUnlisted, type Listed} from "../sql/listed.js";
import {LOCALITIES, TODAY, type LocalityRow, type TodayRow} from "./questions.js";
import {rowsOf, type View} from "../view.js";

interface ListedRow extends LocalityRow, Listed {
  province: string;
  of_level: number;
}

const item = ({place_id, full_name, parent_full_name, level, figures}: ListedRow, root: string): HTMLElement =>
  html`<li class=${`level-${level}`}>
    <a href=${placeLink(place_id, root)}>${sayFullName(full_name)}</a>
    <small
      >${[level === "commune" && parent_full_name && sayFullName(parent_full_name), sayNumber(figures)].filter(Boolean).join(" · ")}</small
    >
  </li>`;

/** The province itself leads its localities. */
function province(name: string, rows: readonly ListedRow[], root: string): HTMLElement {
  const [first, ...others] = rows;
  const isItself = first!.level === "province";
  return html`<section>
    <h2>
      ${isItself ? html`<a href=${placeLink(first!.place_id, root)}>${sayFullName(first!.full_name)}</a>` : name}
      ${isItself ? html`<small>${sayNumber(first!.figures)}</small>` : null}
    </h2>
    <ul class="place-list">
      ${(isItself ? others : rows).map((row) => item(row, root))}
    </ul>
    ${sayUnlisted(first!.of_group - rows.length)}
  </section>`;
}

/** The country, or a region: what lies in no province. */
const wide = ({place_id, level, full_name, en, figures}: ListedRow, root: string): HTMLElement => {
  const name =
    level === "country" ? `${say("Cả nước", "The country")}: ${sayAlone(full_name)}` : sayFullName(full_name, en);
  return html`<span><a href=${placeLink(place_id, root)}>${name}</a> (${sayNumber(figures)})</span>`;
};

const count = (rows: readonly ListedRow[], level: string): string | null => {
  const found = rows.find((row) => row.level === level)?.of_level;
  return found ? `${sayNumber(found)} ${sayLevel(level, found)!.toLocaleLowerCase("vi")}` : null;
};

const figuresIn = (rows: readonly ListedRow[]): number => rows.reduce((sum, {figures}) => sum + figures, 0);

/** “gồm Hải Dương, Hải Phòng cũ”; nothing of one that goes on as it was. */
const sayFormer = ({former}: TodayRow): string | null =>
  former.length > 1 ? say(`gồm ${former.join(", ")} trước ${day()}`, `${former.join(", ")} until ${day()}`) : null;

const day = (): string => sayDate(LATER_LIST.day);

/** The provinces of today lead; what those before them told stands on their pages. */
const today = (rows: readonly TodayRow[], root: string): HTMLElement =>
  html`<section class="today" id="nay">
    <h2>
      ${say("Các tỉnh, thành phố nay", "Provinces of today")}
      <small>${say(`từ ${day()}`, `since ${day()}`)}</small>
    </h2>
    <ul class="place-list">
      ${[...rows]
        .sort((a, b) => a.name.localeCompare(b.name, "vi"))
        .map(
          (row) =>
            html`<li>
              <a href=${placeLink(row.place_id, root, row.told)}>${sayFullName(row.full_name, row.en)}</a>
              <small>${sayFormer(row)}</small>
            </li>`
        )}
    </ul>
  </section>`;

/** Every locality with figures, by province; provinces with most figures first. */
export const localities: View = {
  name: "localities",
  questions: () => ({localities: LOCALITIES, today: TODAY}),
  draw: (answers, {root}) => {
    const rows = rowsOf<ListedRow>(answers, "localities");
    const isWide = ({level}: ListedRow): boolean => level === "country" || level === "region";
    const groups = [
      ...groupBy(
        rows.filter((row) => !isWide(row)),
        (row) => row.province
      )
    ];
    groups.sort(([, a], [, b]) => b[0]!.of_group - a[0]!.of_group || figuresIn(b) - figuresIn(a));
    const levels = ["region", "province", "district", "commune"].flatMap((level) => count(rows, level) ?? []);
    return html`<div class="localities">
      <h1>${say("Các địa phương có số liệu", "Places with figures")}</h1>
      <p class="muted">
        ${levels.join(", ")}. ${say("Số bên cạnh tên là số con số đã đọc được.", "Beside each name: figures read.")}
        ${rows.filter(isWide).flatMap((row, i) => [i ? " · " : null, wide(row, root)])}
      </p>
      ${today(rowsOf<TodayRow>(answers, "today"), root)}
      <h2>${say("Mọi nơi có số liệu, theo tỉnh", "All places with figures, by province")}</h2>
      <div class="provinces">${groups.map(([name, mine]) => province(name, mine, root))}</div>
    </div>`;
  }
};
