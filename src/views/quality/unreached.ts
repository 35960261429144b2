import {html} from "htl";
import {groupBy} from "../../domain/group.js";
import {sayNumber} from "../../words/number.js";
import {sayFullName} from "../../words/place-kind.js";
import {placeLink} from "../../domain/place-slug.js";
import {say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

interface Unreached {
  place_id: string;
  full_name: string;
  en: string | null;
  parent_name: string;
  province_name: string;
  has_figures: boolean;
}

/** Units that no longer are, and of which no list says what they became. */
const SQL = `SELECT p.place_id, p.full_name, p.en, parent.full_name AS parent_name, coalesce(n.grandparent_name, parent.name) AS province_name,
  EXISTS (SELECT 1 FROM observations o WHERE o.ref_area = p.place_id) AS has_figures
FROM places p
JOIN places parent ON parent.place_id = p.parent
JOIN place_names n ON n.place_id = p.place_id
WHERE p.valid_to IS NOT NULL AND p.level <> 'region' AND p.place_id NOT IN (SELECT from_place FROM place_changes)
ORDER BY province_name, parent_name, p.place_id`;

const link = ({place_id, full_name, en, parent_name, has_figures}: Unreached, root: string): HTMLElement =>
  html`<span
    ><a href=${placeLink(place_id, root, has_figures)}>${sayFullName(full_name, en)}</a>
    (${sayFullName(parent_name)})</span
  >`;

/** Former units whose figures cannot be shown by the map of today, with the reason and what a publisher can do. */
export const qualityUnreached: View = {
  name: "quality-unreached",
  questions: () => ({unreached: SQL}),
  draw: (answers, {root}) => {
    const left = rowsOf<Unreached>(answers, "unreached");
    if (!left.length) return html`<span></span>`;
    return html`<section>
      <h2>
        ${say(
          `${sayNumber(left.length)} đơn vị cũ chưa rõ nay thuộc nơi nào`,
          `${sayNumber(left.length)} former units of which it is not known what they became`
        )}
      </h2>
      <p>
        ${say(
          "Các đơn vị này đã sáp nhập trước khi có danh mục hai cấp (1/7/2025), nhiều đơn vị từ năm 2019–2021, và nguồn đối chiếu không ghi thành đơn vị nào. Số liệu của chúng chỉ xem được theo địa giới như bài viết; người đăng có thể bổ sung trong data/places/.",
          "They were merged before the list of two levels (1 July 2025), many in 2019–2021, and the source does not say into what. Their figures are shown by the map of their article only; a publisher may add what is known to data/places/."
        )}
      </p>
      <details>
        <summary>${say("Danh sách", "The list")}</summary>
        <dl class="unreached">
          ${[...groupBy(left, ({province_name}) => province_name)].map(
            ([province, units]) =>
              html`<div>
                <dt>${province}</dt>
                <dd>${units.flatMap((unit, i) => [i ? ", " : "", link(unit, root)])}</dd>
              </div>`
          )}
        </dl>
      </details>
    </section>`;
  }
};
