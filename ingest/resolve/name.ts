/**
 * What two spellings of one name have in common: no accents, case, punctuation, leading article or possessive.
 * "The U.S.", "US" and "us" share a key, and so do "Petrauskienė" and "PETRAUSKIENE".
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s(?=\s|$)/g, "")
    .replace(/[.’'"“”,]/g, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

/** A person's name taken apart; every part is a key. */
export interface PersonName {
  /** "fumio"; "john fitzgerald"; "" where there is only a family name. */
  readonly given: string;
  readonly family: string;
  /** "jr", "sr", "ii"; null mostly. */
  readonly suffix: string | null;
}

const SUFFIXES = new Set(["jr", "sr", "junior", "senior", "ii", "iii", "iv"]);
const SAME_SUFFIX: Readonly<Record<string, string>> = { junior: "jr", senior: "sr" };
/** Words that open a family name of several words. */
const PARTICLES = new Set(
  "von van der den de del della di da dos das du la le el al bin ibn ben abu bint ter ten zu st san o mac".split(
    " ",
  ),
);

/** Takes a person's name apart. A name that stands alone elsewhere in the article is the family name: "Yoon" in "Yoon Suk Yeol". */
export function personName(name: string, aliases: readonly string[]): PersonName {
  const words = nameKey(name)
    .split(" ")
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  const suffixed = words.length > 2 && SUFFIXES.has(last);
  const suffix = suffixed ? (SAME_SUFFIX[last] ?? last) : null;
  if (suffixed) words.pop();
  if (words.length < 2) return { given: "", family: words[0] ?? "", suffix };
  const alone = aliases.map(nameKey);
  if (alone.includes(words[0] as string) && !alone.includes(words.at(-1) as string))
    return { given: words.slice(1).join(" "), family: words[0] as string, suffix };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] as string)) from -= 1;
  return { given: words.slice(0, from).join(" "), family: words.slice(from).join(" "), suffix };
}

/** The first letters of a name's great words: "International Monetary Fund" → "imf". "" where there are fewer than two. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2
    ? ""
    : words
        .map((word) => word[0])
        .join("")
        .toLowerCase();
}

/** Whether a name is written as initials are: "IMF", "U.N.", "LDP". */
export function isInitials(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name.trim());
}
