import { MODALITIES } from "#graph/ontology.ts";
import type { QueryRow } from "#graph/queries.ts";
import type { NetworkEvidence } from "#viewer/protocol.ts";

/** Rows that say the same again and again, as columns of places in lists that say it once. */
export function packed(
  rows: readonly QueryRow<"network-evidence">[],
  terms: readonly QueryRow<"network-terms">[],
): NetworkEvidence {
  const ties = placesOf((row) => [row.subject, row.predicate, row.object] as const);
  const articles = placesOf((row) => [row.article, row.publisher, row.published, row.voice] as const);
  const speakers = placesOf((row) =>
    row.speaker === null ? null : ([row.speaker, row.speakerName ?? row.speaker] as const),
  );
  const times = placesOf((row) => row.time);
  const roles = placesOf((row) => row.role);
  const standing = ({ polarity, modality }: QueryRow<"network-evidence">) =>
    polarity === "negative" ? MODALITIES.length : (MODALITIES as readonly string[]).indexOf(modality);
  const columns = {
    tie: rows.map(ties.place),
    article: rows.map(articles.place),
    speaker: rows.map(speakers.place),
    time: rows.map(times.place),
    role: rows.map(roles.place),
    standing: rows.map(standing),
  };
  return {
    ties: ties.list,
    articles: articles.list,
    speakers: speakers.list,
    times: times.list,
    roles: roles.list,
    terms: terms.map(
      ({ subject, predicate, object, firstDay, lastDay }) =>
        [subject, predicate, object, firstDay, lastDay] as const,
    ),
    columns,
  };
}

function placesOf<T extends string | readonly (string | null)[]>(
  of: (row: QueryRow<"network-evidence">) => T | null,
): { readonly list: T[]; place(this: void, row: QueryRow<"network-evidence">): number } {
  const list: T[] = [];
  const places = new Map<string, number>();
  return {
    list,
    place(row) {
      const value = of(row);
      if (value === null) return -1;
      const key = typeof value === "string" ? value : value.join("\n");
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, list.length);
      return list.push(value) - 1;
    },
  };
}
