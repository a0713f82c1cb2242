import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { QUERY_NAMES } from "#graph/queries.ts";
import type { ExploreResult, GraphStore } from "#graph/store.ts";
import { readArticle } from "#ingest/pipeline.ts";
import { readPaths } from "#ingest/read/paths.ts";
import { shippedReader } from "../support/reader.ts";
import { testEngines, useStores } from "../support/stores.ts";

const root = join(__dirname, "..", "..");
const read = (page: string) => readFileSync(join(root, page), "utf8");

/** The Cypher that our pages tell people to try. */
const examples = [
  ...[...read("docs/graph-model.md").matchAll(/```cypher\n([\s\S]*?)```/g)].map(
    (match) => match[1] as string,
  ),
  ...[...read("README.md").matchAll(/tieline query "([^"]+)"/g)].map((match) => match[1] as string),
];

describe.each(testEngines)("what our pages tell people to ask, on %s", (engine) => {
  const stores = useStores(engine);
  let store: GraphStore;

  beforeAll(async () => {
    store = await stores.empty();
    for await (const result of readPaths([join(root, "samples")])) {
      if (result.kind !== "article") throw new Error(result.message);
      await store.apply((await readArticle(result.article, await shippedReader())).change);
    }
  }, 120_000);

  const ask = (cypher: string): Promise<ExploreResult> =>
    store.explore(cypher, {}, { milliseconds: 15_000, rows: 1000 });

  test.each(examples)("%s", async (cypher) => {
    const { rows } = await ask(cypher);
    expect(rows.length).toBeGreaterThan(0);
  });
});

test("README.md names only queries that are in the catalogue", () => {
  const named = [...read("README.md").matchAll(/tieline query ([a-z][a-z-]*)/g)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(QUERY_NAMES as readonly string[]).includes(name as string))).toEqual([]);
});
