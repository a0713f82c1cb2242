import { KINDS, type Kind } from "#graph/ontology.ts";
import type { MentionProposal } from "../model/proposals.ts";
import { type Candidate, headOf } from "./candidates.ts";
import { knownNameAt } from "./gazetteer.ts";
import type { Word } from "./words.ts";

/** A name that the model sees: `words.slice(first, end)`. */
export interface SeenName {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** From 0 to 1: that it is a mention at all. */
  readonly probability: number;
  /** Of each kind, given that it is a mention. */
  readonly kinds: ReadonlyMap<Kind, number>;
}

export interface SeenNames {
  /** Those of a sentence that lie in no other, in order. */
  inSentence(sentence: number): readonly SeenName[];
  /** The one that is exactly this stretch. */
  at(first: number, end: number): SeenName | null;
}

/** The model's names over words. Groups are no names; a stretch that begins or ends within a word is left out. */
export function seenNames(words: readonly Word[], proposals: readonly MentionProposal[]): SeenNames {
  const firsts = new Map(words.map((word, index) => [word.start, index]));
  const ends = new Map(words.map((word, index) => [word.end, index + 1]));
  const bySpan = new Map<string, SeenName>();
  const bySentence = new Map<number, SeenName[]>();
  for (const { start, end, form, kind, kinds, probability } of proposals) {
    if (form !== "name" || kind === "Group") continue;
    const first = firsts.get(start);
    const last = ends.get(end);
    if (first === undefined || last === undefined || last <= first) continue;
    const { sentence } = words[first]!;
    const shares = KINDS.map((one, index): [Kind, number] => [one, (kinds[index] as number) / probability]);
    const seen: SeenName = { first, end: last, sentence, probability, kinds: new Map(shares) };
    bySpan.set(`${first} ${last}`, seen);
    const those = bySentence.get(sentence);
    const outer = those?.at(-1);
    if (outer && outer.end >= last) continue; // they come in order, the longer first
    if (those) those.push(seen);
    else bySentence.set(sentence, [seen]);
  }
  return {
    inSentence: (sentence) => bySentence.get(sentence) ?? [],
    at: (first, end) => bySpan.get(`${first} ${end}`) ?? null,
  };
}

/**
 * The candidates of a sentence, by rules and by the model: where both see one, the model says where it begins and
 * ends; what only rules see must be known or stand behind a title.
 */
export function reconciled(
  words: readonly Word[],
  byRules: readonly Candidate[],
  byModel: readonly SeenName[],
): readonly Candidate[] {
  const found: Candidate[] = byModel.map((seen) => {
    const touching = byRules.filter(({ first, end }) => first < seen.end && seen.first < end);
    const same = touching.find(({ first, end }) => first === seen.first && end === seen.end);
    if (same) return same;
    const titled = touching.find((one) => one.titled && one.first >= seen.first);
    const known = knownNameAt(words, seen.first, seen.end, "plain");
    return {
      first: seen.first,
      end: seen.end,
      sentence: seen.sentence,
      known: known !== null && known.end === seen.end ? known.known : null,
      head: headOf(words, seen.first, seen.end),
      titled: titled !== undefined,
      gender: titled?.gender ?? null,
      initial: words[seen.first]!.initial,
    };
  });
  for (const candidate of byRules) {
    const { first, end, known, titled } = candidate;
    if (byModel.some((seen) => first < seen.end && seen.first < end)) continue;
    if (known !== null || titled) found.push(candidate);
  }
  return found.sort((a, b) => a.first - b.first);
}
