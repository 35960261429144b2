import {html} from "htl";
import {say} from "../words/say.js";
import {storage} from "../engine/storage.js";
import {download} from "../exports/download.js";
import {cellFrame, kindWords, type Act} from "./cell-frame.js";
import type {CellView, Desk} from "./cell-view.js";
import {Engine, type Made} from "./engine.js";
import type {FileReading} from "./file/columns.js";
import {needsOf, SITE_TABLES} from "./graph.js";
import {findValues} from "./known-values.js";
import {findNotebook, hashOf, holdsNotebook, LONGEST_LINK} from "./link.js";
import {newId} from "./new-id.js";
import {isTabular, KINDS, newCell, parseNotebook, type Cell, type CellKind, type Notebook} from "./notebook.js";
import {ENDINGS, tableName, type FileNotes} from "./own-files.js";
import {Runner} from "./runner.js";
import {fileName} from "./save.js";
import {readSchema} from "./schema.js";
import {startNotebookSentences} from "./sentence.js";
import {KEY, readKept, Sheet, type Keeping, type Kept, type Step, type Stores} from "./sheet.js";
import {takeCell, takeNotebook, type Taking} from "./take.js";
import {openWorked} from "./worked/list.js";

/** The engine by itself, with nothing before it that reads a query. */
export {Engine} from "./engine.js";

const empty = (): Notebook => ({title: say("Sổ chưa đặt tên", "Untitled notebook"), cells: []});

const opened = (notebook: Notebook, what: string): Step => ({
  id: newId(),
  notebook,
  what,
  when: new Date().toISOString()
});

const stores = (): Stores => ({all: storage("localStorage"), tab: storage("sessionStorage")});

/** Where the notebook comes from: the address, the list of worked ones, this browser; the first that has one. */
async function firstSteps(): Promise<Kept & {notice?: string}> {
  const kept = readKept(stores());
  const add = (notebook: Notebook, what: string): Kept => {
    const steps = [...(kept?.steps.slice(0, kept.at + 1) ?? []), opened(notebook, what)];
    return {steps, at: steps.length - 1, text: kept?.text};
  };
  const worked = new URLSearchParams(location.search).get("so");
  if (holdsNotebook(location.hash)) {
    const linked = await findNotebook(location.hash);
    if (linked)
      return {
        ...add(linked, say("Mở từ liên kết", "Opened from a link")),
        notice: say(
          "Sổ này đến từ một liên kết: nó chỉ hỏi các bảng của trang, không chạy mã nào khác.",
          "This notebook comes from a link: it asks this site's tables, and runs no other code."
        )
      };
    const notice = say(
      "Liên kết này không đọc được, có lẽ đã bị cắt ngắn.",
      "This link cannot be read; it may have been cut short."
    );
    return {...(kept ?? {steps: [opened(empty(), "")], at: 0}), notice};
  }
  const example = worked ? await openWorked(worked) : undefined;
  if (example) return add(example, say("Mở sổ mẫu", "Opened a worked notebook"));
  return kept ?? {steps: [opened(empty(), say("Sổ mới", "New notebook"))], at: 0};
}

/** A step in the history: when, what, and whether it was another tab's. */
const sayStep = ({what, when}: Step, isForeign: boolean): string =>
  [
    new Date(when).toLocaleTimeString("vi-VN", {hour: "2-digit", minute: "2-digit"}),
    what,
    isForeign ? say("(thẻ khác)", "(another tab)") : ""
  ]
    .filter(Boolean)
    .join(" ");

function sayKeeping({isKept, isShared}: Keeping): string {
  if (!isKept)
    return say(
      "Trình duyệt này không giữ được sổ (chỗ nhớ của trang đã đầy hoặc bị cấm): đóng thẻ là mất. Hãy tải tệp sổ về hoặc chép liên kết.",
      "This browser cannot keep the notebook (the site’s storage is full or forbidden): closing the tab loses it. Download its file or copy a link."
    );
  return isShared
    ? say(
        "Sổ này cũng đang mở ở một thẻ khác: mỗi thẻ viết tiếp phần của mình, việc làm ở mọi thẻ đều nằm trong Lịch sử.",
        "This notebook is open in another tab too: each tab goes on with its own, and what was done in any is in the history."
      )
    : "";
}

