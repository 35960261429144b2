import type {Figure} from "../../rows/figure.js";
import {code} from "../../engine/network.js";
import {decidedBy} from "../../engine/parts.js";
import {query} from "../../engine/query.js";
import {sql} from "../../engine/sql.js";
import {whileWorking} from "../../engine/status.js";
import {say} from "../../words/say.js";
import {download} from "../../exports/download.js";
import {EMBEDDED} from "./embed.js";
import {findFigures} from "./known.js";

const loadFold = code(() => import("../../words/fold.js"));
const loadCsv = code(() => import("../../exports/csv.js"));
const loadZip = code(() => Promise.all([import("fflate"), import("../../exports/readme.js")]));
const loadPicture = code(() => import("../../exports/picture.js"));

/** A file name from the chart's title: “thoi-long-giam-2-27”. */
async function nameOf(card: HTMLElement): Promise<string> {
  const {fold} = await loadFold();
  const title = card.querySelector(".chart-title")?.textContent ?? "thuoc-do";
  return fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
}

const loadSupply = code(() => import("../compare/supply.js"));

/** All figures of an indicator: out of its small files, else from the tables. */
async function allOf(indicator: string): Promise<Figure[]> {
  const {allFiguresOf} = await loadSupply();
  const rows = (await allFiguresOf(indicator)) ?? (await query(decidedBy([indicator], allSql(indicator))));
  return rows as unknown as Figure[];
}

const allSql = (indicator: string): string =>
  sql`SELECT * FROM figures WHERE indicator = ${indicator} ORDER BY observation_id`;

const figuresOf = ({dataset: {figures, indicator}}: HTMLElement): Promise<Figure[]> =>
  indicator ? allOf(indicator) : findFigures(figures!.split(" "));

const today = (): string => new Date().toISOString().slice(0, 10);

const textOf = (card: HTMLElement, part: string): string => card.querySelector(part)?.textContent?.trim() ?? "";

/** The figures as CSV beside what one must know of them. */
async function zipOf(card: HTMLElement): Promise<Blob> {
  const [[{strToU8, zipSync}, {readmeOf}], {csvOf}, figures, name] = await Promise.all([
    loadZip(),
    loadCsv(),
    figuresOf(card),
    nameOf(card)
  ]);
  const link = card.querySelector<HTMLAnchorElement>("a[data-copy]")?.href ?? location.href;
  const taken = {
    title: textOf(card, ".chart-title"),
    subtitle: textOf(card, ".chart-subtitle"),
    link,
    downloaded: today()
  };
  const files = {[`${name}.csv`]: csvOf(figures, taken), "README.txt": `\uFEFF${readmeOf(figures, taken)}`};
  const packed = zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)])));
  return new Blob([packed as BlobPart], {type: "application/zip"});
}

/** What each button makes of a chart; all of it on the reader's own machine. */
const makers: Record<string, (card: HTMLElement) => Promise<Blob>> = {
  CSV: async (card) => {
    const {csvOf} = await loadCsv();
    return new Blob([csvOf(await figuresOf(card), {downloaded: today()})], {type: "text/csv;charset=utf-8"});
  },
  ZIP: zipOf,
  SVG: async (card) => {
    const {svgOf} = await loadPicture();
    return new Blob([await svgOf(card)], {type: "image/svg+xml"});
  },
  PNG: async (card) => {
    const {pngOf} = await loadPicture();
    return pngOf(card);
  }
};

async function save(button: HTMLElement): Promise<void> {
  const kind = button.dataset["export"]!;
  const card = button.closest<HTMLElement>(".chart-card")!;
  const [name, file] = await whileWorking(
    say("Đang làm tệp để tải về…", "Making the file…"),
    Promise.all([nameOf(card), makers[kind]!(card)])
  );
  download(`${name}.${kind.toLowerCase()}`, file);
}

/** Tells on the element itself that something has been copied. */
async function copyText(text: string, element: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(text);
  const {textContent} = element;
  element.textContent = say("Đã chép", "Copied");
  setTimeout(() => (element.textContent = textContent), 2000);
}

/** Copies a link where the browser lets it; elsewhere the link is simply followed. */
function copyLink(event: Event, link: HTMLAnchorElement): void {
  if (!navigator.clipboard) return;
  event.preventDefault();
  void copyText(link.href, link);
}

/** Copies the code, or selects it for the reader to copy. */
function copyEmbed(button: HTMLElement): void {
  const field = button.parentElement!.querySelector("textarea")!;
  if (navigator.clipboard) void copyText(field.value, button);
  else field.select();
}

/** The chart's number among those of its own address. */
const numberOf = (card: HTMLElement): number =>
  1 + Math.max(0, [...(card.closest(".compare, main")?.querySelectorAll(".chart-card") ?? [])].indexOf(card));

/** Goes with a frame, and makes it as high as what is in it; where a page lets no script be, the frame keeps the height it was given. */
const RESIZING = `<script>addEventListener("message",({source,data})=>{for(const frame of document.querySelectorAll("iframe"))if(frame.contentWindow===source&&data&&data.thuocDo>0)frame.style.height=data.thuocDo+"px"})</script>`;

/** Another page shows a chart by a frame of this page's address, which then has this one chart alone. */
function fillEmbed(details: HTMLElement): void {
  const card = details.closest<HTMLElement>(".chart-card")!;
  const url = new URL(card.querySelector<HTMLAnchorElement>("a[data-copy]")!.href);
  url.searchParams.set(EMBEDDED, String(numberOf(card)));
  const height = Math.ceil(card.offsetHeight + 120);
  const title = card.querySelector(".chart-title")?.textContent?.replaceAll('"', "&quot;") ?? "";
  details.querySelector("textarea")!.value =
    `<iframe src="${url.href.replaceAll("&", "&amp;")}" width="100%" height="${height}" style="border:0" loading="lazy" title="${title}"></iframe>${RESIZING}`;
}

/** The ways to take a chart away. */
export function startExports(): void {
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>("[data-export]");
    const link = target.closest<HTMLAnchorElement>("a[data-copy]");
    const code = target.closest<HTMLElement>("[data-copy-embed]");
    if (button) void save(button);
    else if (code) copyEmbed(code);
    else if (link) copyLink(event, link);
  });
  // Opening is told to the element alone, so it is caught on its way.
  document.addEventListener(
    "toggle",
    ({target}) => target instanceof HTMLElement && target.matches("[data-embed]") && fillEmbed(target),
    true
  );
}
