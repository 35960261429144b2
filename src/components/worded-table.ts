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

const tableOf = <Row>(
  label: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  {className, attributes = () => ({})}: TableOptions<Row>
): HTMLElement =>
  html`<div class="table-scroll" tabindex="0" role="group" aria-label=${label}>
    <table class=${className}>
      <thead>
        <tr>
          ${columns.map(headOf)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr ${attributes(row)}>
              ${columns.map((column) => cellOf(column, row))}
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;

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
      ${tableOf(label, columns, rest, options)}
    </details>
  </div>`;
}
