import { describe, expect, test } from "vitest";
import type { Kind } from "#graph/ontology.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import type { Candidate } from "#ingest/extractors/offline/references/antecedents.ts";
import { sameNames } from "#ingest/extractors/offline/references/same-names.ts";

/** Names in the order of the text, an entity each, and how well the model likes the later for the earlier. */
function joined(
  names: readonly (readonly [string, Kind])[],
  scores: readonly (readonly [number, number, number])[],
) {
  const entities = names.map(
    ([name, kind]): FoundEntity => ({ kind, type: null, name, aliases: [], named: true }),
  );
  const mentions = names.map((_, entity) => ({
    start: entity * 100,
    end: entity * 100 + 9,
    entity,
    form: "name" as const,
  }));
  const candidates = mentions.map((mention, index) => ({ ...mention, text: names[index]![0] }) as Candidate);
  const antecedents = scores.map(([later, earlier, score]) => ({ later, earlier, score }));
  const found = sameNames({ entities, mentions }, candidates, antecedents);
  return found.mentions.map(({ entity }) => found.entities[entity]!.name);
}

describe("names that the model takes for one", () => {
  test.each<[string, string, Kind, number, string[]]>([
    ["Tyneham Rovers", "Rovers", "Organization", 5, ["Tyneham Rovers", "Tyneham Rovers"]],
    ["Rovers", "Tyneham Rovers", "Organization", 5, ["Tyneham Rovers", "Tyneham Rovers"]],
    ["Croatian Democratic Union", "HDZ", "Organization", 3, Array(2).fill("Croatian Democratic Union")],
    ["North Korea", "North", "Place", 3, ["North Korea", "North Korea"]],
    ["Tyneham Rovers", "Rovers", "Organization", 1, ["Tyneham Rovers", "Rovers"]],
    ["Cork Airport", "Cork", "Place", 5, ["Cork Airport", "Cork"]],
    ["ÖVP", "HDZ", "Organization", 5, ["ÖVP", "HDZ"]],
    ["Port Board", "Watchdog", "Organization", 5, ["Port Board", "Watchdog"]],
    ["Ada Lovelace", "Charles Babbage", "Person", 5, ["Ada Lovelace", "Charles Babbage"]],
  ])("%s, then %s (%s, %d)", (first, second, kind, score, expected) => {
    expect(
      joined(
        [
          [first, kind],
          [second, kind],
        ],
        [[1, 0, score]],
      ),
    ).toEqual(expected);
  });

  test("of several the best, and nobody by way of another", () => {
    const names = ["Kiln Bank", "Bank of Kiln", "Kiln"].map((name) => [name, "Organization"] as const);
    expect(
      joined(names, [
        [2, 0, 3],
        [2, 1, 5],
      ]),
    ).toEqual(["Kiln Bank", "Bank of Kiln", "Bank of Kiln"]);
  });
});
