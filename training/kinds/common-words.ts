/** Seen small less often, a word is not common. */
const LEAST = 3;
/** A word seen so seldom is a name after all when it has a capital three times as often. */
const SELDOM = 6;
const WIDTH = 108;

/** The words that the texts write small, sorted by code unit. */
export function commonWordsOf(texts: Iterable<string>): string[] {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)) {
      if (word === word.toLowerCase()) small.set(word, (small.get(word) ?? 0) + 1);
      else if (/^\p{Lu}/u.test(word)) capital.set(word, (capital.get(word) ?? 0) + 1);
    }
  }
  const found: string[] = [];
  for (const [word, count] of small) {
    if (count < LEAST || word.length < 2 || !/^[a-zé'’-]+$/.test(word)) continue;
    const named = capital.get(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()) ?? 0;
    if (count < SELDOM && named > count * 3) continue;
    found.push(word);
  }
  return found.sort();
}

/** The source file that the reader imports. */
export function commonWordsSource(words: readonly string[]): string {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line += line === "" ? word : ` ${word}`;
  }
  lines.push(line);
  return `/**
 * English words that texts write small: a capital on one of them at the start of a sentence or in a headline
 * says nothing. Made by training/kinds/main.ts from the texts that training/kinds/CARD.md names.
 */
const WORDS = \`
${lines.join("\n")}
\`;

export const commonWords: ReadonlySet<string> = new Set(WORDS.trim().split(/\\s+/));
`;
}
