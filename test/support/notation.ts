import type { Span } from "#graph/model.ts";
import { KINDS, type Kind } from "#graph/ontology.ts";

/**
 * Examples a reader could write by hand:
 *
 *     [Ada Lovelace]{Person#a} works for the [Royal Society]{Organization}. [She]{#a} left.
 *
 * `[words]{Kind/type#id}` marks a mention; kind, type and id may each be left out. Marks with one id speak of one
 * entity, and marks with different ids of different ones. Marks nest. `\[`, `\{` and `\\` stand for themselves.
 */
export interface Mark extends Span {
  readonly words: string;
  readonly kind: Kind | null;
  readonly type: string | null;
  readonly id: string | null;
}

export interface Example {
  /** The sentence without its marks. */
  readonly text: string;
  /** In the order of the text, the outer before the inner. */
  readonly marks: readonly Mark[];
}

/** Throws when brackets do not match, or a kind is unknown: says where. */
export function readExample(notation: string): Example {
  let text = "";
  const open: number[] = [];
  const marks: Mark[] = [];
  for (let i = 0; i < notation.length; i++) {
    const sign = notation[i]!;
    if (sign === "\\") {
      i += 1;
      text += notation[i] ?? "";
    } else if (sign === "[") open.push(text.length);
    else if (sign === "]") {
      const start = open.pop();
      const tag = /^\{([^}]*)\}/.exec(notation.slice(i + 1));
      if (start === undefined || tag === null) {
        throw new Error(`"]" without "[" before or "{…}" behind it, at ${i} of: ${notation}`);
      }
      marks.push({ start, end: text.length, words: text.slice(start), ...readTag(tag[1]!, notation) });
      i += tag[0].length;
    } else text += sign;
  }
  if (open.length > 0) throw new Error(`"[" without "]" in: ${notation}`);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks };
}

function readTag(tag: string, notation: string): Pick<Mark, "kind" | "type" | "id"> {
  const [sort = "", id = null] = tag.split("#");
  const [kind = "", type = null] = sort.split("/");
  const known = KINDS.find((one) => one === kind);
  if (kind !== "" && known === undefined) throw new Error(`No kind is called "${kind}", in: ${notation}`);
  return { kind: known ?? null, type, id };
}
