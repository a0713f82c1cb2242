import { describe, expect, test } from "vitest";
import { aloneIn, countsOf, deltaOf, freshNodes, isEmpty, outstanding } from "#viewer/app/core/delta.ts";
import type { Addition } from "#viewer/protocol.ts";

/** "entity ada new", "claim ada-MET_WITH-bo others=2 opposed=1": a row of article-additions, by hand. */
function row(line: string): Addition {
  const [what = "", id = "", ...rest] = line.split(" ");
  const number = (name: string) => Number(rest.find((one) => one.startsWith(`${name}=`))?.split("=")[1] ?? 0);
  const [subject = null, predicate = null, object = null] = what === "entity" ? [] : id.split("-");
  const [otherArticles, opposedBy] = [number("others"), number("opposed")];
  const status = opposedBy > 0 ? "contradicted" : otherArticles === 0 ? "new" : "confirmed";
  return { what, id, label: id, subject, predicate, object, status, otherArticles, opposedBy };
}
const additions = (articles: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(articles).map(([article, lines]) => [article, lines.map(row)]));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("what articles added", () => {
  test("one: what no other has, what others have, what others deny", () => {
    const delta = deltaOf(
      additions({
        a: [
          "entity ada",
          "entity bo others=3",
          "relationship ada-MET_WITH-bo",
          "claim ada-MET_WITH-bo",
          "claim ada-LEADS-bo others=1",
          "claim bo-LEADS-ada opposed=1",
        ],
      }),
    );
    expect(ids(delta.fresh.entities)).toEqual(["ada"]);
    expect(ids(delta.confirmed.entities)).toEqual(["bo"]);
    expect(ids(delta.fresh.claims)).toEqual(["ada-MET_WITH-bo"]);
    expect(ids(delta.confirmed.claims)).toEqual(["ada-LEADS-bo"]);
    expect(ids(delta.contradicted)).toEqual(["bo-LEADS-ada"]);
    expect([...freshNodes(delta)]).toEqual(["ada"]);
    const { nodes, edges } = outstanding(delta);
    expect([...nodes]).toEqual(["ada", "bo"]);
    expect([...edges]).toEqual(["ada MET_WITH bo", "bo LEADS ada"]);
  });

  test("several: what they alone have is new, though each confirms the other", () => {
    const delta = deltaOf(
      additions({
        a: ["entity ada others=1", "entity bo others=2"],
        b: ["entity ada others=1", "entity bo others=2", "entity cy"],
      }),
    );
    expect(ids(delta.fresh.entities)).toEqual(["ada", "cy"]);
    expect(ids(delta.confirmed.entities)).toEqual(["bo"]);
    expect(delta.fresh.entities[0]?.articles).toEqual(["a", "b"]);
  });

  test("none", () => {
    const delta = deltaOf(new Map());
    expect([isEmpty(delta.fresh), isEmpty(delta.confirmed), delta.contradicted]).toEqual([true, true, []]);
  });
});

test("what would go with an article is what it alone has, contradicted or not", () => {
  const part = aloneIn(
    [
      "entity ada",
      "entity bo others=1",
      "claim ada-LEADS-bo opposed=2",
      "relationship ada-LEADS-bo others=1",
    ].map(row),
  );
  expect([ids(part.entities), ids(part.claims), ids(part.relationships)]).toEqual([
    ["ada"],
    ["ada-LEADS-bo"],
    [],
  ]);
  expect(countsOf(part)).toBe("1 entity and 1 claim");
  expect(
    countsOf(aloneIn(["entity a", "entity b", "claim a-MET_WITH-b", "relationship a-MET_WITH-b"].map(row))),
  ).toBe("2 entities, 1 claim and 1 tie");
  expect(countsOf(aloneIn([]))).toBe("nothing");
});
