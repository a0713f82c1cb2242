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

/**
 * Takes a person's name apart. A name that stands alone elsewhere in the article is the family name: "Yoon" in "Yoon Suk
 * Yeol"; so is what comes before a given name with a hyphen and a small letter: "Park" in "Park Jie-won".
 */
export function personName(name: string, aliases: readonly string[]): PersonName {
  const words = name.split(/\s+/).flatMap((word) => {
    const key = nameKey(word);
    return key === "" ? [] : [{ key, givenFirst: !/[-‐‑]\p{Ll}/u.test(word) }];
  });
  const last = words.at(-1)?.key ?? "";
  const suffixed = words.length > 2 && SUFFIXES.has(last);
  const suffix = suffixed ? (SAME_SUFFIX[last] ?? last) : null;
  if (suffixed) words.pop();
  const keys = words.map(({ key }) => key);
  if (keys.length < 2) return { given: "", family: keys[0] ?? "", suffix };
  const alone = aliases.map(nameKey);
  const turned = alone.includes(keys[0] as string) && !alone.includes(keys.at(-1) as string);
  if (turned || words.at(-1)?.givenFirst === false)
    return { given: keys.slice(1).join(" "), family: keys[0] as string, suffix };
  let from = keys.length - 1;
  while (from > 1 && PARTICLES.has(keys[from - 1] as string)) from -= 1;
  return { given: keys.slice(0, from).join(" "), family: keys.slice(from).join(" "), suffix };
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

/** Letters that transcriptions of one name differ in, the longest first. */
const TRANSCRIPTIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:ye|je)/gu, "e"],
  [/sch|sh|tch|tsch|ch|cz|tj|tz/g, "c"],
  [/ks/g, "x"],
  [/kh|ck|q/g, "k"],
  [/ph|v|w/g, "f"],
  [/zh|dzh|dj/g, "j"],
  [/ou|oo|uu/g, "u"],
  [/(?:ii|iy|yi|ij|yy|ey|ei|ay|ai|ie|ee)/g, "i"],
  [/y/g, "i"],
  [/(.)\1+/gu, "$1"],
];

/** A name's key as far as transcriptions agree: "Yevgeny" and "Evgeni", "Aleksey" and "Alexei". */
export function soundKey(key: string): string {
  return TRANSCRIPTIONS.reduce((sound, [letters, one]) => sound.replace(letters, one), key);
}
