import type { Kind } from "#graph/ontology.ts";
import type { Label, LabelledText } from "./labelled.ts";

/** What of a Re-DocRED document is used. */
interface ReDocred {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly {
    readonly type: string;
    readonly sent_id: number;
    /** Words of its sentence, end excluded. */
    readonly pos: readonly [number, number];
  }[])[];
}

const KINDS: Readonly<Record<string, Kind>> = { PER: "Person", ORG: "Organization", LOC: "Place" };
const CLINGS_TO_WORD_BEFORE = /^(?:[.,;:!?)%]|['’]s)$/;

/** Wikipedia documents as Re-DocRED's JSON holds them; of its types, those that are one of our kinds for certain. */
export function labelReDocred(json: string): LabelledText[] {
  return (JSON.parse(json) as readonly ReDocred[]).map(({ sents, vertexSet }) => {
    let text = "";
    const spans = sents.map((words) =>
      words.map((word) => {
        if (text !== "" && !CLINGS_TO_WORD_BEFORE.test(word) && !text.endsWith("(")) text += " ";
        text += word;
        return { start: text.length - word.length, end: text.length };
      }),
    );
    const labels: Label[] = [];
    for (const { type, sent_id, pos } of vertexSet.flat()) {
      const kind = KINDS[type];
      const first = spans[sent_id]?.[pos[0]];
      const last = spans[sent_id]?.[pos[1] - 1];
      if (kind && first && last) labels.push({ start: first.start, end: last.end, kind, type: null });
    }
    return { text, published: null, labels, whole: false };
  });
}

/** The sentences alone, word by word. */
export function textsOfReDocred(json: string): string[] {
  return (JSON.parse(json) as readonly ReDocred[]).flatMap(({ sents }) =>
    sents.map((words) => words.join(" ")),
  );
}
