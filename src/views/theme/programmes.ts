import {html} from "htl";
import {chartFrame} from "../../charts/chart-frame.js";
import {isSurelyRead} from "../../domain/doubt.js";
import {figureButton} from "../../parts/figure-button.js";
import type {Figure} from "../../rows/figure.js";
import {lowerFirst} from "../../words/letter.js";
import {sayIndicatorName} from "../../words/named.js";
import {sayNumber} from "../../words/number.js";
import {placeKey} from "../../domain/subject.js";
import {spanOf} from "../../domain/panel.js";
import {sayPeriod} from "../../words/period.js";
import {placed} from "../../parts/place-name.js";
import {sayPlaceFirst, sayWhere} from "../../words/place.js";
import {excerpt} from "../../parts/quote.js";
import {plural, say} from "../../words/say.js";
import {sourceLinks} from "../../parts/source.js";
import {spans} from "../../charts/spans.js";
import {MONEY, PROGRAMMES, statusOf, undertakingsOf, WORKS, type Undertaking} from "../../domain/undertaking.js";
import {unknowns} from "../../parts/unknowns.js";
import {sayNamed, sayValue} from "../../words/value.js";
import {wordedTable, type TableColumn} from "../../parts/worded-table.js";
import {rankings, section, SHOWN, themeView, type ThemeOptions} from "./theme.js";

const QUOTE_LENGTH = 130;

const isSure = ({main, works, money}: Undertaking): boolean => [main, ...works, ...money].every(isSurelyRead);

/** “25 trường cải tạo, xây mới”, of a length “Chiều dài đường …: 13 km”; what was just named is not named again. */
const sayWork = (figure: Figure, i = 0, all: readonly Figure[] = [figure]): string => {
  if (figure.unit_measure === "count") return sayNamed(figure);
  return all[i - 1]?.indicator === figure.indicator ? sayValue(figure) : sayNamed(figure);
};

/** What a leader may repeat: the largest sum with what it is for, else the largest sum, else what is done. */
function titleOf(all: readonly Undertaking[], programmes: readonly Figure[]): string {
  const sure = all.filter(isSure);
  const both = sure.find(({works, money}) => works.length && money.length);
  if (both) {
    const {main, works, money} = both;
    const [sum, work, when] = [sayValue(money[0]!), sayNamed({...works[0]!, value_kind: "actual"}), sayPeriod(main)];
    return say(
      `${sayPlaceFirst(main)}: ${sum} cho ${work} (${when})`,
      `${sayPlaceFirst(main)}: ${sum} for ${work} (${when})`
    );
  }
  const [first] = sure;
  if (first)
    return `${sayPlaceFirst(first.main)}: ${lowerFirst(first.money.length ? sayNamed(first.main) : sayWork(first.main))} (${sayPeriod(first.main)})`;
  const programme = programmes.find(isSurelyRead);
  return programme
    ? say(
        `${sayPlaceFirst(programme)} có ${sayNamed(programme)}`,
        `${sayPlaceFirst(programme)}: ${sayNamed(programme)}`
      )
    : say("Chương trình và đầu tư: chưa có số liệu", "Programmes and investment: no figures yet");
}

/** How many things there are, and how they stand. */
function ledeOf(all: readonly Undertaking[], share: string | null): string {
  if (!all.length) return "";
  const both = all.filter(({works, money}) => works.length && money.length).length;
  const planned = all.filter(({main}) => main.value_kind === "plan" || main.value_kind === "target").length;
  const places = new Set(all.map(({main}) => placeKey(main))).size;
  const [count, sums, ahead, where] = [all.length, both, planned, places].map(sayNumber) as [
    string,
    string,
    string,
    string
  ];
  const told = say(
    `${count} việc của ${where} nơi: ${sums} việc biết cả số tiền lẫn số công trình, ${ahead} việc mới là dự kiến hoặc mục tiêu`,
    `${plural(count, "undertaking")} in ${plural(where, "place")}: ${sums} with both money and works stated, ${ahead} only planned or aimed at`
  );
  return `${[told, share].filter(Boolean).join(", ")}.`;
}

const buttons = (figures: readonly Figure[], words: (...each: Parameters<typeof sayWork>) => string): unknown =>
  figures.length
    ? html`<span
        >${figures.flatMap((figure, i) => [i ? html`<br />` : "", figureButton(figure, words(figure, i, figures))])}</span
      >`
    : html`<span class="muted">${say("chưa biết", "not known")}</span>`;

