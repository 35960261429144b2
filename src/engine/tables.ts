import {LATER_SERIES} from "./later-series.js";

/**
 * `standings` has the one value that a place states of a thing and a time, by which places are ranked. What may be compared:
 * actual values of whole localities read with certainty, with the stretch of time each is for. A moment is compared within its
 * year; of a year that is itself the figure the time says nothing more. A bound leaves one side open, of a fall the lower one,
 * since there the bound is of its size. A count that tells what it is of is ranked by its share of that, in percent; a multiple,
 * whose base is not told, with none. A place that says two values of one thing is left out: which is meant is not known.
 * `places` counts the places of a row's comparison, itself among them.
 */
export const STANDINGS = `CREATE VIEW standings AS
WITH scaled AS (
  SELECT *, CASE WHEN unit_measure = 'count' AND measure = 'level' AND denominator > 0 THEN 100.0 / denominator ELSE 1.0 END AS scale
  FROM observations
), comparable AS (
  SELECT
    o.observation_id, o.ref_area, o.confidence, o.obs_value * o.scale AS obs_value, p.level, p.list_year, p.parent,
    o.indicator, o.subject || CASE WHEN o.scale = 1 THEN '' ELSE '/' END AS thing, o.measure, o.unit_measure, coalesce(o.freq, '') AS freq,
    CASE
      WHEN o.unit_measure = 'year' THEN ''
      WHEN o.period_start IS NULL OR o.period_start = o.period_end THEN CAST(year(o.period_end) AS VARCHAR)
      ELSE CAST(o.period_start AS VARCHAR) || '/' || CAST(o.period_end AS VARCHAR)
    END AS span,
    CASE
      WHEN o.bound IN ('more_than', 'at_least') AND o.obs_value < 0 THEN CAST('-infinity' AS DOUBLE)
      WHEN o.bound IN ('less_than', 'at_most') AND o.obs_value >= 0 THEN CAST('-infinity' AS DOUBLE)
      ELSE least(o.obs_value, coalesce(o.obs_value_max, o.obs_value)) * o.scale
    END AS low,
    CASE
      WHEN o.bound IN ('more_than', 'at_least') AND o.obs_value >= 0 THEN CAST('infinity' AS DOUBLE)
      WHEN o.bound IN ('less_than', 'at_most') AND o.obs_value < 0 THEN CAST('infinity' AS DOUBLE)
      ELSE greatest(o.obs_value, coalesce(o.obs_value_max, o.obs_value)) * o.scale
    END AS high
  FROM scaled o
  JOIN figure_places p ON p.place_id = o.ref_area
  WHERE o.indicator <> 'other' AND o.value_kind = 'actual' AND o.obs_value IS NOT NULL AND o.org IS NULL
    AND o.grade = 'A' AND o.scope = 'whole' AND o.doubt IS NULL AND coalesce(o.review, '') <> 'rejected'
    AND o.measure NOT IN ('rank', 'multiple') AND o.unit_measure NOT IN ('ordinal', 'date', 'rank')
)
SELECT ref_area, level, list_year, indicator, thing, measure, unit_measure, freq, span,
  any_value(parent) AS parent, arg_max(observation_id, confidence) AS observation_id,
  min(obs_value) AS value, min(low) AS low, min(high) AS high,
  CAST(count(*) OVER (PARTITION BY level, list_year, indicator, thing, measure, unit_measure, freq, span) AS INTEGER) AS places
FROM comparable
WHERE span IS NOT NULL
GROUP BY ref_area, level, list_year, indicator, thing, measure, unit_measure, freq, span
HAVING min(low) = max(low) AND min(high) = max(high);
`;

/**
 * `series_years` has of each place and thing that offices publish a value a year, that of the latest edition; `series` the figure that
 * stands now and how it went, in the power of ten of its table, and by which definition.
 */
