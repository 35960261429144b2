import {expect, it} from "vitest";
import {headline, panelProgress} from "../../src/domain/headline.js";
import {domainOf, placeMarks} from "../../src/charts/dot-layout.js";
import {axisEnds, findNarrower, mainMark, panelsOf, panelSubtitle} from "../../src/domain/panel.js";
import type {Figure} from "../../src/rows/figure.js";
import {CO_DO, figure, QUANG_NAM, saidIn, THOI_LAI, TU_CUONG} from "../figures.js";

const change = {measure: "change", unit_measure: "percentage_point"} as const;
const count = {unit_measure: "count", indicator: "officials", indicator_vi: "Số cán bộ được phân công"};

const labels = (figures: Figure[]): string[][] => panelsOf(figures).map(({rows}) => rows.map(({label}) => label));

it("panelsOf(figures) keeps another measure, unit or indicator off the axis", () => {
  const panels = panelsOf([
    figure(),
    figure({...change, obs_value: -2}),
    figure(count),
    figure({unit_measure: "index"})
  ]);
  expect(panels).toHaveLength(4);
});

it("panelsOf(figures) compares amounts within one level of places, rates over all", () => {
  expect(labels([figure({...count, ...CO_DO}), figure({...count, ...QUANG_NAM})])).toEqual([
    ["huyện Cờ Đỏ"],
    ["Quảng Nam"]
  ]);
  expect(labels([figure({...CO_DO, obs_value: 3}), figure({...QUANG_NAM, obs_value: 9})])).toEqual([
    ["Quảng Nam", "huyện Cờ Đỏ"]
  ]);
});

it("panelsOf(figures) leaves out figures without a place or an indicator", () => {
  expect(panelsOf([figure({ref_area: null, ref_area_path: []}), figure({indicator: "other"})])).toEqual([]);
});

it("panelsOf(figures) compares neither what a rule asks of all nor what holds of a part", () => {
  const others = [
    figure({...CO_DO, value_kind: "norm"}),
    figure({...CO_DO, scope: "part"}),
    figure({...CO_DO, scope: "norm"})
  ];
  expect([panelsOf(others), labels([figure(), ...others])]).toEqual([[], [["phường Thới Long"]]]);
});

it("panelsOf(figures) puts a target and a former value beside what is", () => {
  const [panel] = panelsOf([
    figure({obs_value: 97}),
    figure({value_kind: "target", obs_value: 98, period_start: null, period_end: null}),
    figure({value_kind: "baseline", obs_value: 95, period_start: null, period_end: null})
  ]);
  expect(panel!.rows).toHaveLength(1);
  expect(panel!.rows[0]!.marks.map(({figure: {value_kind}}) => value_kind)).toEqual(["actual", "target", "baseline"]);
});

it("panelsOf(figures) puts no promise beside what an office counts otherwise", () => {
  const rowsWith = (counted_alike: boolean): string[][] => {
    const [panel] = panelsOf([
      figure({source_kind: "official", counted_alike}),
      figure({value_kind: "target", obs_value: 70, counted_alike})
    ]);
    return panel!.rows.map(({marks}) => marks.map(({figure: {value_kind}}) => value_kind));
  };
  expect(rowsWith(true)).toEqual([["actual", "target"]]);
  expect(rowsWith(false)).toEqual([["target"], ["actual"]]);
});

it("placeMarks(row) says the time of what is not of the row's own", () => {
  const [panel] = panelsOf([
    figure(),
    figure({value_kind: "target", obs_value: 2, time_period: "2025", period_start: null, period_end: "2025-12-31"}),
    figure({value_kind: "plan", obs_value: 4})
  ]);
  const axis = {domain: domainOf(panel!), range: [0, 600] as [number, number]};
  const marks = placeMarks(panel!.rows[0]!, panel!, {width: 700, color: "", axis});
  expect(marks.map(({label}) => label.text.replaceAll("\u00a0", " "))).toEqual([
    "5 %",
    "mục tiêu 2 % (đến 2025)",
    "dự kiến 4 %"
  ]);
});

it("panelsOf(figures) gives each period a row, and one mark to what is said twice", () => {
  const [panel] = panelsOf([
    figure({obs_value: 5}),
    figure({obs_value: 5}),
    figure({obs_value: 4, time_period: "2014", period_start: "2014-01-01", period_end: "2014-12-31"})
  ]);
  expect(panel!.rows.map(({marks}) => marks.map(({mentions}) => mentions.length))).toEqual([[2], [1]]);
});

