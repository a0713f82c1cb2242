import type { MentionForm } from "#graph/model.ts";
import type { Kind } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import type { Word } from "../names/words.ts";

/** A mention by its words: `words.slice(first, end)`. */
export interface PlacedMention {
  readonly entity: number;
  readonly kind: Kind;
  readonly form: MentionForm;
  readonly first: number;
  readonly end: number;
  /** "South Korean", "Polish": not the name itself. */
  readonly adjective: boolean;
}

export interface MentionIndex {
  /** The longest mention whose first word is this one. */
  startingAt(word: number): PlacedMention | null;
  /** The longest mention whose last word is this one. */
  endingAt(word: number): PlacedMention | null;
  kindOf(entity: number): Kind;
  typeOf(entity: number): string | null;
  nameOf(entity: number): string;
  /** All, in the order of the text. */
  readonly placed: readonly PlacedMention[];
}

/** Finds mentions by the word at which they start or end. Linear in words and mentions. */
export function indexMentions(
  words: readonly Word[],
  mentions: readonly ExtractedMention[],
  entities: readonly FoundEntity[],
): MentionIndex {
  const wordAt = new Map<number, number>();
  const wordTo = new Map<number, number>();
  for (const [i, { start, end }] of words.entries()) {
    wordAt.set(start, i);
    wordTo.set(end, i);
  }
  const starts = new Map<number, PlacedMention>();
  const ends = new Map<number, PlacedMention>();
  const placed: PlacedMention[] = [];
  for (const { start, end, entity, form } of mentions) {
    const first = wordAt.get(start);
    const last = wordTo.get(end);
    const own = entities[entity];
    if (first === undefined || last === undefined || own === undefined) continue;
    const spelt = (name: string): boolean =>
      name.split(/[\s-]/).includes(words[last]!.text.replace(/\.$/, ""));
    const adjective =
      own.kind === "Place" &&
      form === "name" &&
      !spelt(own.name) &&
      !own.aliases.some((alias) => spelt(alias) || alias === words[last]!.text);
    const mention = { entity, kind: own.kind, form, first, end: last + 1, adjective };
    placed.push(mention);
    if ((starts.get(first)?.end ?? 0) < mention.end) starts.set(first, mention);
    const other = ends.get(last);
    if (!other || other.first > first) ends.set(last, mention);
  }
  placed.sort((a, b) => a.first - b.first || b.end - a.end);
  return {
    startingAt: (word) => starts.get(word) ?? null,
    endingAt: (word) => ends.get(word) ?? null,
    kindOf: (entity) => entities[entity]!.kind,
    typeOf: (entity) => entities[entity]!.type,
    nameOf: (entity) => entities[entity]!.name,
    placed,
  };
}
