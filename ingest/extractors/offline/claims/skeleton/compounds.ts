/** "Madrid-based", "state-owned": what a participle behind a hyphen says, and how the first part hangs from it. */
export interface Compound {
  readonly lemma: string;
  readonly preposition: string;
}

const PARTICIPLES: Readonly<Record<string, readonly [lemma: string, preposition: string]>> = {
  based: ["base", "in"],
  headquartered: ["headquarter", "in"],
  born: ["bear", "in"],
  led: ["lead", "by"],
  run: ["run", "by"],
  owned: ["own", "by"],
  controlled: ["control", "by"],
  held: ["hold", "by"],
  occupied: ["occupy", "by"],
  ruled: ["rule", "by"],
  backed: ["back", "by"],
  supported: ["support", "by"],
  funded: ["fund", "by"],
  financed: ["finance", "by"],
  sponsored: ["sponsor", "by"],
  founded: ["found", "by"],
  made: ["make", "by"],
  built: ["build", "by"],
  published: ["publish", "by"],
  directed: ["direct", "by"],
  hosted: ["host", "by"],
  organised: ["organise", "by"],
  organized: ["organize", "by"],
  appointed: ["appoint", "by"],
  educated: ["educate", "at"],
  trained: ["train", "at"],
};

/** What a hyphenated word says; null when it is none of these. */
export function compoundOf(word: string): Compound | null {
  const participle = /[-\u2010\u2011](\p{L}+)$/u.exec(word.toLowerCase())?.[1] ?? "";
  const found = Object.hasOwn(PARTICIPLES, participle) ? PARTICIPLES[participle] : undefined;
  return found ? { lemma: found[0], preposition: found[1] } : null;
}