it("panelsOf(figures) shows falls by how much they fell", () => {
  const [panel] = panelsOf([figure({...change, obs_value: -2, obs_value_max: -3, bound: "range"})]);
  expect(panel!.falls).toBe(true);
  expect(axisEnds(panel!.figures[0]!, true)).toEqual([2, 3]);
  expect(panelSubtitle(panel!)).toBe("Mức giảm tỷ lệ hộ nghèo · điểm\u00a0% · Phường Thới Long · năm 2013");
});

it("panelsOf(figures) knows rows that speak of different things", () => {
  const figures = [figure({...QUANG_NAM, qualifier: "miền núi"}), figure()];
  expect(panelsOf(figures)[0]!.apart).toBe("khác nội dung, khác cấp địa phương");
});

const rank = {measure: "rank", unit_measure: "rank", indicator: "pci", indicator_vi: "Điểm PCI"} as const;

const commune = (name: string): Partial<Figure> => ({
  ...TU_CUONG,
  ...{ref_area: `${name}@2023`, place_name: name, place_full_name: `Xã ${name}`}
});

const promise: Partial<Figure> = {
  ...{...change, obs_value: -2, bound: "at_least", value_kind: "target", period_end: null},
  ...{commitment_id: "c", answer_id: "is", state_rule: "short when due"}
};