/** Opens the notebook in its place on the page. */
export async function openNotebook(place: HTMLElement): Promise<void> {
  const {notice, ...first} = await firstSteps();
  // From now on this browser keeps it: to load the page anew must not undo what the reader does.
  history.replaceState(null, "", location.pathname);
  new NotebookPage(place, first, notice);
}

/** The title, which has as many lines as it needs; Enter ends it. */
function titleField(): HTMLTextAreaElement {
  const name = say("Tên sổ", "Title of the notebook");
  const field = html`<textarea rows="1" class="notebook-title" aria-label=${name}></textarea>` as HTMLTextAreaElement;
  const fit = (): void => {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  };
  field.addEventListener("input", fit);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    field.blur();
  });
  new ResizeObserver(fit).observe(field);
  return field;
}

/** A notebook on its page: the bar above, the cells, and what the reader does with them. */
class NotebookPage {
  private readonly sheet: Sheet;
  private readonly engine = new Engine();
  private readonly runner: Runner;
  private readonly desk: Desk;
  private readonly views = new Map<string, CellView>();
  private readonly cells = html`<div class="cells"></div>`;
  private readonly title = titleField();
  private readonly said = html`<div class="notebook-said" role="status"></div>`;
  /** What a reader should know of where the notebook is kept, as long as it is so. */
  private readonly keeping = html`<p class="notebook-keeping" role="status"></p>`;
  private readonly empty = html`<p class="empty">
    ${say(
      "Sổ còn trống: mở một sổ mẫu ở trên, thả một tệp CSV, Parquet hay JSON vào đây, hoặc thêm một ô SQL.",
      "The notebook is empty: open a worked one above, drop a CSV, Parquet or JSON file here, or add an SQL cell."
    )}
  </p>`;
  private readonly past = html`<ol class="past"></ol>`;
  private schema: ReadonlyMap<string, readonly string[]> = new Map();
  private learning: Promise<void> = Promise.resolve();

  constructor(place: HTMLElement, first: Kept, notice: string | undefined) {
    this.sheet = new Sheet(first, stores(), () => this.refresh());
    this.runner = new Runner(this.engine, {
      notebook: () => this.sheet.notebook,
      changed: (id) => this.onOutcome(id)
    });
    this.desk = {
      engine: this.engine,
      runner: this.runner,
      notebook: () => this.sheet.notebook,
      edit: (cell, change, what) => this.sheet.edit(cell, change, what),
      writing: {
        tables: async () => {
          await this.learning;
          return this.schema;
        },
        inputs: () => this.sheet.notebook.cells.filter(({kind}) => kind === "input").map(({name}) => name),
        values: findValues
      },
      isPublished: false
    };
    place.replaceChildren(this.bar(), this.keeping, this.said, this.empty, this.cells, this.adding());
    this.title.addEventListener("change", () =>
      this.sheet.take(
        {...this.sheet.notebook, title: this.title.value.trim()},
        say("Đổi tên sổ", "Rename the notebook")
      )
    );
    this.listen(place);
    startNotebookSentences(this.cells, this.engine);
    this.sheet.keep();
    this.refresh();
    if (notice) this.say(notice);
    this.learn();
  }

  private say(words: string): void {
    this.said.textContent = words;
  }

  /** What there is to complete: the engine opens for it, and so is there when it is first asked. */
  private learn(): void {
    if (!this.sheet.notebook.cells.length) return;
    this.learning = readSchema(this.engine).then(
      (schema) => void (this.schema = schema),
      () => undefined
    );
  }

