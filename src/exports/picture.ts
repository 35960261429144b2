import {bytesOf, load} from "../engine/load.js";
import {throughBreaks} from "../engine/network.js";
import {svgElement} from "../charts/svg-element.js";
import {wrapText} from "../charts/text-width.js";
import {sayDate} from "../words/number.js";

const MARGIN = 24;
const WEIGHTS = ["400", "600"];

/** What the style sheet says of a drawn element, which a file of its own must carry itself. */
const PROPERTIES = [
  "fill",
  "stroke",
  "stroke-width",
  "paint-order",
  "font-size",
  "font-weight",
  "font-variant-numeric"
] as const;

function inline(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const property of PROPERTIES) {
    to.removeAttribute(property);
    (to as SVGElement).style.setProperty(property, computed.getPropertyValue(property));
  }
  Array.from(from.children).forEach((child, i) => inline(child, to.children[i]!));
}

/** The page's own faces of the typeface, in the weights that charts are set in. */
const pageFaces = (): CSSFontFaceRule[] =>
  Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({style}) => WEIGHTS.includes(style.getPropertyValue("font-weight")));

async function base64(url: string): Promise<string> {
  const bytes = await throughBreaks(async () => bytesOf(await load(url), url));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** A face with its font inside, so that the file looks the same where the typeface is not installed. */
async function wholeFace({style, cssText, parentStyleSheet}: CSSFontFaceRule): Promise<string> {
  const [quoted, url] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))!;
  const font = await base64(new URL(url!, parentStyleSheet?.href ?? document.baseURI).href);
  return cssText.replace(quoted, `url(data:font/woff2;base64,${font})`);
}

interface Line {
  text: string;
  y: number;
  size: number;
  weight: number;
  fill: string;
}

const textLine = ({text, y, size, weight, fill}: Line): SVGTextElement =>
  svgElement("text", {x: MARGIN, y, "font-size": size, "font-weight": weight, fill}, text);

const textOf = (card: HTMLElement, selector: string): string => card.querySelector(selector)?.textContent?.trim() ?? "";

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The title and subtitle, one line below the other. */
function headLines(card: HTMLElement, width: number): Line[] {
  const title = wrapText(textOf(card, ".chart-title"), {size: 20, width, lines: 6});
  const subtitle = wrapText(textOf(card, ".chart-subtitle"), {size: 14, width, lines: 2});
  const below = MARGIN + 22 + title.length * 26;
  return [
    ...title.map((text, i) => ({text, y: MARGIN + 22 + i * 26, size: 20, weight: 600, fill: token("--ink")})),
    ...subtitle.map((text, i) => ({text, y: below + i * 21, size: 14, weight: 400, fill: token("--muted")}))
  ];
}

/** Today, where the reader is. */
function today(): string {
  const now = new Date();
  return sayDate([now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => pad(part)).join("-"));
}

const pad = (part: number): string => String(part).padStart(2, "0");

/** The address of the chart: of a long one the beginning, which leads to the same page. */
function addressOf(card: HTMLElement): string {
  const {href} = card.querySelector<HTMLAnchorElement>("a[data-copy]") ?? location;
  return decodeURI(href).replace(/^https?:\/\//, "");
}

/** Where it is from: its sources, then its address and the day on which it was taken. */
function footLines(card: HTMLElement, top: number, width: number): Line[] {
  const style = {size: 13, weight: 400, fill: token("--muted")};
  const source = [textOf(card, ".chart-foot > span"), "Thước Đo", card.dataset["reading"]].filter(Boolean).join(" · ");
  const said = [
    ...wrapText(source, {size: 13, width, lines: 2}),
    ...wrapText(addressOf(card), {size: 13, width, lines: 3}),
    today()
  ];
  return said.map((text, i) => ({...style, text, y: top + i * 19}));
}

const drawnIn = (card: HTMLElement): SVGSVGElement =>
  [...card.querySelectorAll<SVGSVGElement>(".drawn > svg")].find((svg) => svg.getClientRects().length)!;

function standalone(drawn: SVGSVGElement, y: number): SVGSVGElement {
  const chart = drawn.cloneNode(true) as SVGSVGElement;
  inline(drawn, chart);
  chart.querySelector("style")?.remove();
  chart.setAttribute("x", String(MARGIN));
  chart.setAttribute("y", String(y));
  return chart;
}

/** The chart as it is drawn, with its title and source: a picture that can stand alone. */
export async function svgOf(card: HTMLElement): Promise<string> {
  const drawn = drawnIn(card);
  const [width, height] = ["width", "height"].map((name) => Number(drawn.getAttribute(name))) as [number, number];
  const head = headLines(card, width);
  const top = head.at(-1)!.y + 18;
  const foot = footLines(card, top + height + 26, width);
  const size = {width: width + 2 * MARGIN, height: foot.at(-1)!.y + MARGIN};
  const faces = await Promise.all(pageFaces().map(wholeFace));
  const picture = svgElement(
    "svg",
    {...size, viewBox: `0 0 ${size.width} ${size.height}`, "font-family": "Be Vietnam Pro, sans-serif"},
    svgElement("style", {}, faces.join("\n")),
    svgElement("rect", {width: "100%", height: "100%", fill: token("--paper")}),
    ...head.map(textLine),
    standalone(drawn, top),
    ...foot.map(textLine)
  );
  return new XMLSerializer().serializeToString(picture);
}

/** Pixels of the picture for each of the page's. */
const SCALE = 2;

/** Whether there is anything but ground in the stretch where a text should stand. */
function isWritten(context: CanvasRenderingContext2D, y: number, height: number): boolean {
  const {data} = context.getImageData(MARGIN * SCALE, y * SCALE, 200 * SCALE, height * SCALE);
  return data.some((value, i) => value !== data[i % 4]);
}

/**
 * A browser says that a picture is ready before the fonts inside it are, and draws it without its words; so it is drawn
 * until its title and its last line are there.
 */
async function drawWritten(image: HTMLImageElement, context: CanvasRenderingContext2D): Promise<void> {
  for (let attempt = 0; attempt < 60; ++attempt) {
    context.drawImage(image, 0, 0, image.width * SCALE, image.height * SCALE);
    if (isWritten(context, MARGIN, 26) && isWritten(context, image.height - MARGIN - 14, 18)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The same picture in pixels. */
export async function pngOf(card: HTMLElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgOf(card))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, {width: image.width * SCALE, height: image.height * SCALE});
  await drawWritten(image, canvas.getContext("2d")!);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no PNG could be drawn"))))
  );
}
