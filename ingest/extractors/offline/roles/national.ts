import type { RolePhrase } from "../findings.ts";
import { countries } from "../lexicon/countries.ts";
import type { WordSentence } from "../names/words.ts";
import type { MentionIndex } from "./mentions.ts";

/** Offices of state: who is called so is in some government. */
const OF_STATE = /(?:^|\s)(?:prime minister|premier|chancellor|taoiseach)$|^(?!deputy mayor).*\bminister\b/;

type Role = Pick<RolePhrase, "title" | "holder"> & { body: number | null };

/**
 * Gives offices of state that are named without a country theirs: the country that the article speaks of most, itself
 * or by its capital, what stands beside the holder counting twice. It is never one where the article has somebody else
 * in that office.
 */
export function nationalBodies(
  roles: readonly Role[],
  index: MentionIndex,
  sentences: readonly WordSentence[],
): void {
  const open = roles.filter(
    (role) => role.body === null && role.holder !== null && OF_STATE.test(role.title),
  );
  if (open.length === 0) return;
  const held = new Map<string, Set<number | null>>();
  for (const { title, holder, body } of roles) {
    if (body === null || !OF_STATE.test(title)) continue;
    const key = `${body} ${title}`;
    held.set(key, (held.get(key) ?? new Set()).add(holder));
  }
  const spoken = countryMentions(index, sentences);
  for (const role of open) {
    const all = new Map<number, number>();
    for (const { countries: here, people } of spoken) {
      for (const country of here) {
        const holders = held.get(`${country} ${role.title}`);
        if (holders !== undefined && !holders.has(role.holder) && !holders.has(null)) continue;
        const weight = people.has(role.holder as number) ? 2 : 1;
        all.set(country, (all.get(country) ?? 0) + weight);
      }
    }
    role.body = most(all);
  }
}

interface Spoken {
  /** Each as often as it is mentioned. */
  readonly countries: readonly number[];
  readonly people: ReadonlySet<number>;
}

/** Sentence by sentence. A capital counts for its country where the article names that too. */
function countryMentions(index: MentionIndex, sentences: readonly WordSentence[]): readonly Spoken[] {
  const byName = new Map<string, number>();
  for (const { entity } of index.placed) {
    if (index.typeOf(entity) === "country") byName.set(index.nameOf(entity), entity);
  }
  const capitals = new Map<string, number>();
  for (const country of countries) {
    const entity = byName.get(country.name);
    if (entity !== undefined) for (const capital of country.capitals) capitals.set(capital, entity);
  }
  let at = 0;
  return sentences.map(({ first, end }) => {
    const here: number[] = [];
    const people = new Set<number>();
    while (at < index.placed.length && index.placed[at]!.first < first) at += 1;
    for (; at < index.placed.length && index.placed[at]!.first < end; at++) {
      const { entity, kind } = index.placed[at]!;
      if (kind === "Person") people.add(entity);
      if (kind !== "Place") continue;
      const country = index.typeOf(entity) === "country" ? entity : capitals.get(index.nameOf(entity));
      if (country !== undefined) here.push(country);
    }
    return { countries: here, people };
  });
}

/** The one with the highest count; null when two share it. */
function most(counts: ReadonlyMap<number, number>): number | null {
  const [first, second] = [...counts].sort(([, m], [, n]) => n - m);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : null;
}