  private bar(): HTMLElement {
    const button = (words: string, act: () => unknown, name = ""): HTMLElement =>
      html`<button type="button" class="quiet" data-do=${name} ${{onclick: () => void act()}}>${words}</button>`;
    const taking = (words: string, what: Taking): HTMLElement => button(words, () => this.take(what), what);
    const file = html`<input type="file" hidden accept=${`${ENDINGS},.thuocdo`} multiple />` as HTMLInputElement;
    file.addEventListener("change", () => {
      void this.addFiles([...(file.files ?? [])]);
      file.value = "";
    });
    return html`<div class="notebook-bar">
      ${this.title}
      <div class="notebook-acts">
        ${button(say("Hoàn tác", "Undo"), () => this.sheet.step(-1), "undo")}
        ${button(say("Làm lại", "Redo"), () => this.sheet.step(1), "redo")}
        ${button(say("Liên kết", "Link"), () => this.link(), "link")}
        ${button(say("Thêm tệp của bạn", "Add your file"), () => file.click(), "own-file")} ${file}
        <details class="menu">
          <summary>${say("Tải về, xuất bản", "Download, publish")}</summary>
          <div>
            ${taking(say("Tệp sổ (.thuocdo.json)", "Notebook file (.thuocdo.json)"), "file")}
            ${taking(say("Trang của Thước Đo (.md)", "Page of this site (.md)"), "page")}
            ${taking(say("Sổ Observable (.html)", "Observable notebook (.html)"), "observable")}
            ${taking(say("HTML kèm kết quả", "HTML with results"), "html")}
          </div>
        </details>
        <details class="menu">
          <summary>${say("Lịch sử", "History")}</summary>
          <div>${this.past}</div>
        </details>
        ${button(say("Sổ mới", "New notebook"), () => this.sheet.take(empty(), say("Sổ mới", "New notebook")), "new")}
      </div>
    </div>`;
  }

  private adding(): HTMLElement {
    return html`<div class="adding-cells" role="group" aria-label=${say("Thêm ô", "Add a cell")}>
      ${KINDS.map(
        (kind) =>
          html`<button type="button" class="chip" data-add=${kind} ${{onclick: () => this.add(kind)}}>
            + ${kindWords[kind]()}
          </button>`
      )}
    </div>`;
  }

  private add(kind: CellKind): void {
    const {cells} = this.sheet.notebook;
    const from = cells.findLast(isTabular)?.name ?? "";
    const cell = newCell(this.sheet.notebook, kind, from);
    this.sheet.take(
      {...this.sheet.notebook, cells: [...cells, cell]},
      say(`Thêm ${kindWords[kind]()}`, `Add ${kindWords[kind]()}`)
    );
    this.learn();
    const view = this.views.get(cell.id);
    view?.element.scrollIntoView({block: "center"});
    view?.focus?.();
  }

  /** Brings the page to what the notebook is. */
  private refresh(): void {
    const {notebook, history, position} = this.sheet;
    if (document.activeElement !== this.title) {
      this.title.value = notebook.title;
      this.title.dispatchEvent(new Event("input"));
    }
    this.empty.hidden = notebook.cells.length > 0;
    const keeping = sayKeeping(this.sheet.keeping);
    if (this.keeping.textContent !== keeping) this.keeping.textContent = keeping;
    for (const [id, view] of this.views)
      if (!notebook.cells.some((cell) => cell.id === id)) {
        view.element.remove();
        this.views.delete(id);
      }
    const elements = notebook.cells.map((cell) => {
      const known = this.views.get(cell.id);
      if (known) return known.element;
      const view = cellFrame(this.desk, cell, (act, of) => void this.act(act, of));
      this.views.set(cell.id, view);
      return view.element;
    });
    // An element that stays where it is keeps the keyboard.
    elements.forEach((element, i) => {
      if (this.cells.children[i] !== element) this.cells.insertBefore(element, this.cells.children[i] ?? null);
    });
    for (const cell of notebook.cells) this.views.get(cell.id)!.update(cell);
    this.past.replaceChildren(
      ...history.map(
        (step, i) =>
          html`<li>
            <button
              type="button"
              class="quiet"
              aria-current=${i === position && "step"}
              ${{onclick: () => this.sheet.go(i)}}
            >
              ${sayStep(step, this.sheet.isForeign(step))}
            </button>
          </li>`
      )
    );
    this.runner.refresh();
    for (const {id} of notebook.cells) this.onOutcome(id);
  }

