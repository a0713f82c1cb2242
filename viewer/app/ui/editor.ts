import { autocompletion, completionKeymap, type Completion as Offered } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { type Completions, completionsAt, type SavedQuery } from "../core/cypher-completion.ts";

export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Marks where the engine stopped understanding, from 1; null takes the mark away. */
  setProblem(position: { readonly line: number; readonly column: number } | null): void;
  focus(): void;
  destroy(): void;
}

const setMark = StateEffect.define<number | null>();
const problemMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = transaction.docChanged ? Decoration.none : marks;
    for (const effect of transaction.effects) {
      if (!effect.is(setMark)) continue;
      const at = effect.value;
      if (at === null) next = Decoration.none;
      else {
        const line = transaction.state.doc.lineAt(at);
        const from = Math.min(at, Math.max(line.from, line.to - 1));
        const word = /^\w*/.exec(line.text.slice(from - line.from))?.[0].length ?? 0;
        const to = Math.min(line.to, from + Math.max(1, word));
        next =
          from < to
            ? Decoration.set([Decoration.mark({ class: "cm-problem" }).range(from, to)])
            : Decoration.none;
      }
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--keyword)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--string)" },
  { tag: [tags.number, tags.bool, tags.atom], color: "var(--number)" },
  { tag: tags.comment, color: "var(--faint)", fontStyle: "italic" },
  { tag: [tags.variableName, tags.definition(tags.variableName)], color: "var(--ink)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", fontSize: "13px", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "transparent", border: "0", color: "var(--faint)" },
  ".cm-placeholder": { color: "var(--faint)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { background: "var(--said) !important" },
  ".cm-matchingBracket": { backgroundColor: "var(--raised)", outline: "1px solid var(--line-strong)" },
  ".cm-tooltip": {
    border: "1px solid var(--line)",
    borderRadius: "8px",
    background: "var(--panel)",
    color: "var(--ink)",
    boxShadow: "var(--shadow)",
    overflow: "hidden",
  },
  ".cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    fontSize: "12.5px",
    maxWidth: "min(460px, 90vw)",
  },
  ".cm-tooltip-autocomplete > ul > li": { padding: "3px 10px", lineHeight: "1.5" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    background: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.75", marginInlineStart: "12px" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-problem": { textDecoration: "underline wavy var(--bad)", textUnderlineOffset: "4px" },
});

const TYPES: Readonly<Record<Completions["options"][number]["sort"], string>> = {
  label: "class",
  relation: "interface",
  property: "property",
  function: "function",
  parameter: "constant",
  keyword: "keyword",
  variable: "variable",
  query: "text",
};

export interface EditorParts {
  readonly start: string;
  run(): void;
  /** Hears of every change of the text. */
  changed(text: string): void;
  /** What the catalogue offers, and what is done when one of them is taken over. */
  saved(): readonly SavedQuery[];
  takeOver(name: string): void;
}

export function createEditor(parent: HTMLElement, parts: EditorParts): Editor {
  const { start, run } = parts;
  const offer = autocompletion({
    icons: false,
    override: [
      ({ state, pos, explicit }) => {
        const found = completionsAt(state.doc.toString(), pos, parts.saved());
        if (!found) return null;
        const typed = pos > found.from || /[:.$|]$/.test(state.sliceDoc(0, pos).trimEnd());
        if (!explicit && !typed) return null;
        const options = found.options.map(({ label, sort, about, written }): Offered => {
          const apply = sort === "query" ? () => parts.takeOver(label) : (written ?? label);
          return { label, type: TYPES[sort], apply, detail: about ?? sort };
        });
        return { from: found.from, options, validFor: /^[\p{L}\p{N}_]*$/u };
      },
    ],
  });
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: start,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(colours),
        problemMark,
        offer,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) parts.changed(update.state.doc.toString());
        }),
        placeholder("MATCH (p:Person)-[r:LEADS]->(o) RETURN p, r, o"),
        keymap.of([
          {
            key: "Mod-Enter",
            run: () => {
              run();
              return true;
            },
          },
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "Cypher query" }),
        look,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setProblem(position) {
      const { doc } = view.state;
      if (position === null) return view.dispatch({ effects: setMark.of(null) });
      const line = doc.line(Math.min(Math.max(position.line, 1), doc.lines));
      const at = Math.min(line.from + Math.max(0, position.column - 1), line.to);
      view.dispatch({ effects: setMark.of(at) });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
