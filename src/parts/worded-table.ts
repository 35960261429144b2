import {html} from "htl";

export interface TableColumn<Row> {
  /** Said at its head, and beside each cell on a telephone; a column without a name is a picture. */
  name: string;
  /** What stands at its head, where that is more than its name. */
  head?: unknown;
  numeric?: boolean | undefined;
  attributes?: Record<string, unknown>;
  cell: (row: Row) => unknown;
}

interface TableOptions<Row> {
  className?: string;
  /** What a row is known by to tests and to the drawer of sentences. */
  attributes?: (row: Row) => Record<string, unknown>;
  /** Rows that are shown at once; the rest is a click away, whose words say how many. */
  shown?: number;
  sayMore?: (count: number) => string;
}

const headOf = <Row>({name, head = name, numeric}: TableColumn<Row>): HTMLElement =>
  name ? html`<th scope="col" class=${numeric && "numeric"}>${head}</th>` : html`<td></td>`;

const cellOf = <Row>({name, numeric, attributes = {}, cell}: TableColumn<Row>, row: Row): HTMLElement =>
  html`<td data-name=${name} class=${numeric && "numeric"} ${attributes}>${cell(row)}</td>`;

const rowOf = <Row>(
  row: Row,
  columns: readonly TableColumn<Row>[],
  {attributes = () => ({})}: TableOptions<Row>
): HTMLElement =>
  html`<tr ${attributes(row)}>
    ${columns.map((column) => cellOf(column, row))}
  </tr>`;

const tableOf = <Row>(
  label: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  options: TableOptions<Row>
): HTMLElement =>
  html`<div class="table-scroll" tabindex="0" role="group" aria-label=${label}>
    <table class=${options.className}>
      <thead>
        <tr>
          ${columns.map(headOf)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowOf(row, columns, options))}
      </tbody>
    </table>
  </div>`;

/** Rows that a browser draws before the reader has scrolled near them. */
const BATCH = 200;
/** How near the end of what is drawn the reader may come before more is. */
const NEAR = "1200px";

/** A table of any length, of which a browser draws the rest as it is scrolled to; the build draws all of it. */
function growing<Row>(
  label: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  options: TableOptions<Row>
): HTMLElement | HTMLElement[] {
  if (rows.length <= BATCH || !globalThis.IntersectionObserver) return tableOf(label, columns, rows, options);
  const table = tableOf(label, columns, rows.slice(0, BATCH), options);
  const end = html`<div aria-hidden="true"></div>`;
  let drawn = BATCH;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      const next = rows.slice(drawn, (drawn += BATCH));
      table.querySelector("tbody")!.append(...next.map((row) => rowOf(row, columns, options)));
      // Asked again, it says whether the end is still near.
      observer.unobserve(end);
      if (drawn < rows.length) observer.observe(end);
    },
    {rootMargin: NEAR}
  );
  observer.observe(end);
  return [table, end];
}

/** Rows below the names of their columns; on a telephone each cell has its name beside it. */
export function wordedTable<Row>(
  label: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  options: TableOptions<Row> = {}
): HTMLElement {
  const {shown = rows.length, sayMore} = options;
  const rest = sayMore ? rows.slice(shown) : [];
  const first = tableOf(label, columns, rows.slice(0, shown), options);
  if (!rest.length) return first;
  return html`<div>
    ${first}
    <details class="more">
      <summary>${sayMore!(rest.length)}</summary>
      ${growing(label, columns, rest, options)}
    </details>
  </div>`;
}