  private onOutcome(id: string): void {
    this.show(id);
    if (this.runner.outcomes.get(id)?.state === "done") this.learn();
  }

  /** Shows a cell its outcome. What fails because the table has gone in the meantime is not told: another outcome follows. */
  private show(id: string): void {
    const outcome = this.runner.outcomes.get(id);
    Promise.resolve(this.views.get(id)?.show(outcome)).catch((error: unknown) => {
      if (this.views.has(id) && this.runner.outcomes.get(id) === outcome) this.say(String((error as Error).message));
    });
  }

  private async act(act: Act, cell: Cell): Promise<void> {
    const {notebook} = this.sheet;
    const {cells} = notebook;
    const at = cells.findIndex(({id}) => id === cell.id);
    const moved = (to: number): void => {
      if (to < 0 || to >= cells.length) return;
      const rest = cells.filter(({id}) => id !== cell.id);
      this.sheet.take(
        {...notebook, cells: [...rest.slice(0, to), cell, ...rest.slice(to)]},
        say(`Dời ${cell.name}`, `Move ${cell.name}`)
      );
    };
    const acts: Partial<Record<Act, () => void>> = {
      run: () => {
        this.views.get(cell.id)?.commit?.();
        this.runner.again(cell.id);
      },
      stop: () => this.runner.stop(),
      up: () => moved(at - 1),
      down: () => moved(at + 1),
      remove: () =>
        this.sheet.take(
          {...notebook, cells: cells.filter(({id}) => id !== cell.id)},
          say(`Xoá ${cell.name}`, `Delete ${cell.name}`)
        )
    };
    const own = acts[act];
    if (own) return own();
    await this.tried(async () => {
      const taken = await takeCell(act, cell, {desk: this.desk, element: this.views.get(cell.id)!.element});
      download(fileName(`${this.sheet.notebook.title} ${cell.name}`, act), taken);
    });
  }

