import { UPOS, type Upos } from "#ingest/document.ts";

/** A word of a treebank, as an annotator described it. */
export interface TreebankWord {
  /** In lower case, with straight apostrophes. */
  readonly form: string;
  readonly upos: Upos;
  /** In lower case. */
  readonly lemma: string;
}

const KNOWN: ReadonlySet<string> = new Set(UPOS);

/** The words of a CoNLL-U file in order, without misspelt ones and without the documents of these names. */
export function wordsOf(conllu: string, without: readonly string[] = []): TreebankWord[] {
  const words: TreebankWord[] = [];
  let skip = false;
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newdoc id = "))
      skip = without.includes(line.slice("# newdoc id = ".length).trim());
    const [id = "", form = "", lemma = "", upos = "", , features = ""] = line.split("\t");
    if (skip || !/^\d+$/.test(id) || !KNOWN.has(upos)) continue;
    if (/Typo=Yes|Abbr=Yes|Style=|Foreign=Yes/.test(features)) continue;
    words.push({ form: plain(form), upos: upos as Upos, lemma: plain(lemma) });
  }
  return words;
}

const plain = (word: string): string => word.toLowerCase().replace(/[’‘]/g, "'");
