import type { Kind } from "#graph/ontology.ts";
import type { Label, LabelledText } from "./labelled.ts";

const KINDS: Readonly<Record<string, Kind>> = { PER: "Person", ORG: "Organization", LOC: "Place" };

/** Universal NER in IOB2, a sentence a text. Its "OTH" is left out: it holds nationalities beside works and events. */
export function labelUner(iob2: string): LabelledText[] {
  return iob2.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split("\n");
    const text = lines.find((line) => line.startsWith("# text = "))?.slice("# text = ".length);
    if (text === undefined) return [];
    const labels: Label[] = [];
    let open: { start: number; end: number; kind: Kind } | null = null;
    let at = 0;
    const close = () => {
      if (open) labels.push({ ...open, type: null });
      open = null;
    };
    for (const line of lines) {
      if (line === "" || line.startsWith("#")) continue;
      const [, word, tag] = line.split("\t") as [string, string, string];
      const start = text.indexOf(word, at);
      if (start < 0) {
        close();
        continue;
      }
      at = start + word.length;
      if (tag.startsWith("I-") && open) open = { ...(open as { start: number; kind: Kind }), end: at };
      else {
        close();
        const kind = tag.startsWith("B-") ? KINDS[tag.slice(2)] : undefined;
        if (kind) open = { start, end: at, kind };
      }
    }
    close();
    return [{ text, published: null, labels, whole: false }];
  });
}
