import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { particles, suffixes } from "../lexicon/honorifics.ts";
import { leadingSurnames } from "../lexicon/surnames.ts";

/**
 * The names under which one looks for a person, besides the full one: the family name with its particles ("van
 * Houten"), and the name without nickname and suffix ("Marcus Delacroix" of "Marcus Delacroix Jr"). A family name
 * that two persons of the article bear stays out.
 */
export function withShortNames<Entity extends FoundEntity>(entities: readonly Entity[]): readonly Entity[] {
  const short = entities.map((entity) =>
    entity.kind === "Person" && entity.named ? shortNamesOf(entity.name) : [],
  );
  const bearers = new Map<string, Set<number>>();
  entities.forEach(({ kind, name, aliases }, index) => {
    if (kind !== "Person") return;
    for (const own of new Set([name, ...aliases, ...(short[index] as readonly string[])])) {
      const known = bearers.get(own);
      if (known) known.add(index);
      else bearers.set(own, new Set([index]));
    }
  });
  return entities.map((entity, index) => {
    const sole = (short[index] as readonly string[]).filter((name) => bearers.get(name)?.size === 1);
    if (sole.length === 0) return entity;
    return { ...entity, aliases: [...new Set([...entity.aliases, ...sole])].sort() };
  });
}

const NICKNAME = /\s*(?:["“][^"“”]{1,40}["”]|\([^()]{1,40}\))/gu;

function shortNamesOf(name: string): readonly string[] {
  const words = name.replace(NICKNAME, "").split(/\s+/);
  while (words.length > 1 && suffixes.has((words.at(-1) as string).toLowerCase().replace(/,$/, "")))
    words.pop();
  const last = words.length - 1;
  if (last >= 0) words[last] = (words[last] as string).replace(/,$/, "");
  if (words.length < 2) return [];
  const plain = words.join(" ");
  return plain === name ? [familyName(words)] : [plain, familyName(words)];
}

function familyName(words: readonly string[]): string {
  const [first] = words as [string];
  if (leadingSurnames.has(first)) return first;
  let from = words.length - 1;
  while (from > 1 && particles.has((words[from - 1] as string).toLowerCase())) from -= 1;
  return words.slice(from).join(" ");
}
