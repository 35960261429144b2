import {html} from "htl";
import {sayNumber} from "../../words/number.js";
import {plural, say} from "../../words/say.js";

/** A list of more than this tells of each group only the first. */
const LISTED = 1500;
const LISTED_OF_GROUP = 24;

interface Listing {
  /** The column by which the list is told in groups, and what comes first in each. */
  group: string;
  first: string;
  order: string;
}

/** How many of its group there are, listed or not. */
export interface Listed {
  of_group: number;
}

/** The rows of a list: all, or of a long one the first of each group. */
export const listedSql = (
  rows: string,
  {group, first, order}: Listing
): string => `SELECT * EXCLUDE (every, turn) FROM (
  SELECT *, count(*) OVER () AS every, CAST(count(*) OVER (PARTITION BY ${group}) AS INTEGER) AS of_group,
    row_number() OVER (PARTITION BY ${group} ORDER BY ${first}) AS turn
  FROM (${rows})
)
WHERE every <= ${LISTED} OR turn <= ${LISTED_OF_GROUP}
ORDER BY ${order}`;

/** That there are more of a group than are listed, and how to find them; nothing where all are. */
export const sayUnlisted = (more: number): HTMLElement | null =>
  more > 0
    ? html`<p class="muted">
        ${say(
          `và ${sayNumber(more)} nơi khác có số liệu; gõ tên vào ô tìm.`,
          `and ${plural(sayNumber(more), "other place")} with figures; type a name into the search box.`
        )}
      </p>`
    : null;
