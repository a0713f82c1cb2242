import type { ExtractedEntity, Extraction } from "#ingest/extractor.ts";
import { commonWords } from "#ingest/extractors/offline/lexicon/common-words.ts";
import { lastWords } from "#ingest/extractors/offline/lexicon/headwords.ts";
import { nameKey } from "#ingest/resolve/name.ts";

/** What one article says of an event beside its name. Keys, times as claims give them; sorted. */
export interface Happening {
  /** "summit", "election": by the entity's type, or by the last word of its name. Null where neither tells. */
  readonly type: string | null;
  readonly times: readonly string[];
  readonly places: readonly string[];
  /** Who took part in it or organized it. */
  readonly participants: readonly string[];
}

/** Of each entity of an extraction, in the same order; null for what is no event. */
export function happeningsOf({ entities, claims }: Extraction): readonly (Happening | null)[] {
  return entities.map((entity, index) => {
    if (entity.kind !== "Event") return null;
    const about = claims.filter(
      ({ subject, object, polarity }) => polarity === "positive" && (subject === index || object === index),
    );
    const named = /\b(?:19|20)\d\d\b/.exec(entity.name)?.[0];
    const keyed = (ends: readonly number[]) => sorted(ends.map((end) => nameKey(entities[end]?.name ?? "")));
    return {
      type: typeOf(entity),
      times: sorted([
        ...about.flatMap(({ time }) => (time === null || time.includes("/") ? [] : [time])),
        ...(named === undefined ? [] : [named]),
      ]),
      places: keyed(about.flatMap(({ predicate, object }) => (predicate === "HELD_IN" ? [object] : []))),
      participants: keyed(
        about.flatMap(({ predicate, subject }) =>
          predicate === "PARTICIPATED_IN" || predicate === "ORGANIZED" ? [subject] : [],
        ),
      ),
    };
  });
}

/** Whether an event is called what others are called too: "2021 election", "Tuesday's summit". */
export function isCommonEvent(name: string): boolean {
  return nameKey(name)
    .split(" ")
    .every((word) => commonWords.has(word) || lastWords.has(word) || /^\d/.test(word));
}

function typeOf({ type, name }: ExtractedEntity): string | null {
  if (type !== null && type !== "event") return type;
  const head = lastWords.get(nameKey(name).split(" ").at(-1) ?? "");
  return head?.kind === "Event" && head.type !== "event" ? head.type : null;
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== "").sort();
}
