import { describe, expect, test } from "vitest";
import {
  entityOf,
  type NameReport,
  readTally,
  reportsWith,
  tallyOf,
  tallyText,
} from "#graph/derive/entity.ts";
import type { Mention } from "#graph/model.ts";
import type { Kind } from "#graph/ontology.ts";

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
  const others = names.flatMap(({ aliases }) => aliases);
  return entityOf({ id: "v1", kind }, tallyOf(names), others, none);
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

  test("is counted on", () => {
    const before = tallyOf([called("Oslo", 2, "city"), called("Oslo town")]);
    const after = tallyOf([called("Oslo town", 2, "region"), called("Oslo", 1, "city")], before);
    expect(after).toEqual(
      tallyOf([called("Oslo", 3, "city"), called("Oslo town"), called("Oslo town", 2, "region")]),
    );
    expect([before.names.get("Oslo"), after.names.get("Oslo")]).toEqual([2, 3]);
  });
});

test("a tally is kept as text", () => {
  const tally = tallyOf([called("Oslo", 2, "city"), called("__proto__", 1), called("Ærø")]);
  expect(readTally(tallyText(tally))).toEqual(tally);
  expect(tallyText(tally)).toBe('{"names":[["Oslo",2],["__proto__",1],["Ærø",1]],"types":[["city",2]]}');
});
