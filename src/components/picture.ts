import {wrapText} from "./text-width.js";

const SVG = "http://www.w3.org/2000/svg";
const FACES = ["latin-400", "latin-600", "vietnamese-400", "vietnamese-600"] as const;
const MARGIN = 24;

/** What the style sheet says of a drawn element, which a file of its own must carry itself. */
const PROPERTIES = ["fill", "stroke", "font-size", "font-weight", "font-variant-numeric"] as const;

function inline(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const property of PROPERTIES) {
    to.removeAttribute(property);
    (to as SVGElement).style.setProperty(property, computed.getPropertyValue(property));
  }
  Array.from(from.children).forEach((child, i) => inline(child, to.children[i]!));
}

async function dataUrl(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}

/** The typeface itself, so that the file looks the same where it is not installed. */
async function faces(root: string): Promise<string> {
  const rules = await Promise.all(
    FACES.map(async (face) => {
      const [, weight] = face.split("-");
      const source = await dataUrl(`${root}look/${face}.woff2`);
      return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};src:url(${source}) format("woff2")}`;
    })
  );
  return rules.join("\n");
}

function textLine(text: string, y: number, size: number, weight: number, fill: string): SVGTextElement {
  const element = document.createElementNS(SVG, "text");
  element.textContent = text;
  const attributes = {x: MARGIN, y, "font-size": size, "font-weight": weight, fill};
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

const drawnIn = (card: HTMLElement): SVGSVGElement =>
  [...card.querySelectorAll<SVGSVGElement>(".drawn > svg")].find((svg) => svg.getClientRects().length)!;

const textOf = (card: HTMLElement, selector: string): string => card.querySelector(selector)?.textContent?.trim() ?? "";

/** The chart as it is drawn, with its title and source: a picture that can stand alone. */
export async function svgOf(card: HTMLElement, root: string): Promise<string> {
  const drawn = drawnIn(card);
  const [width, height] = [Number(drawn.getAttribute("width")), Number(drawn.getAttribute("height"))];
  const style = getComputedStyle(document.documentElement);
  const [ink, muted, paper] = ["--ink", "--muted", "--paper"].map((name) => style.getPropertyValue(name).trim());
  const title = wrapText(textOf(card, ".chart-title"), {size: 20, width, lines: 3});
  const subtitle = wrapText(textOf(card, ".chart-subtitle"), {size: 14, width, lines: 2});
  const picture = document.createElementNS(SVG, "svg");
  let y = MARGIN + 8;
  const lines = [
    ...title.map((text) => textLine(text, (y += 26) - 12, 20, 600, ink!)),
    ...subtitle.map((text) => textLine(text, (y += 21) - 8, 14, 400, muted!))
  ];
  const chart = drawn.cloneNode(true) as SVGSVGElement;
  inline(drawn, chart);
  chart.querySelector("style")?.remove();
  chart.setAttribute("x", String(MARGIN));
  chart.setAttribute("y", String((y += 8)));
  const foot = textLine(`${textOf(card, ".chart-foot > span")} · Thước Đo · máy đọc`, y + height + 28, 13, 400, muted!);
  const size = {width: width + 2 * MARGIN, height: y + height + 28 + MARGIN};
  const attributes = {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    "font-family": "Be Vietnam Pro, sans-serif"
  };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, String(value));
  const sheet = document.createElementNS(SVG, "style");
  sheet.textContent = await faces(root);
  const ground = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({width: "100%", height: "100%", fill: paper!}))
    ground.setAttribute(name, value);
  picture.append(sheet, ground, ...lines, chart, foot);
  return new XMLSerializer().serializeToString(picture);
}

/** The same picture in pixels, two for each of the page's. */
export async function pngOf(card: HTMLElement, root: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgOf(card, root))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {width: image.width * 2, height: image.height * 2});
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("không vẽ được ảnh PNG"))))
  );
}
