import {knownFigures} from "./known.js";

function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const figuresOf = (card: HTMLElement) => {
  const known = new Map(knownFigures().map((figure) => [figure.observation_id, figure]));
  return card.dataset["figures"]!.split(" ").flatMap((id) => known.get(id) ?? []);
};

/** A file name from the chart's title: “thoi-long-giam-2-27”. */
async function nameOf(card: HTMLElement): Promise<string> {
  const {fold} = await import("../components/fold.js");
  const title = card.querySelector(".chart-title")?.textContent ?? "thuoc-do";
  return fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
}

/** What each button makes of a chart; all of it on the reader's own machine. */
const makers: Record<string, (card: HTMLElement) => Promise<Blob>> = {
  CSV: async (card) => {
    const {csvOf} = await import("../components/csv.js");
    return new Blob([csvOf(figuresOf(card))], {type: "text/csv;charset=utf-8"});
  },
  SVG: async (card) => {
    const {svgOf} = await import("../components/picture.js");
    return new Blob([await svgOf(card)], {type: "image/svg+xml"});
  },
  PNG: async (card) => {
    const {pngOf} = await import("../components/picture.js");
    return pngOf(card);
  }
};

async function save(button: HTMLElement): Promise<void> {
  const kind = button.dataset["export"]!;
  const card = button.closest<HTMLElement>(".chart-card")!;
  download(`${await nameOf(card)}.${kind.toLowerCase()}`, await makers[kind]!(card));
}

/** Copies a link where the browser lets it; elsewhere the link is simply followed. */
function copy(event: Event, link: HTMLAnchorElement): void {
  if (!navigator.clipboard) return;
  event.preventDefault();
  const {textContent} = link;
  void navigator.clipboard.writeText(link.href).then(() => {
    link.textContent = "Đã chép liên kết";
    setTimeout(() => (link.textContent = textContent), 2000);
  });
}

/** The ways to take a chart away. */
export function startExports(): void {
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>("[data-export]");
    const link = target.closest<HTMLAnchorElement>("a[data-copy]");
    if (button) void save(button);
    else if (link) copy(event, link);
  });
}
