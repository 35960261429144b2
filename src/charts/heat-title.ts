import {columnPlaces, isRankable, rankableRows, rankOf, type MeasuredColumn} from "../domain/measured-column.js";
import {upperFirst} from "../words/letter.js";
import {say} from "../words/say.js";

/** A sentence on the table: where the chosen place is among the highest, else how much there is. */
export function heatTitle(columns: readonly MeasuredColumn[], chosen: string | null): string {
  const places = columnPlaces(columns);
  const mine = places.find(({ref_area}) => ref_area === chosen);
  const rows = columns.flatMap((column) => {
    const row = chosen === null ? undefined : column.rows.get(chosen);
    return row && isRankable(row) ? [{row, column}] : [];
  });
  if (!mine || !rows.length)
    return say(
      `${places.length} nơi xếp cạnh nhau qua ${columns.length} chỉ tiêu`,
      `${places.length} places side by side over ${columns.length} measures`
    );
  const high = rows.filter(({row, column}) => rankOf(row, column) * 2 <= rankableRows(column).length + 1).length;
  return say(
    `${upperFirst(mine.label)} ở nửa cao của ${high} trong ${rows.length} chỉ tiêu có số`,
    `${upperFirst(mine.label)} is in the higher half of ${high} of ${rows.length} measures with figures`
  );
}
