import type { Upos } from "#ingest/document.ts";
import { type LemmaRules, type LemmaTable, lemmaBy } from "#ingest/extractors/offline/syntax/lemmas.ts";
import { irregularVerbs } from "./irregular.ts";
import type { TreebankWord } from "./words.ts";

/** What has endings to take off; of the others the dictionary form is a matter of a list. */
const INFLECTED: ReadonlySet<Upos> = new Set(["NOUN", "VERB", "ADJ", "ADV"]);
const LISTED: ReadonlySet<Upos> = new Set(["AUX", "DET", "PRON", "PART"]);
const LONGEST = 6;

/**
 * Learns how dictionary forms are made: for each part of speech the endings that tell it, each with what is taken off
 * and what put on, and a list of the words that no ending tells.
 */
export function tableOf(words: readonly TreebankWord[], known: ReadonlySet<string>): LemmaTable {
  const table: Partial<Record<Upos, LemmaRules>> = {};
  for (const [upos, forms] of [...byForm(words)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const endings = INFLECTED.has(upos) ? endingsOf(forms) : {};
    const listed = [...forms].filter(([form, { lemma, count }]) => {
      return lemmaBy({ endings, words: {} }, form, known) !== lemma && (count > 1 || LISTED.has(upos));
    });
    const listedWords = new Map(listed.map(([form, { lemma }]) => [form, lemma]));
    const own = upos === "VERB" ? irregularVerbs : [];
    const words = new Map([...listedWords, ...own]);
    table[upos] = {
      endings,
      words: Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
  return table;
}

type Forms = Map<string, { readonly lemma: string; readonly count: number }>;

/** The commonest lemma of each form. */
function byForm(words: readonly TreebankWord[]): Map<Upos, Forms> {
  const counts = new Map<Upos, Map<string, Map<string, number>>>();
  for (const { form, upos, lemma } of words) {
    if (!(INFLECTED.has(upos) ? /^'?\p{L}+$/u : LISTED.has(upos) ? /^[\p{L}']+$/u : /(?!)/).test(form))
      continue;
    const forms = counts.get(upos) ?? new Map<string, Map<string, number>>();
    counts.set(upos, forms);
    const lemmas = forms.get(form) ?? new Map<string, number>();
    forms.set(form, lemmas);
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([upos, forms]) => [
      upos,
      new Map(
        [...forms].map(([form, lemmas]) => {
          const [lemma, count] = [...lemmas].reduce((best, one) => (one[1] > best[1] ? one : best));
          return [form, { lemma, count }];
        }),
      ),
    ]),
  );
}

/** The commonest change for each ending, where it is another than that of the shorter ending. */
function endingsOf(forms: Forms): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [form, { lemma }] of forms) {
    const change = changeOf(form, lemma);
    if (change === null) continue;
    for (let length = 0; length <= Math.min(LONGEST, form.length - 1); length++) {
      const ending = form.slice(form.length - length);
      const changes = counts.get(ending) ?? new Map<string, number>();
      counts.set(ending, changes);
      changes.set(change, (changes.get(change) ?? 0) + 1);
    }
  }
  const kept = new Map<string, string>();
  for (const [ending, changes] of [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const [change, count] = [...changes].reduce((best, one) => (one[1] > best[1] ? one : best));
    let shorter = "";
    for (let from = 1; from <= ending.length; from++) {
      const before = kept.get(ending.slice(from));
      if (before !== undefined) {
        shorter = before;
        break;
      }
    }
    if (count >= 2 && change !== shorter) kept.set(ending, change);
  }
  return Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What makes one word of the other; null when hardly anything stays. */
function changeOf(form: string, lemma: string): string | null {
  let same = 0;
  while (same < Math.min(form.length, lemma.length) && form[same] === lemma[same]) same += 1;
  const off = form.length - same;
  return off > 9 ? null : `${off}${lemma.slice(same)}`;
}
