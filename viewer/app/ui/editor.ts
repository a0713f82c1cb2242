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
  ".cm-problem": { textDecoration: "underline wavy var(--bad)", textUnderlineOffset: "4px" },
});

export function createEditor(parent: HTMLElement, start: string, run: () => void): Editor {
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
        placeholder("MATCH (p:Person)-[r:LEADS]->(o) RETURN p, r, o"),
        keymap.of([
          {
            key: "Mod-Enter",
            run: () => {
              run();
              return true;
            },
          },
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
