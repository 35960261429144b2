import {html} from "htl";
import {say} from "../../words/say.js";
import {readDataFiles} from "../../engine/data-files.js";

/** The files of the site's builds by name, those of the latest first, at the root of the site. Pages of former builds look into it. */
export const DEPLOYS_FILE = "_site.json";

/** Of the latest build what its pages name, some kB, beside it. */
export const LATEST_FILE = "_latest.json";

/** Milliseconds between two looks for a newer site. */
const PAUSE = 60_000;

/** What browsers say of a script that is no longer there. */
const GONE = /dynamically imported module|importing a module script failed/i;

/** Where a click is no wish to go on, and loading the page again would cost what is being written. */
const WRITING = "input, textarea, select, [contenteditable]";

/**
 * Tells a reader whose page was opened before the site was built anew, and opens the new one at the next click. The entry
 * is this page's first script: its name is made of all the code that it needs, and those of the data files of what they hold.
 */
export function startNewer(entry: string): void {
  const root = new URL("../../", entry);
  const data = Object.values(readDataFiles(document)).map((name) => `_file/data/${name}`);
  const own = [entry.slice(root.href.length), ...data];
  let looked = -PAUSE;
  let told = false;
  const look = async (): Promise<boolean> => {
    looked = performance.now();
    const response = await fetch(new URL(LATEST_FILE, root), {cache: "no-store"}).catch(() => undefined);
    if (!response?.ok) return false;
    const latest = (await response.json().catch(() => null)) as string[] | null;
    return !!latest && !own.every((file) => latest.includes(file));
  };
  const tell = (): void => {
    if (told) return;
    told = true;
    document.body.append(notice());
    document.addEventListener("click", reload, {capture: true});
  };
  document.addEventListener("visibilitychange", async () => {
    if (document.visibilityState === "visible" && performance.now() - looked >= PAUSE && (await look())) tell();
  });
  addEventListener("unhandledrejection", async ({reason}) => {
    if (GONE.test(String((reason as Error | undefined)?.message)) && (await look())) location.reload();
  });
}

function reload(event: Event): void {
  const target = event.target as Element;
  // A link to another page opens the new one by itself.
  if (target.closest(WRITING) || target.closest("a[href]:not([href^='#'])")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  location.reload();
}

const notice = (): HTMLElement =>
  html`<p class="newer" role="status">
    ${say(
      "Trang này đã có bản mới; bấm vào đâu cũng sẽ mở bản mới.",
      "There is a newer version of this page; the next click opens it."
    )}
  </p>`;