  /** Does what may fail, and says why where it does. */
  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
    }
  }

  private commitAll(): void {
    for (const view of this.views.values()) view.commit?.();
  }

  private async link(): Promise<void> {
    this.commitAll();
    const {notebook} = this.sheet;
    const hash = await hashOf(notebook);
    if (hash.length > LONGEST_LINK) {
      await this.take("file");
      return this.say(
        say(
          "Sổ này quá dài cho một liên kết, nên đã tải về thành tệp; người nhận thả tệp ấy vào trang này là mở được.",
          "This notebook is too long for a link and was saved as a file; whoever gets it drops it onto this page."
        )
      );
    }
    const url = new URL(location.href);
    url.search = "";
    url.hash = hash;
    await navigator.clipboard?.writeText(url.href).catch(() => undefined);
    this.said.replaceChildren(
      say("Đã chép liên kết: ", "Link copied: "),
      html`<a href=${url.href}>${say("sổ này", "this notebook")}</a>`,
      this.engine.ownTables.size
        ? say(
            " (tệp của bạn không nằm trong liên kết; người nhận phải có tệp ấy).",
            " (your files are not in it; who gets it needs them)."
          )
        : ""
    );
  }

  private async take(what: Taking): Promise<void> {
    this.commitAll();
    await this.tried(async () => {
      const {ending, content} = await takeNotebook(what, this.sheet.notebook, {
        desk: this.desk,
        elementOf: ({id}) => this.views.get(id)!.element
      });
      download(fileName(this.sheet.notebook.title, ending), content);
    });
  }

  private listen(place: HTMLElement): void {
    addEventListener("pagehide", () => this.commitAll());
    addEventListener("storage", ({key}) => key === KEY && this.sheet.hear());
    addEventListener("hashchange", () => {
      if (holdsNotebook(location.hash)) location.reload();
    });
    addEventListener("dragover", (event) => {
      event.preventDefault();
      place.toggleAttribute("data-dropping", true);
    });
    addEventListener("dragleave", () => place.toggleAttribute("data-dropping", false));
    addEventListener("drop", (event) => {
      event.preventDefault();
      place.toggleAttribute("data-dropping", false);
      void this.addFiles([...(event.dataTransfer?.files ?? [])]);
    });
    addEventListener("keydown", (event) => {
      const isTyping = (event.target as Element).closest?.("input, textarea, .cm-editor");
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      this.sheet.step(event.shiftKey ? 1 : -1);
    });
  }

  /** Each file has a line of its own, in which its end is told. */
  private async addFiles(files: readonly File[]): Promise<void> {
    const lines = files.map(() => html`<div class="file-told"></div>`);
    this.said.replaceChildren(...lines);
    for (const [i, file] of files.entries())
      try {
        await this.addFile(file, lines[i]!);
      } catch (error) {
        lines[i]!.textContent = error instanceof Error ? error.message : String(error);
      }
  }

  /** A notebook opens; anything else becomes a table of its own, with a cell that shows it. */
  private async addFile(file: File, line: HTMLElement): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const saved = /\.(?:thuocdo|json)$/i.test(file.name) ? notebookIn(bytes) : undefined;
    if (saved) return this.sheet.take(saved, say(`Mở tệp ${file.name}`, `Opened ${file.name}`));
    line.textContent = say(`Đang đọc ${file.name}…`, `Reading ${file.name}…`);
    // What is said is seen before a long file keeps the browser busy.
    await new Promise((resolve) => setTimeout(resolve));
    const table = this.tableOf(file.name);
    this.tell(line, {table, file: file.name}, await this.engine.addFile({name: file.name, table, bytes}));
    this.learn();
    const {notebook} = this.sheet;
    const files = {...notebook.files, [table]: file.name};
    const isShown = notebook.cells.some((cell) => needsOf(cell).some(({name}) => name === table));
    const source = `SELECT *\nFROM ${table}`;
    const added = isShown ? [] : [{...newCell(notebook, "sql"), source} as Cell];
    this.sheet.take(
      {...notebook, files, cells: [...notebook.cells, ...added]},
      say(`Thêm tệp ${file.name}`, `Add ${file.name}`)
    );
    this.runner.refresh();
  }

  /** The table that a file becomes: the one that it was before, else a new one. */
  private tableOf(file: string): string {
    const {cells, files = {}} = this.sheet.notebook;
    const before = Object.keys(files).find((table) => files[table] === file);
    const taken = new Set([...cells.map(({name}) => name.toLowerCase()), ...Object.keys(files), ...SITE_TABLES]);
    return before ?? tableName(file, (name) => taken.has(name) || this.engine.ownTables.has(name));
  }

  /** Tells what became of a file, what was decided in reading it, and what is the reader's to decide. */
  private tell(
    line: HTMLElement,
    from: {table: string; file: string},
    {rows, columns, notes, choices}: Made & FileNotes
  ): void {
    const {table, file} = from;
    const anew = (reading: FileReading): Promise<void> =>
      this.tried(async () => {
        this.tell(line, from, await this.engine.readAnew(table, reading));
        this.learn();
        this.runner.refresh();
      });
    line.replaceChildren(
      say(
        `“${file}” thành bảng ${table}: ${rows} dòng, ${columns.length} cột. Tệp chỉ được đọc trên máy này, không gửi đi đâu.`,
        `“${file}” became table ${table}: ${rows} rows, ${columns.length} columns. It is read on this machine and sent nowhere.`
      ),
      ...notes.map((note) => html`<span class="file-note">${note}</span>`),
      ...choices.map(
        ({words, ways}) =>
          html`<span class="file-note">
            ${words}
            ${ways.map(
              (way) =>
                html`<button type="button" class="chip" ${{onclick: () => void anew(way.reading)}}>
                  ${way.words}
                </button> `
            )}
          </span>`
      )
    );
  }
}

/** A notebook that somebody has saved; undefined where the file is data. */
function notebookIn(bytes: Uint8Array): Notebook | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isData = Array.isArray(json) || typeof json !== "object" || !json || !("cells" in json);
    return isData ? undefined : parseNotebook(json);
  } catch {
    return undefined;
  }
}
