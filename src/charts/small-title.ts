import {columnPlaces, type MeasuredColumn} from "../domain/measured-column.js";
import {say} from "../words/say.js";

/** How much there is to see. */
export const smallTitle = (columns: readonly MeasuredColumn[]): string => {
  const count = columnPlaces(columns).length;
  return say(
    `${count} nơi qua ${columns.length} chỉ tiêu, mỗi ô một thang riêng`,
    `${count} places over ${columns.length} measures, each on its own scale`
  );
};
