import {columns, sayLicence} from "./csv.js";
import type {Figure} from "../rows/figure.js";
import {sayDate} from "../words/number.js";
import {isOfficial} from "../words/official.js";
import {plural, say} from "../words/say.js";
import {sayReading} from "../parts/source.js";

/** The chart that figures were taken from, and when. */
export interface Taken {
  title: string;
  subtitle: string;
  /** The address that shows the same again. */
  link: string;
  /** The day, YYYY-MM-DD. */
  downloaded: string;
}

/** An article or table with its publisher, date and address, as one cites it. */
const citation = (figure: Figure): string =>
  [
    `“${figure.document_title}”`,
    figure.source_table,
    figure.publisher,
    figure.published && sayDate(figure.published),
    figure.url,
    isOfficial(figure) && figure.retrieved && `${say("lấy ngày", "retrieved")} ${sayDate(figure.retrieved)}`
  ]
    .filter(Boolean)
    .join(", ");

const section = (heading: string, lines: readonly string[]): string =>
  [heading.toUpperCase(), ...lines.map((line) => `- ${line}`)].join("\r\n");

/** What a reader must know who finds the CSV alone: what it is, whence, what each column means, what may be done with it. */
export function readmeOf(figures: readonly Figure[], {title, subtitle, link, downloaded}: Taken): string {
  const sources = figures.flatMap((figure) => (figure.parts ?? [figure]).map(citation));
  return (
    [
      [title, subtitle].join("\r\n"),
      [
        say(
          `${figures.length} con số, ${sayReading(figures)}.`,
          `${plural(figures.length, "figure")}, ${sayReading(figures)}.`
        ),
        say(`Tải ngày ${sayDate(downloaded)} từ ${link}`, `Downloaded ${sayDate(downloaded)} from ${link}`)
      ].join("\r\n"),
      section(say("Nguồn", "Sources"), [...new Set(sources)]),
      section(say("Được dùng thế nào", "Licence"), [
        sayLicence(),
        ...new Set(figures.flatMap(({licence, document_title}) => (licence ? `“${document_title}”: ${licence}` : [])))
      ]),
      section(
        say("Các cột", "Columns"),
        columns.map(({name, meaning}) => `${name}: ${meaning()}`)
      ),
      section(say("Nên biết", "Take care"), [
        say(
          "Không phải mọi con số đều so được với nhau: xem subject, value_kind và thời gian.",
          "Not all figures compare: look at subject, value_kind and the period."
        ),
        say(
          "Tệp CSV theo UTF-8, dấu thập phân là dấu chấm, các ô cách nhau bằng dấu phẩy.",
          "The CSV is UTF-8, with decimal points, its cells separated by commas."
        )
      ])
    ].join("\r\n\r\n") + "\r\n"
  );
}