/** The title ← the figures of one panel. */
const titles: [said: string, figures: Figure[]][] = [
  [
    "Phường Thới Long giảm 2,27 điểm % tỷ lệ hộ nghèo, đạt mục tiêu giảm từ 2 điểm % trở lên",
    [figure({...change, observation_id: "is", obs_value: -2.27}), figure({...promise, state: "reached"})]
  ],
  [
    "Phường Thới Long giảm 1,5 điểm % tỷ lệ hộ nghèo, chưa đạt mục tiêu giảm từ 2 điểm % trở lên",
    [figure({...change, observation_id: "is", obs_value: -1.5}), figure({...promise, state: "behind"})]
  ],
  [
    "Phường Thới Long: tỷ lệ hộ nghèo 5 %",
    [
      figure(),
      figure({
        obs_value: 3,
        value_kind: "target",
        time_period: "2020",
        period_start: "2020-01-01",
        period_end: "2020-12-31"
      })
    ]
  ],
  [
    "Phường Thới Long có tỷ lệ hộ nghèo 5 %, trước đây khoảng 9 %",
    [figure(), figure({obs_value: 9, bound: "approx", value_kind: "baseline"})]
  ],
  [
    "Huyện Cờ Đỏ có nhiều cán bộ được phân công hơn huyện Thới Lai: 79, so với 77",
    [figure({...count, ...CO_DO, obs_value: 79}), figure({...count, ...THOI_LAI, obs_value: 77})]
  ],
  // “hơn 77” might be more than 79, so neither is called the largest.
  [
    "Chưa đủ số liệu để so số cán bộ được phân công của 2 nơi: có nơi chỉ nêu hơn, dưới hoặc khoảng",
    [figure({...count, ...CO_DO, obs_value: 79}), figure({...count, ...THOI_LAI, obs_value: 77, bound: "more_than"})]
  ],
  // Of two years, neither is the larger.
  [
    "Chưa đủ số liệu để so số cán bộ được phân công của 2 nơi: khác thời gian",
    [
      figure({...count, ...CO_DO, obs_value: 79}),
      figure({...count, ...THOI_LAI, obs_value: 77, period_start: "2014-01-01", period_end: "2014-12-31"})
    ]
  ],
  [
    "Năm 2013: Huyện Cờ Đỏ có nhiều cán bộ được phân công hơn huyện Thới Lai: 79, so với 77",
    [
      figure({...count, ...CO_DO, obs_value: 79}),
      figure({...count, ...THOI_LAI, obs_value: 77}),
      figure({
        ...count,
        ...CO_DO,
        obs_value: 99,
        time_period: "2014",
        period_start: "2014-01-01",
        period_end: "2014-12-31"
      })
    ]
  ],
  // A promise is no result.
  [
    "Chưa đủ số liệu để so số cán bộ được phân công của 2 nơi: số đã đạt khác số mục tiêu, dự kiến",
    [figure({...count, ...CO_DO, obs_value: 79}), figure({...count, ...THOI_LAI, obs_value: 99, value_kind: "target"})]
  ],
  // Two values of one place cannot both be ranked.
  [
    "Chưa đủ số liệu để so số cán bộ được phân công của 2 nơi: có nơi được nêu nhiều số khác nhau",
    [
      figure({...count, ...CO_DO, obs_value: 21}),
      figure({...count, ...THOI_LAI, obs_value: 2}),
      figure({...count, ...THOI_LAI, obs_value: 57})
    ]
  ],
  [
    "Huyện Cờ Đỏ đạt chuẩn nông thôn mới sớm hơn huyện Thới Lai: năm 2015, so với năm 2017",
    [2015, 2017].map((obs_value, i) =>
      figure({
        ...[CO_DO, THOI_LAI][i],
        obs_value,
        unit_measure: "year",
        indicator_vi: "Năm huyện đạt chuẩn nông thôn mới"
      })
    )
  ],
  [
    "Cấp huyện: Huyện Cờ Đỏ đạt chuẩn nông thôn mới sớm hơn huyện Thới Lai: năm 2015, so với năm 2017",
    [CO_DO, THOI_LAI, TU_CUONG, QUANG_NAM].map((place, i) =>
      figure({
        ...place,
        obs_value: i ? 2017 : 2015,
        unit_measure: "year",
        indicator_vi: "Năm huyện đạt chuẩn nông thôn mới"
      })
    )
  ],
  // Nobody knows of the places that have no figure.
  [
    "Xã Tứ Cường có tỷ lệ hộ nghèo cao nhất trong 3 nơi có số: 9 %; thấp nhất là xã Ba và xã Tư: 3 %",
    [TU_CUONG, ...["Ba", "Tư"].map((name) => commune(name))].map((place, i) => figure({...place, obs_value: i ? 3 : 9}))
  ],
  // Shares near nothing, and sums alike but for their last digits, are told apart.
  [
    "Xã Tứ Cường có tỷ lệ hộ nghèo cao nhất trong 3 nơi có số: 0,0049 %; thấp nhất là xã Ba và xã Tư: 0,0001 %",
    [TU_CUONG, ...["Ba", "Tư"].map((name) => commune(name))].map((place, i) =>
      figure({...place, obs_value: i ? 0.0001 : 0.0049})
    )
  ],
  [
    "Xã Tứ Cường có thu ngân sách cao hơn xã Ba: 1,2346 tỷ đồng, so với 1,2345 tỷ đồng",
    [1_234_567_890, 1_234_543_210].map((obs_value, i) =>
      figure({...(i ? commune("Ba") : TU_CUONG), obs_value, unit_measure: "vnd", indicator_vi: "Thu ngân sách"})
    )
  ],
  [
    "Xã Ba có tỷ lệ hộ nghèo (miền núi) cao hơn xã Tứ Cường: 9 %, so với 3 %",
    [
      figure({...commune("Ba"), qualifier: "miền núi", obs_value: 9}),
      figure({...TU_CUONG, qualifier: "miền núi", obs_value: 3})
    ]
  ],
  // The word of an article and of a statistics office are not put into one order.
  [
    "Chưa đủ số liệu để so tỷ lệ hộ nghèo của 2 nơi: nơi theo báo, nơi theo cơ quan thống kê",
    [figure({...commune("Ba"), obs_value: 9, source_kind: "official"}), figure({...TU_CUONG, obs_value: 3})]
  ],
  // “Năm 2020 là hạn …”: a deadline is no result.
  [
    "Chưa đủ số liệu để so năm huyện đạt chuẩn nông thôn mới của 2 nơi: có con số chưa đủ chắc",
    [2015, 2020].map((obs_value, i) =>
      saidIn(i ? "Năm {2020} là hạn huyện đặt ra." : "Huyện đạt chuẩn năm {2015}.", {
        ...[CO_DO, THOI_LAI][i],
        doubt: i ? "deadline" : null,
        obs_value,
        unit_measure: "year",
        indicator_vi: "Năm huyện đạt chuẩn nông thôn mới"
      })
    )
  ],
  [
    "Phường Thới Long đứng thứ 13/63 về điểm PCI, trước đây đứng thứ 53",
    [
      figure({...rank, obs_value: 13, numerator: 13, denominator: 63}),
      figure({...rank, obs_value: 53, value_kind: "baseline"})
    ]
  ],
  [
    "Phường Thới Long: Điện 100 %, Giao thông 60,8 %",
    [figure({qualifier: "Giao thông", obs_value: 60.8}), figure({qualifier: "Điện", obs_value: 100})]
  ]
];

