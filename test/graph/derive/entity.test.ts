import { describe, expect, test } from "vitest";
import { entityOf, entityWith, type NameReport, namesIn, reportsWith } from "#graph/derive/entity.ts";
import type { Mention } from "#graph/model.ts";
import type { Kind } from "#graph/ontology.ts";
import { numbers, shuffled } from "../random-changes.ts";

const none = { articles: 1, mentions: 1, firstReported: null, lastReported: null };

function called(
  name: string,
  mentions = 1,
  type: string | null = null,
  aliases: readonly string[] = [],
): NameReport {
  return { name, type, aliases, mentions };
}
function entity(kind: Kind, ...names: readonly NameReport[]) {
  return entityOf({ id: "v1", kind }, names, none);
}

describe("an entity's name", () => {
  test("is the commonest", () => {
    expect(entity("Person", called("Ada King", 1), called("Ada Lovelace", 2))?.name).toBe("Ada Lovelace");
  });

  test("among equally common ones is the longest", () => {
    expect(entity("Person", called("Lovelace"), called("Ada Lovelace"))?.name).toBe("Ada Lovelace");
  });

  test("is one in capital letters only when there is no other", () => {
    expect(entity("Person", called("ADA KING LOVELACE"), called("Ada Lovelace"))?.name).toBe("Ada Lovelace");
    expect(entity("Organization", called("NATO"))?.name).toBe("NATO");
  });

  test("among equals is the first in the alphabet", () => {
    expect(entity("Place", called("Bern"), called("Aern"))?.name).toBe("Aern");
  });

  test("counts together what differs in type or aliases only", () => {
    const names = [called("Oslo", 1, "city"), called("Oslo", 1, null, ["OSL"]), called("Oslo town", 1)];
    expect(entity("Place", ...names)).toMatchObject({ name: "Oslo", aliases: ["OSL", "Oslo town"] });
  });
});

test("an entity's aliases are all its other names, each once, sorted", () => {
  const names = [called("Ada Lovelace", 3, null, ["Lovelace", "Ada"]), called("Ada King", 1, null, ["Ada"])];
  expect(entity("Person", ...names)?.aliases).toEqual(["Ada", "Ada King", "Lovelace"]);
});

describe("an entity's type", () => {
  test("is the commonest that says more than the kind's default", () => {
    const names = [
      called("X", 5, "organization"),
      called("X", 1, "party"),
      called("X", 2, "company"),
      called("X", 9),
    ];
    expect(entity("Organization", ...names)?.type).toBe("company");
  });

  test("among equals is the first in the vocabulary", () => {
    expect(entity("Place", called("X", 1, "city"), called("X", 1, "country"))?.type).toBe("country");
  });

  test("is the kind's default when none is said, and none for persons", () => {
    expect(entity("Place", called("X"))?.type).toBe("place");
    expect(entity("Person", called("X"))?.type).toBeNull();
  });
});

test("nobody speaks of it: there is no entity", () => {
  expect(entity("Person")).toBeNull();
});

describe("one more article", () => {
  test("adds to the reports", () => {
    const mention = { starts: [1, 9] } as unknown as Mention;
    expect(reportsWith(null, [mention], { published: "2024-05-01" })).toEqual({
      articles: 1,
      mentions: 2,
      firstReported: "2024-05-01",
      lastReported: "2024-05-01",
    });
    const known = { articles: 3, mentions: 5, firstReported: "2024-04-01", lastReported: "2024-06-01" };
    expect(reportsWith(known, [mention, mention], { published: null })).toEqual({
      articles: 4,
      mentions: 9,
      firstReported: "2024-04-01",
      lastReported: "2024-06-01",
    });
  });

  test("changes neither name nor type when it says the same", () => {
    const known = { ...none, id: "v1", kind: "Place", type: "city", name: "Oslo", aliases: ["OSL"] } as const;
    const mention = {
      name: "Oslo",
      type: "place",
      aliases: ["the capital"],
      starts: [0],
    } as unknown as Mention;
    expect(entityWith(known, [mention], { published: null })).toMatchObject({
      name: "Oslo",
      type: "city",
      aliases: ["OSL", "the capital"],
      articles: 2,
    });
    expect(entityWith(known, [{ ...mention, name: "Kristiania" }], { published: null })).toBeNull();
    expect(entityWith(known, [{ ...mention, type: "region" }], { published: null })).toBeNull();
  });

  test("added to what is known gives what all mentions give", () => {
    const next = numbers(11);
    const pick = <T>(values: readonly T[]) => values[Math.floor(next() * values.length)] as T;
    for (let round = 0; round < 200; round++) {
      const kind = pick(["Person", "Place"] as const);
      const mentions = Array.from(
        { length: 1 + Math.floor(next() * 6) },
        () =>
          ({
            name: pick(["Oslo", "Oslo", "OSLO", "Oslo town"]),
            type: kind === "Place" ? pick([null, "place", "city", "region"]) : null,
            aliases: pick([[], ["Oslo"], ["the town"]]),
            starts: [0],
          }) as unknown as Mention,
      );
      const identity = { id: "v1", kind };
      const days = mentions.map(() => pick([null, "2024-05-01", "2023-01-31"]));
      const all = (count: number) => {
        const some = mentions.slice(0, count);
        const reports = some.reduce(
          (known: typeof none | null, mention, index) =>
            reportsWith(known, [mention], { published: days[index] ?? null }) as typeof none,
          null,
        );
        return entityOf(identity, shuffled(namesIn(some), round), reports ?? none);
      };
      for (let count = 1; count < mentions.length; count++) {
        const before = all(count);
        const mention = mentions[count];
        if (!before || !mention) continue;
        const after = entityWith(before, [mention], { published: days[count] ?? null });
        if (after) expect(after).toEqual(all(count + 1));
      }
    }
  });
});