const columns = (root: string): TableColumn<Undertaking>[] => [
  {name: say("Nơi", "Place"), cell: ({main}) => placed(main, root)},
  {name: say("Việc", "What"), cell: ({works}) => buttons(works, sayWork)},
  {name: say("Tiền", "Money"), cell: ({money}) => buttons(money, (figure) => sayValue(figure))},
  {name: say("Thời gian", "Time"), cell: ({main}) => sayPeriod(main)},
  {name: say("Tình trạng", "Status"), cell: statusOf},
  {
    name: say("Để làm gì", "What for"),
    cell: ({main}) => html`<span>${excerpt(main, QUOTE_LENGTH)}<small>${sourceLinks(main, root)}</small></span>`
  }
];

const table = (all: readonly Undertaking[], root: string): HTMLElement | null =>
  all.length
    ? wordedTable(say("Bảng các việc", "Table of undertakings"), columns(root), all, {
        className: "undertakings",
        shown: SHOWN,
        sayMore: (count) => say(`Xem thêm ${sayNumber(count)} việc`, `${sayNumber(count)} more`)
      })
    : null;

const isDated = ({period_start, period_end}: Figure): boolean => Boolean(period_start ?? period_end);

const figuresIn = (all: readonly Undertaking[]): Figure[] => all.flatMap(({works, money}) => [...works, ...money]);

/** Sums of money by when they are spent. */
function times(all: readonly Undertaking[], options: ThemeOptions): HTMLElement | null {
  const paid = all.filter(({money}) => money.length);
  if (!paid.length) return null;
  const undated = paid.filter(({main}) => !isDated(main)).length;
  const title = undated
    ? say(
        `${sayNumber(paid.length)} khoản tiền; ${sayNumber(undated)} khoản không rõ thời gian`,
        `${plural(sayNumber(paid.length), "sum")} of money; ${sayNumber(undated)} without a date`
      )
    : say(
        `${sayNumber(paid.length)} khoản tiền, theo thời gian`,
        `${plural(sayNumber(paid.length), "sum")} of money by time`
      );
  const shown = paid.slice(0, SHOWN).map(({main, works}) => ({
    label: sayPlaceFirst(main),
    sublabel: works.length
      ? works.map((figure) => sayNamed({...figure, value_kind: "actual"})).join(", ")
      : [sayWhere(main), sayIndicatorName(main)].filter(Boolean).join(" · "),
    said: sayValue(main),
    figure: main
  }));
  return chartFrame(
    {
      title,
      subtitle: [
        say(
          "từ khi nào đến khi nào; nét đứt là dự kiến, mục tiêu; nhạt là chưa nêu đến khi nào",
          "from when to when; dashed: planned or aimed at; pale: no end is stated"
        ),
        spanOf(figuresIn(paid))
      ].join(" · "),
      figures: figuresIn(paid),
      draw: (width) => spans(shown, {width, title, chosen: options.chosen ?? null}),
      notes:
        paid.length > SHOWN
          ? [
              say(
                `Còn ${sayNumber(paid.length - SHOWN)} khoản nữa trong bảng.`,
                `${sayNumber(paid.length - SHOWN)} more are in the table.`
              )
            ]
          : []
    },
    {...options, level: 3}
  );
}

/** What is done, for how much, by when, and how it stands. */
export const programmes = themeView({
  name: "programmes",
  slug: "chuong-trinh",
  figures: {money: MONEY, works: WORKS, programmes: PROGRAMMES},
  tell: ({money, works, programmes: drawnUp}, {all: figures, codes, root, options, shareOf}) => {
    const all = undertakingsOf([...money, ...works]);
    const share = shareOf([...money, ...works], [...MONEY, ...WORKS]);
    const moneyOptions = {...options, share: shareOf(money, MONEY)};
    const unpaid = all.filter((each) => !each.money.length).length;
    return {
      title: titleOf(all, drawnUp),
      lede: ledeOf(all, share),
      sections: [
        section(say("Việc gì, bao nhiêu tiền, đến bao giờ", "What, for how much, by when"), table(all, root)),
        section(say("Tiền theo thời gian", "Money by time"), times(all, moneyOptions)),
        section(say("Số tiền so với nhau", "Sums side by side"), rankings(money, moneyOptions)),
        section(
          say("Chương trình, kế hoạch công tác", "Programmes drawn up"),
          rankings(drawnUp, {...options, share: shareOf(drawnUp, PROGRAMMES)})
        ),
        unknowns(
          [
            unpaid > 0 &&
              say(`Số tiền của ${sayNumber(unpaid)} việc.`, `The money for ${sayNumber(unpaid)} of the undertakings.`),
            all.some(({main}) => !isDated(main)) &&
              say(
                "Thời gian của những việc mà câu không nói.",
                "When the undertakings whose sentence names no time are carried out."
              ),
            all.length > 0 &&
              say(
                "Việc dự kiến nay đã xong chưa, nếu chưa có bài sau nói tới.",
                "Whether what was planned has been done since, where no later article says."
              )
          ],
          shareOf(figures, codes)
        )
      ]
    };
  }
});
