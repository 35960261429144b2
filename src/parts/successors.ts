import {html} from "htl";
import {sayDate, sayNumber} from "../words/number.js";
import {sayFullName} from "../words/place-kind.js";
import {placeLink} from "../domain/place-slug.js";
import {plural, say} from "../words/say.js";

/** What a place became in a later list, or came from in an earlier one. */
export interface ChangeRow {
  direction: "to" | "from";
  change: "unchanged" | "renamed" | "merged" | "divided";
  part: "whole" | "part";
  valid_from: string;
  /** Whether the place itself stood before that day. */
  stood: boolean;
  place_id: string;
  level: string;
  full_name: string;
  en: string | null;
  parent_full_name: string | null;
  figures: number;
}

interface ChangeRule {
  name: string;
  when: (row: ChangeRow) => boolean;
  /** What stands before the names. */
  say: (day: string, count: string) => string;
}

/** How a change is told; the first that holds. */
export const changeRules: readonly ChangeRule[] = [
  {
    name: "as before",
    when: ({direction, change}) => direction === "from" && (change === "unchanged" || change === "renamed"),
    say: (day) => say(`Trước ${day} là`, `Before ${day}`)
  },
  {
    name: "took in",
    when: ({direction, stood}) => direction === "from" && stood,
    say: (day) => say(`Ngày ${day} nhận thêm`, `Took in, on ${day},`)
  },
  {
    name: "made of",
    when: ({direction}) => direction === "from",
    say: (day) => say(`Lập ngày ${day} từ`, `Formed on ${day} of`)
  },
  {
    name: "unchanged",
    when: ({change}) => change === "unchanged",
    say: (day) => say(`Từ ${day} giữ nguyên:`, `Unchanged since ${day}:`)
  },
  {
    name: "renamed",
    when: ({change}) => change === "renamed",
    say: (day) => say(`Từ ${day} đổi thành`, `Since ${day} renamed`)
  },
  {
    name: "merged",
    when: ({change}) => change === "merged",
    say: (day) => say(`Từ ${day} sáp nhập với nơi khác thành`, `Since ${day} merged with others into`)
  },
  {
    name: "divided",
    when: () => true,
    say: (day, count) => say(`Từ ${day} chia vào ${count} đơn vị:`, `Since ${day} divided among ${count} units:`)
  }
];

/** Names that are read at once; the rest is a click away. */
const SHOWN = 8;

const name = ({place_id, full_name, en, part, direction, figures}: ChangeRow, root: string): HTMLElement =>
  html`<span
    ><a href=${placeLink(place_id, root, figures > 0)}>${sayFullName(full_name, en)}</a>${[
      direction === "from" && part === "part" ? say(" (một phần)", " (in part)") : "",
      figures ? say(` (${sayNumber(figures)} con số)`, ` (${plural(sayNumber(figures), "figure")})`) : ""
    ].join("")}</span
  >`;

const separated = (names: readonly HTMLElement[]): (HTMLElement | string)[] =>
  names.flatMap((each, i) => (i ? ["; ", each] : [each]));

/** What all of them lie in, said once; the country goes without saying. */
function within(rows: readonly ChangeRow[]): string {
  const parents = new Set(rows.map(({level, parent_full_name}) => (level === "province" ? null : parent_full_name)));
  const [parent] = parents;
  return parents.size === 1 && parent ? `, ${sayFullName(parent)}` : "";
}

function told(rows: readonly ChangeRow[], root: string): HTMLElement | null {
  const [first] = rows;
  if (!first) return null;
  const {say: words} = changeRules.find(({when}) => when(first))!;
  const names = rows.map((row) => name(row, root));
  const more = names.slice(SHOWN);
  return html`<div class="place-change">
    <p>
      ${words(sayDate(first.valid_from), sayNumber(rows.length))} ${separated(names.slice(0, SHOWN))}${within(rows)}.
    </p>
    ${
      more.length
        ? html`<details>
            <summary>${say(`và ${more.length} nơi khác`, `and ${more.length} more`)}</summary>
            <p>${separated(more)}.</p>
          </details>`
        : null
    }
  </div>`;
}

/** What a place became and what it came from, each a link. */
export const successors = (rows: readonly ChangeRow[], root: string): (HTMLElement | null)[] =>
  (["to", "from"] as const).map((direction) =>
    told(
      rows.filter((row) => row.direction === direction),
      root
    )
  );