export const SERIES = `CREATE VIEW series_years AS
SELECT *, CAST(year(period_end) AS INTEGER) AS year FROM observations
WHERE behind IS NOT NULL AND ref_area IS NOT NULL AND obs_value IS NOT NULL AND coalesce(review, '') <> 'rejected'
QUALIFY row_number() OVER (PARTITION BY ref_area, indicator, breakdown, measure, unit_measure, freq, year(period_end) ORDER BY behind) = 1;

CREATE VIEW series AS
SELECT ref_area, indicator, breakdown, measure, unit_measure, freq, arg_min(observation_id, behind) AS observation_id,
  list(year ORDER BY year) AS years,
  list(round(obs_value / power(10, unit_mult), 6) ORDER BY year) AS vals,
  list(coalesce(era, '') ORDER BY year) AS eras
FROM series_years
GROUP BY ref_area, indicator, breakdown, measure, unit_measure, freq;
`;

// eslint-disable-next-line no-restricted-syntax -- A view says it in both languages, a column each.
const A_MONTH = {vi: "một tháng", en: "a month"};

/** What narrows a figure, in words: its breakdown, else its qualifier; and that it is so much a month, where its time is longer. */
const narrowing = (language: "vi" | "en", aMonth: string): string =>
  `nullif(concat_ws(', ', coalesce(n.${language}, q.${language}, o.qualifier), CASE WHEN n.breakdown IS NOT NULL THEN o.uncoded END,
    CASE WHEN o.freq = 'M' AND coalesce(date_diff('day', o.period_start, o.period_end), 365) > 31 THEN '${aMonth}' END), '')`;

/** Older units lead to those of 2023, and they lead on; a publisher's own lists may add a step. */
const STEPS = 5;

/** `lineage` has every way from an earlier unit of the lists of places to a later one. */
export const LINEAGE = `CREATE TABLE lineage AS
WITH RECURSIVE line AS (
  SELECT from_place, to_place, change IN ('unchanged', 'renamed') AS goes_on, part = 'whole' AS whole, share, valid_from, 1 AS steps
  FROM place_changes
  UNION ALL
  SELECT line.from_place, c.to_place, line.goes_on AND c.change IN ('unchanged', 'renamed'),
    line.whole AND c.part = 'whole', line.share * c.share, line.valid_from, line.steps + 1
  FROM line JOIN place_changes c ON c.from_place = line.to_place
  WHERE line.steps < ${STEPS}
)
SELECT * FROM line;`;

/** `beside` has what stands beside a figure: of a text the newest table's, of a table one text's, what differs most plainly first. */
const BESIDE = `CREATE TABLE beside AS
SELECT x.article_id AS observation_id, x.official_id AS beside_id, x.official_value AS beside_value, CAST(NULL AS DOUBLE) AS beside_max,
  'exact' AS beside_bound, x.unit_measure AS beside_unit, x.unit_mult AS beside_mult, d.publisher AS beside_publisher,
  x.state AS beside_state, x.rule AS beside_rule, x.aloud AS beside_aloud
FROM differences x LEFT JOIN documents d ON d.document_id = x.official_document
UNION ALL
SELECT x.official_id, x.article_id, x.article_value, x.article_max,
  x.article_bound, x.unit_measure, x.article_mult, d.publisher, x.state, x.rule, x.aloud
FROM (
  SELECT * FROM differences
  QUALIFY row_number() OVER (PARTITION BY official_id ORDER BY aloud DESC, state = 'differ' DESC, article_id) = 1
) x LEFT JOIN documents d ON d.document_id = x.article_document;`;

/**
 * Views over the tables, in the SQL that DuckDB 0.9 (the browser's) and 1.5 (the build's) share.
 *
 * `figures` is an observation with the names and labels of what it refers to (its qualifier is what its breakdown is called,
 * where it has one), what became of what it promises, and whether
 * an official figure contradicts it or is contradicted; dates are ISO text. Rejected figures
 * are left out here, once for every page.
 *
 * What questions need of all places, their changes and all contradictions is worked out once, when the tables are opened: joined anew for each
 * question, places alone took half of the time.
 */
