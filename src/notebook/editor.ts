import {autocompletion, closeBrackets, completionKeymap, type CompletionSource} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {HighlightStyle, syntaxHighlighting} from "@codemirror/language";
import {PostgreSQL, sql} from "@codemirror/lang-sql";
import {setDiagnostics} from "@codemirror/lint";
import {EditorState, Prec} from "@codemirror/state";
import {EditorView, keymap, placeholder} from "@codemirror/view";
import {tags} from "@lezer/highlight";
import {say} from "../words/say.js";
import type {Mistake} from "./mistake.js";

export interface EditorOptions {
  label: string;
  text: string;
  hint?: string;
  isSql?: boolean;
  complete?: CompletionSource;
  /** The reader wants it worked out: Ctrl+Enter, or the editor was left. */
  commit: (text: string, isAsked: boolean) => void;
}

/** A field in which code is written. After Escape, Tab leaves it. */
export interface Editor {
  element: HTMLElement;
  text: string;
  /** Shows where something is wrong. */
  mark: (mistake: Mistake | undefined) => void;
  focus: () => void;
  destroy: () => void;
}

const colors = HighlightStyle.define([
  {tag: tags.keyword, color: "var(--focus)", fontWeight: "600"},
  {tag: [tags.string, tags.special(tags.string)], color: "var(--tone-land)"},
  {tag: [tags.number, tags.bool, tags.null], color: "var(--tone-state)"},
  {tag: tags.comment, color: "var(--muted)", fontStyle: "italic"}
]);

const look = EditorView.theme({
  "&": {fontSize: "14px", backgroundColor: "var(--paper)", color: "var(--ink)"},
  "&.cm-focused": {outline: "2px solid var(--focus)", outlineOffset: "1px"},
  ".cm-content": {fontFamily: "ui-monospace, Menlo, Consolas, monospace", padding: "8px 0", caretColor: "var(--ink)"},
  ".cm-cursor": {borderLeftColor: "var(--ink)"},
  ".cm-placeholder": {color: "var(--muted)"},
  ".cm-tooltip": {backgroundColor: "var(--paper)", border: "1px solid var(--rule)", boxShadow: "var(--shadow)"},
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {backgroundColor: "var(--focus)", color: "var(--paper)"},
  ".cm-completionDetail": {fontStyle: "normal", opacity: "0.8"},
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--marker)"
  }
});

/** The words of CodeMirror that a reader hears. */
const phrases = (): Record<string, string> => ({
  Completions: say("Gợi ý", "Completions"),
  "No diagnostics": say("Không có lỗi", "No diagnostics"),
  Diagnostics: say("Lỗi", "Diagnostics")
});

/** An editor of SQL or of the small language of transforms. */
export function codeEditor({label, text, hint, isSql = false, complete, commit}: EditorOptions): Editor {
  const run = (view: EditorView): boolean => {
    commit(view.state.doc.toString(), true);
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(
          keymap.of([
            {key: "Mod-Enter", run},
            {key: "Shift-Enter", run}
          ])
        ),
        history(),
        closeBrackets(),
        isSql ? sql({dialect: PostgreSQL, upperCaseKeywords: true}) : [],
        syntaxHighlighting(colors),
        autocompletion({...(complete && {override: [complete]}), icons: false, maxRenderedOptions: 40}),
        keymap.of([...completionKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorState.phrases.of(phrases()),
        EditorView.contentAttributes.of({"aria-label": label}),
        hint ? placeholder(hint) : [],
        EditorView.domEventHandlers({blur: (_, {state}) => void commit(state.doc.toString(), false)}),
        look
      ]
    })
  });
  return {
    element: view.dom,
    get text() {
      return view.state.doc.toString();
    },
    set text(next: string) {
      const {doc} = view.state;
      if (doc.toString() !== next) view.dispatch({changes: {from: 0, to: doc.length, insert: next}});
    },
    mark: (mistake) => view.dispatch(setDiagnostics(view.state, diagnostics(mistake, view.state.doc.length))),
    focus: () => view.focus(),
    destroy: () => view.destroy()
  };
}

const diagnostics = (mistake: Mistake | undefined, length: number) =>
  mistake?.at
    ? [
        {
          from: Math.min(mistake.at.start, length),
          to: Math.min(Math.max(mistake.at.end, mistake.at.start), length),
          severity: "error" as const,
          message: mistake.message
        }
      ]
    : [];
