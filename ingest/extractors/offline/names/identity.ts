import { commonWords } from "../lexicon/common-words.ts";
import { honorifics, particles, suffixes } from "../lexicon/honorifics.ts";
import { plainWord } from "./gazetteer.ts";

/** The words by which two spellings of a name are compared. */
export function keyOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => plainWord(word).replace(/\./g, ""))
    .filter((word) => word !== "");
}

/** The letters that an acronym of this name would be made of: with and without its small words. */
export function initialsOf(key: readonly string[]): readonly string[] {
  const letters = key.filter((word) => /^[\p{L}\d]/u.test(word));
  const big = letters.filter(
    (word) => !/^(?:of|the|and|for|in|on|de|du|des|la|le|del|y|et|to|a|against)$/.test(word),
  );
  return [...new Set([big.map((word) => word[0]).join(""), letters.map((word) => word[0]).join("")])];
}

function isSuffixOf(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i])
  );
}

function isPrefixOf(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word, i) => word === long[i]);
}

/** Whether `short` can be said for the person `long`: a surname, a first name, both without what is between. */
export function shortensPerson(short: readonly string[], long: readonly string[]): boolean {
  const plain = long.filter((word) => !suffixes.has(word));
  if (short.length === 0 || short.every((word) => particles.has(word) || honorifics[word] !== undefined))
    return false;
  if (
    isSuffixOf(short, plain) ||
    isPrefixOf(short, plain) ||
    (plain.length < long.length && short.join(" ") === plain.join(" "))
  )
    return true;
  if (short.length === 1 && plain.includes(short[0]!) && !particles.has(short[0]!)) return true;
  // "Joe Biden" for "Joe R. Biden", "Parvaneh Sohrabi" for "Parvaneh Sohrabi-Klein"
  let i = 0;
  for (const word of plain)
    if (word === short[i] || (short[i]?.length === 1 && word.startsWith(short[i]!))) i += 1;
  return short.length >= 2 && i === short.length && plain[0]!.startsWith(short[0]!);
}

/** Whether `short` can be said for the body, work or place `long`: "Asan Institute", "Meridian", "Tidewell". */
export function shortensName(short: readonly string[], long: readonly string[]): boolean {
  if (isPrefixOf(short, long)) {
    if (short.every((word) => commonWords.has(word)) && short.length === 1) return false;
    return !/^(?:of|for|and|the)$/.test(short.at(-1)!);
  }
  return false;
}
