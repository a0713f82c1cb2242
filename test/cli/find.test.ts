import { beforeAll, describe, expect, test } from "vitest";
import { UsageError } from "#cli/exit.ts";
import { articleId, entityId } from "#cli/find.ts";
import type { GraphStore } from "#graph/store.ts";
import { graphChange, entityId as idOf } from "../support/graph-notation.ts";
import { useStores } from "../support/stores.ts";

const first = graphChange({
  title: "On lakes",
  text: "[Ada Lake]{Person} met [Ben Lake]{Person}. [Lake]{Person=Ada Lake} spoke, and [Lake]{Person=Ben Lake} too, at [Salt\u001b[31m Lake]{Place}.",
});
const second = graphChange({ title: "On lakes", text: "[Ada Lake]{Person} left." });

describe("whom and what one means", () => {
  const stores = useStores("embedded");
  let store: GraphStore;
  beforeAll(async () => {
    store = await stores.empty();
    await store.apply(first);
    await store.apply(second);
  });

  const refused = async (found: Promise<string>) => {
    const error = await found.then(
      (id) => new Error(`found ${id}`),
      (reason) => reason as Error,
    );
    expect(error).toBeInstanceOf(UsageError);
    return error.message;
  };

  test("an id, a name, another name, whatever the case", async () => {
    const ada = idOf("Person", "Ada Lake");
    expect(await entityId(store, ada)).toBe(ada);
    expect(await entityId(store, "ada lake")).toBe(ada);
  });

  test("a name of several lists them", async () => {
    expect((await refused(entityId(store, "Lake"))).split("\n")).toEqual([
      '2 entities are called "Lake". Give the id of one:',
      `  ${idOf("Person", "Ada Lake")}  Ada Lake (Person)`,
      `  ${idOf("Person", "Ben Lake")}  Ben Lake (Person)`,
    ]);
  });

  test("a name of nobody lists similar ones, without what could disturb a terminal", async () => {
    const message = await refused(entityId(store, "salt"));
    expect(message).toMatch(
      /^No entity is called "salt"\. Similar ones:\n {2}v[0-9a-f]{20} {2}Salt�\[31m Lake \(Place\)$/,
    );
    expect(await refused(entityId(store, "river"))).toBe('No entity in the graph is called "river".');
  });

  test("an article by the beginning of its id, or a title that only it has", async () => {
    const { id } = first.article;
    expect(await articleId(store, id)).toBe(id);
    expect(await articleId(store, id.slice(0, 8))).toBe(id);
    expect(await refused(articleId(store, "on lakes"))).toMatch(
      /^"on lakes" fits 2 articles\. Give the id of one:\n {2}a/,
    );
    expect(await refused(articleId(store, "lakes"))).toMatch(
      /^No article is called "lakes"\. Similar ones:\n/,
    );
    expect(await refused(articleId(store, ""))).toMatch(
      /^No article in the graph has the id or the title ""/,
    );
  });
});