export const VIEWS = `
CREATE TABLE place_names AS
SELECT
  p.place_id,
  p.name AS place_name,
  p.full_name AS place_full_name,
  p.kind AS place_kind,
  p.en AS place_en,
  p.level AS place_level,
  parent.full_name AS parent_full_name,
  CASE WHEN grandparent.level = 'country' THEN NULL ELSE grandparent.name END AS grandparent_name
FROM places p
LEFT JOIN places parent ON parent.place_id = p.parent
LEFT JOIN places grandparent ON grandparent.place_id = parent.parent;

${LINEAGE}

CREATE VIEW official_conflicts AS
SELECT DISTINCT conflict_group FROM observations WHERE source_kind = 'official' AND conflict_group IS NOT NULL;

CREATE TABLE promises AS
SELECT
  unnest(observation_ids) AS observation_id,
  commitment_id, resolution_id, promise_kind, yearly, state, reason, rule, answer_id, baseline_id, reviewed_by, review_note
FROM commitments;

CREATE TABLE promise_answers AS
SELECT DISTINCT unnest([answer_id, baseline_id]) AS answer_id FROM commitments;

${BESIDE}

CREATE VIEW figures AS
SELECT
  o.* REPLACE (
    CAST(o.period_start AS VARCHAR) AS period_start,
    CAST(o.period_end AS VARCHAR) AS period_end,
    CAST(o.as_of AS VARCHAR) AS as_of,
    ${narrowing("vi", A_MONTH.vi)} AS qualifier
  ),
  d.title AS document_title,
  d.publisher,
  d.url,
  CAST(d.published AS VARCHAR) AS published,
  d.source_table,
  d.licence,
  CAST(d.retrieved AS VARCHAR) AS retrieved,
  d.figures AS document_figures,
  p.place_name,
  p.place_full_name,
  p.place_kind,
  p.place_en,
  p.level AS place_level,
  p.parent_full_name,
  p.grandparent_name,
  i.family,
  i.vi AS indicator_vi,
  i.en AS indicator_en,
  CASE WHEN n.breakdown IS NULL AND o.qualifier IS NOT NULL AND q.en IS NULL THEN NULL ELSE ${narrowing("en", A_MONTH.en)} END AS qualifier_en,
  i.direction,
  i.adds,
  i.counted_alike,
  c.commitment_id,
  c.resolution_id,
  c.promise_kind,
  c.yearly,
  c.state,
  c.reason,
  c.rule AS state_rule,
  c.answer_id,
  c.baseline_id,
  c.reviewed_by,
  c.review_note,
  b.* EXCLUDE (observation_id),
  disputed.conflict_group IS NOT NULL AS official_conflict,
  answering.answer_id IS NOT NULL AS answers
FROM observations o
LEFT JOIN beside b ON b.observation_id = o.observation_id
LEFT JOIN documents d ON d.document_id = o.document_id
LEFT JOIN figure_places p ON p.place_id = o.ref_area
LEFT JOIN official_conflicts disputed ON disputed.conflict_group = o.conflict_group
LEFT JOIN promises c ON c.observation_id = o.observation_id
LEFT JOIN promise_answers answering ON answering.answer_id = o.observation_id
LEFT JOIN indicators i ON i.code = o.indicator
LEFT JOIN breakdowns n ON n.breakdown = o.breakdown
LEFT JOIN qualifiers q ON q.vi = o.qualifier
WHERE coalesce(o.review, '') <> 'rejected';

${SERIES}
${LATER_SERIES}
${STANDINGS}`;

/** The names of these views and of the tables that are made with them. */
export const VIEW_NAMES = Array.from(VIEWS.matchAll(/^CREATE (?:TABLE|VIEW) (\w+)/gm), ([, name]) => name!);
