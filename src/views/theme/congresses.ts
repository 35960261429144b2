import {CONGRESS_TOTAL, congressesOf, congressLevels, heldCongresses} from "../../domain/congress.js";
import {contradiction, contradictionsOf} from "../../parts/contradiction.js";
import type {Figure} from "../../rows/figure.js";
import {sayNumber} from "../../words/number.js";
import {sayPlace} from "../../words/place.js";
import {say} from "../../words/say.js";
import {unknowns} from "../../parts/unknowns.js";
import {days} from "./congress-days.js";
import {progress} from "./congress-progress.js";
import {records} from "./congress-records.js";
import {congressTitles, congressLede, type KnownCongresses} from "./congress-title.js";
import {rankings, section, themeView} from "./theme.js";
import {titleBy} from "./title.js";

const HELD = [...congressLevels.map(({code}) => code), CONGRESS_TOTAL];
const DATES = ["congress_held_date", "congress_duration_days"];
const ORDINALS = ["congress_ordinal", "congress_delegates_count"];
const COMMITTEES = [
  "committee_members_count",
  "standing_committee_members_count",
  "committee_members_female_rate",
  "committee_members_young_rate",
  "party_secretaries_elected"
];

const disputes = (figures: readonly Figure[], root: string): HTMLElement[] =>
  contradictionsOf(figures).map((group) => contradiction(group, {root}));

/** Which congresses have been held, when, of which number and term, and who was elected. */
export const congresses = themeView({
  name: "congresses",
  slug: "dai-hoi",
  figures: {held: HELD, dates: DATES, ordinals: ORDINALS, committees: COMMITTEES},
  termed: true,
  tell: ({held, dates, ordinals, committees}, {all: figures, codes, root, options, shareOf}) => {
    const known: KnownCongresses = {
      held: heldCongresses(held),
      dates,
      congresses: congressesOf([...ordinals, ...dates])
    };
    const share = shareOf(held, HELD);
    const title = titleBy(congressTitles, known, share);
    const rates = committees.filter(({unit_measure}) => unit_measure === "percent");
    const unheld = known.held.filter(({total}) => total === null).map(({figure}) => sayPlace(figure));
    return {
      title,
      lede: congressLede(known, title),
      sections: [
        section(say("Tiến độ", "Progress"), progress(known.held, {...options, share})),
        section(say("Các câu nêu khác nhau", "Where sentences differ"), disputes(figures, root)),
        section(say("Lịch", "Calendar"), days(dates, {...options, share: shareOf(dates, DATES)})),
        section(say("Từng kỳ đại hội", "Congress by congress"), records(known.congresses, root)),
        section(
          say("Cấp ủy", "Party committees"),
          rankings(committees, {...options, share: shareOf(committees, COMMITTEES)})
        ),
        unknowns(
          [
            unheld.length > 0 &&
              say(
                `Tổng số phải đại hội của ${[...new Set(unheld)].slice(0, 6).join(", ")}.`,
                `How many congresses are due in ${[...new Set(unheld)].slice(0, 6).join(", ")}.`
              ),
            !rates.some(({indicator}) => indicator === "committee_members_female_rate") &&
              say("Tỷ lệ nữ trong cấp ủy.", "The share of women in committees."),
            !rates.some(({indicator}) => indicator === "committee_members_young_rate") &&
              say("Tỷ lệ cấp ủy viên trẻ, tuổi bình quân.", "The share of young members, their age."),
            known.congresses.some(({dates}) => !dates.length) &&
              say(
                `Ngày của ${sayNumber(known.congresses.filter(({dates}) => !dates.length).length)} kỳ đại hội.`,
                `The dates of ${sayNumber(known.congresses.filter(({dates}) => !dates.length).length)} congresses.`
              )
          ],
          shareOf(figures, codes)
        )
      ]
    };
  }
});