it.each(titles)("headline(panel) says “%s”", (said, figures) => {
  const panels = panelsOf(figures);
  expect(panels).toHaveLength(1);
  expect(headline(panels[0]!).text.replaceAll("\u00a0", " ")).toBe(said);
});

const met = (name: string, numerator: number, denominator: number): Figure =>
  figure({
    ...{...commune(name), unit_measure: "count", indicator: "schools", indicator_vi: "Số trường đạt chuẩn"},
    ...{obs_value: numerator, numerator, denominator}
  });

it("panelsOf(figures) ranks and draws counts of wholes by their shares, apart from counts of no known whole", () => {
  const bare = figure({...met("Năm", 50, 1), numerator: null, denominator: null});
  const panels = panelsOf([met("Ba", 37, 57), met("Hai", 24, 28), met("Tư", 6, 8), bare]);
  expect(panels.map(({rows}) => rows.map(({label}) => label))).toEqual([["xã Hai", "xã Tư", "xã Ba"], ["xã Năm"]]);
  const [shares] = panels;
  expect(shares!.unit).toBe("%");
  expect(shares!.rows.map((row) => axisEnds(mainMark(row).figure, shares!.falls)[0])).toEqual([
    (24 / 28) * 100,
    75,
    (37 / 57) * 100
  ]);
  expect(domainOf(shares!)[1]).toBeLessThan(100);
  expect(headline(shares!).text).toMatch(/^Xã Hai có tỷ lệ .* cao nhất trong 3 nơi có số: .*24\/28/);
});

it("headline(panel) sets no multiple against another, whose base is not told", () => {
  const times = {measure: "multiple", unit_measure: "times", indicator_vi: "Thu nhập bình quân đầu người"} as const;
  const [panel] = panelsOf([
    figure({...times, ...CO_DO, observation_id: "a", obs_value: 2.1}),
    figure({...times, ...THOI_LAI, observation_id: "b", obs_value: 1.4})
  ]);
  expect(panel!.groups.filter(({ranked}) => ranked)).toEqual([]);
  expect(headline(panel!).text).toBe(
    "Chưa đủ số liệu để so thu nhập bình quân đầu người của 2 nơi: không rõ gấp mức nào"
  );
});

it.each(["unsure", "place_inferred", "bare_phrase", "period_elsewhere", "contradicted"] as const)(
  "headline(panel) tells no value where all figures are doubted: %s",
  (doubt) => {
    const figures = [figure({...CO_DO, obs_value: 41, doubt}), figure({...THOI_LAI, obs_value: 37, doubt})];
    for (const some of [figures, figures.slice(0, 1)]) expect(headline(panelsOf(some)[0]!).text).not.toMatch(/41|37/);
  }
);

it("progress(panel) sets nothing against a figure that is comparable with nothing", () => {
  const band = {unit_measure: "count", indicator: "nrm_communes_in_criteria_band", subject: null};
  const figures = [figure({...band, obs_value: 11}), figure({...band, obs_value: 1, value_kind: "baseline"})];
  expect(panelProgress(panelsOf(figures)[0]!)).toBeUndefined();
});

it("progress(panel) is silent where nothing was promised or was before", () => {
  expect(panelProgress(panelsOf([figure(), figure(TU_CUONG)])[0]!)).toBeUndefined();
});

it("panelsOf(figures) ranks nothing that is comparable with nothing, of one place neither", () => {
  const band = {indicator: "nrm_communes_in_criteria_band", unit_measure: "count", subject: null};
  const [panel] = panelsOf([15, 12].map((obs_value) => figure({...band, obs_value})));
  expect(panel!.groups.filter(({ranked}) => ranked)).toEqual([]);
  expect(panel!.apart).toBe("không rõ là nội dung nào");
});

it("findNarrower(panel, keep) keeps rows, groups and figures alike", () => {
  const [panel] = panelsOf([figure(CO_DO), figure(THOI_LAI), figure(TU_CUONG)]);
  const narrower = findNarrower(panel!, ({ref_area}) => ref_area === TU_CUONG.ref_area);
  expect(narrower!.rows.map(({ref_area}) => ref_area)).toEqual([TU_CUONG.ref_area]);
  expect(narrower!.groups.map(({rows}) => rows.length)).toEqual([1]);
  expect(narrower!.figures).toHaveLength(1);
  expect(findNarrower(panel!, () => false)).toBeUndefined();
  expect(narrower!.whole.map(({rows}) => rows.length)).toEqual([2, 1]);
});
