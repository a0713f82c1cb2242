import { commonWords } from "../lexicon/common-words.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { lastWords } from "../lexicon/headwords.ts";
import { particles, suffixes } from "../lexicon/honorifics.ts";
import { callings, kin, roleHeads } from "../lexicon/roles.ts";
import { leadingSurnames, surnames } from "../lexicon/surnames.ts";
import type { Candidate } from "./candidates.ts";
import { knownNameAt, plainWord } from "./gazetteer.ts";
import type { Word, WordSentence } from "./words.ts";

/** What the words of a candidate look like: the same at every place. */
export function shapeFeatures(words: readonly Word[], candidate: Candidate): string[] {
  const own = words.slice(candidate.first, candidate.end);
  const first = own[0]!;
  const last = own.at(-1)!;
  const content = own.filter((word) => word.capital);
  const features = ["bias", `count=${Math.min(content.length, 4)}`];
  const firstText = plainWord(first.text);
  const lastText = plainWord(last.text);
  if (candidate.known)
    features.push(`known=${candidate.known.kind}`, `known=${candidate.known.kind}/${candidate.known.type}`);
  if (candidate.head)
    features.push(`head=${candidate.head.kind}`, `head=${candidate.head.kind}/${candidate.head.type}`);
  if (content.length >= 2) {
    if (isGivenName(firstText)) features.push("given-first");
    if (surnames.has(lastText)) features.push("surname-last");
    if (leadingSurnames.has(firstText)) features.push("surname-leads");
    if (own.some((word) => /^\p{Lu}\.$/u.test(word.text))) features.push("initials");
    if (commonWords.has(lastText.toLowerCase())) features.push("common-last");
    if (commonWords.has(firstText.toLowerCase())) features.push("common-first");
    const inner = own.slice(1, -1);
    if (inner.some((word) => particles.has(word.lower) && !word.capital)) features.push("particle");
  } else {
    if (isGivenName(firstText)) features.push("given");
    if (surnames.has(firstText)) features.push("surname");
    if (commonWords.has(firstText.toLowerCase())) features.push("common");
  }
  if (content.every((word) => commonWords.has(plainWord(word.lower)))) features.push("all-common");
  if (own.some((word) => commonWords.has(plainWord(word.lower)) && word.capital))
    features.push("some-common");
  if (own.some((word) => !word.glued && commonWords.has(word.lower) && !word.capital))
    features.push("small-common");
  if (last.allCaps && content.length === 1) features.push(`capitals=${Math.min(last.text.length, 5)}`);
  else if (own.some((word) => word.allCaps && word.text.length > 1)) features.push("some-capitals");
  if (own.some((word) => /\d/.test(word.text))) features.push("digits");
  if (own.some((word) => word.glued)) features.push("hyphen");
  if (own.some((word) => word.text === "&")) features.push("ampersand");
  if (suffixes.has(last.lower) && own.length > 2) features.push("suffix");
  const inside = own.slice(1);
  if (
    inside.some(
      (_, i) => knownNameAt(words, candidate.first + 1 + i, candidate.end, "plain")?.known.kind === "Place",
    )
  )
    features.push("place-inside");
  const knownFirst = candidate.known ? null : knownNameAt(words, candidate.first, candidate.end, "plain");
  if (knownFirst) features.push(`known-first=${knownFirst.known.kind}`);
  for (const word of own)
    if (word.capital && word.text.length > 2) features.push(`w=${plainWord(word.lower)}`);
  features.push(`end3=${lastText.toLowerCase().slice(-3)}`, `end2=${lastText.toLowerCase().slice(-2)}`);
  if (content.length > 1) features.push(`first-end2=${firstText.toLowerCase().slice(-2)}`);
  return features;
}

/** What stands around a candidate at one place. */
export function contextFeatures(
  words: readonly Word[],
  sentence: WordSentence,
  candidate: Candidate,
): string[] {
  const features: string[] = [];
  const at = (i: number): Word | undefined =>
    i >= sentence.first && i < sentence.end ? words[i] : undefined;
  const name = (word: Word | undefined): string => {
    if (!word) return "|";
    if (/\d/.test(word.text)) return "0";
    if (word.capital && !word.initial) return word.allCaps ? "AA" : "Aa";
    return word.lower;
  };
  const before = at(candidate.first - 1);
  const after = at(candidate.end);
  const glue = words[candidate.first]?.glued ? "-" : "";
  const one = name(before);
  const two = name(at(candidate.first - 2));
  const next = name(after);
  const nextTwo = name(at(candidate.end + 1));
  features.push(
    `-1=${glue}${one}`,
    `-2=${two} ${one}`,
    `+1=${after?.glued ? "-" : ""}${next}`,
    `+2=${next} ${nextTwo}`,
  );
  if (candidate.titled) features.push("titled");
  if (candidate.initial) features.push("opens");
  if (before && !before.capital) {
    if (roleHeads.has(before.lower)) features.push("role-before");
    if (callings.has(before.lower)) features.push("calling-before");
    if (kin.has(before.lower)) features.push("kin-before");
    if (lastWords.has(before.lower))
      features.push(`noun-before=${lastWords.get(before.lower)!.kind}/${lastWords.get(before.lower)!.type}`);
  }
  if (one === "," && roleHeads.has(two)) features.push("role-comma-before");
  if (one === "," && kin.has(two)) features.push("role-comma-before");
  if (after && !after.capital && lastWords.has(after.lower))
    features.push(`noun-after=${lastWords.get(after.lower)!.kind}/${lastWords.get(after.lower)!.type}`);
  if (after?.possessive) {
    const owned = at(candidate.end + 1);
    if (owned) {
      features.push(`'s=${owned.capital ? "Aa" : owned.lemma}`);
      if (roleHeads.has(owned.lower) || roleHeads.has(at(candidate.end + 2)?.lower ?? ""))
        features.push("'s-role");
      if (kin.has(owned.lower)) features.push("'s-kin");
    }
  }
  if (next === ",") {
    const third = at(candidate.end + 1);
    const fourth = at(candidate.end + 2);
    if (third && /^\d{2}$/.test(third.text) && fourth?.text === ",") features.push("age");
    if (third?.lower === "who" || third?.lower === "whose") features.push(", who");
    if (third && /^(?:a|an|the|his|her|its|their)$/.test(third.lower)) {
      let role = false;
      for (let i = candidate.end + 2; i < candidate.end + 7; i++) {
        const word = at(i);
        if (!word || word.text === ",") break;
        if (roleHeads.has(word.lower) || callings.has(word.lower)) role = true;
      }
      features.push(role ? ", a role" : ", a");
    }
    if (
      third?.capital &&
      knownNameAt(words, candidate.end + 1, sentence.end, "plain")?.known.kind === "Place"
    )
      features.push(", place");
  }
  if (after && after.upos === "VERB" && !after.capital) features.push(`verb=${after.lemma}`);
  const verb = at(candidate.end + 1);
  if (after && after.upos === "AUX" && verb && verb.upos === "VERB") features.push(`verb=${verb.lemma}`);
  return features;
}
