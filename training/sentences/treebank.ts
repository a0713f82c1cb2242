import type { Span } from "#graph/model.ts";

/** A paragraph of a treebank, its sentences parted by a space as the page had them. */
export interface Paragraph {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** The paragraphs of a CoNLL-U file, without the documents of these names. */
export function paragraphsOf(conllu: string, without: readonly string[] = []): Paragraph[] {
  const paragraphs: { text: string; sentences: Span[] }[] = [];
  let skip = false;
  let begins = true;
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newdoc id = "))
      skip = without.includes(line.slice("# newdoc id = ".length).trim());
    if (line.startsWith("# newdoc") || line.startsWith("# newpar")) begins = true;
    if (skip || !line.startsWith("# text = ")) continue;
    const sentence = line.slice("# text = ".length);
    if (begins || paragraphs.length === 0) paragraphs.push({ text: "", sentences: [] });
    begins = false;
    const paragraph = paragraphs.at(-1) as (typeof paragraphs)[number];
    const start = paragraph.text === "" ? 0 : paragraph.text.length + 1;
    paragraph.text += `${start === 0 ? "" : " "}${sentence}`;
    paragraph.sentences.push({ start, end: start + sentence.length });
  }
  return paragraphs;
}
