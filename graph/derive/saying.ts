/** Which of one speaker's quotations are parts of longer ones. */

/** So few words anybody may say: they are nobody's saying beyond their article. */
export const FEW = 4;
/** A quotation of more words is a speech, of which what others quote is no longer the same saying. */
const MANY = 200;

/** The words of a quotation without case, accents and punctuation. */
export function spokenWords(quote: string): readonly string[] {
  const plain = quote
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a quotation may be part of a longer one, or have parts. */
export function isJoinable(words: readonly string[]): boolean {
  return words.length >= FEW && words.length <= MANY;
}

/** Every four words in a row, each once. What is part of a longer quotation begins with one of these. */
export function phrasesIn(words: readonly string[]): readonly string[] {
  const starts = words.slice(0, Math.max(0, words.length - FEW + 1));
  return [...new Set(starts.map((_, at) => words.slice(at, at + FEW).join(" ")))];
}

/** Whether words between single spaces stand word for word in others, which are more. */
export function isPart(words: string, others: string): boolean {
  return words.length < others.length && ` ${others} `.includes(` ${words} `);
}

/**
 * The longest of one speaker's quotations that some words are part of. Where they stand in several of which none is
 * part of another, nobody can tell which of them was cut short, and the words stay what they are.
 */
export function wholeOf(words: string, others: readonly string[]): string {
  const longer = [...new Set(others)].filter((other) => isPart(words, other));
  const wholes = new Map<string, string>();
  // each after all that it is part of
  for (const one of [...longer.sort((a, b) => b.length - a.length), words]) {
    const around = [...wholes.keys()].filter((other) => isPart(one, other));
    const nearest = around.filter((other) => !around.some((inner) => isPart(inner, other)));
    const found = new Set(nearest.map((other) => wholes.get(other) as string));
    wholes.set(one, found.size === 1 ? ([...found][0] as string) : one);
  }
  return wholes.get(words) as string;
}
