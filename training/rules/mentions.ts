import type { MentionForm } from "#graph/model.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { PluralMentions } from "#ingest/extractors/offline/claims/sentences.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import type { NewsArticle, NewsMention } from "../annotation/article.ts";

/** The annotators' who and what, as if the reader had found it. */
export interface Marked {
  readonly mentions: readonly ExtractedMention[];
  readonly entities: readonly FoundEntity[];
  readonly plurals: PluralMentions;
}

const PRONOUNS = new Set(
  `i we you he she it they me us him her them my our your his its their mine ours yours hers theirs myself ourselves
  yourself yourselves himself herself itself themselves who whom whose which that this these those one both`.split(
    /\s+/,
  ),
);
/** Small words within names. */
const PARTICLES = new Set(
  "of and for the in on at to de la le du del della da di do dos van von der den el al bin ibn y e et zu".split(
    " ",
  ),
);
/** Words that begin a noun phrase rather than a name, before a small one. */
const DETERMINED =
  /^(?:the|an?|his|her|its|their|our|my|this|that|some|many|several|both|two|three) \p{Ll}/iu;

export function markedIn({ text, entities, mentions }: NewsArticle): Marked {
  const bySpan = new Map<string, NewsMention[]>();
  for (const mention of mentions) {
    const key = `${mention.start} ${mention.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), mention]);
  }
  const found = [...bySpan.values()].map(([first]): ExtractedMention => {
    const { start, end, entity } = first!;
    return { start, end, entity, form: formOf(text.slice(start, end)) };
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const plurals = [...bySpan.values()]
    .filter((those) => those.length > 1)
    .map((those) => ({
      start: those[0]!.start,
      end: those[0]!.end,
      entities: those.map(({ entity }) => entity),
    }));
  return {
    mentions: found,
    entities: entities.map(({ kind, type }, index): FoundEntity => {
      const own = found.filter(({ entity }) => entity === index);
      const named = own.filter(({ form }) => form === "name");
      const spoken = named.length > 0 ? named : own;
      const name = spoken
        .map(({ start, end }) => text.slice(start, end))
        .reduce((longest, other) => (other.length > longest.length ? other : longest), "");
      return { kind, type, name, aliases: [], named: named.length > 0 };
    }),
    plurals,
  };
}

function formOf(words: string): MentionForm {
  if (PRONOUNS.has(words.toLowerCase()) && words !== "US" && words !== "IT") return "pronoun";
  if (DETERMINED.test(words)) return "nominal";
  const parts = words.split(/\s+/);
  const capital = parts.some((part) => /^\P{Ll}*[\p{Lu}\d]/u.test(part));
  const small = parts.some((part) => /^\p{Ll}/u.test(part) && !PARTICLES.has(part));
  return capital && !small ? "name" : "nominal";
}
