import { expect, test } from "vitest";
import { bringIn, Pool } from "#viewer/app/core/beyond.ts";
import type { EntityRow, RelationshipRow } from "#viewer/app/core/rows.ts";
import { entity, tie } from "./rows.ts";

/** A server that knows of ada – byron – turin. */
const ties = [tie("ada MET_WITH byron"), tie("byron VISITED turin")];
const query = (async (name: string, { entity: id }: { entity: string }) => ({
  columns: [],
  rows:
    name === "entity" ? [entity(id)] : ties.filter(({ subject, object }) => subject === id || object === id),
})) as unknown as Parameters<typeof bringIn>[2];

const ids = ({ entities }: { readonly entities: readonly EntityRow[] }) => entities.map(({ id }) => id);
const keys = ({ relationships }: { readonly relationships: readonly RelationshipRow[] }) =>
  relationships.map(({ subject, object }) => `${subject}–${object}`);

test("an entity comes with its ties and some of its neighbours; one that is known, with its ties alone", async () => {
  const alone = await bringIn(["ada"], () => false, query, 0);
  expect([ids(alone), keys(alone)]).toEqual([["ada"], ["ada–byron"]]);
  expect(ids(await bringIn(["ada"], () => false, query))).toEqual(["ada", "byron"]);
  const known = await bringIn(["byron"], () => true, query, 0);
  expect([ids(known), keys(known)]).toEqual([[], ["ada–byron", "byron–turin"]]);
});

test("what was fetched is drawn when it is brought, with ties whose ends are both there", async () => {
  const pool = new Pool();
  pool.start({ entities: [entity("Ada")], relationships: [] });
  pool.add(await bringIn(["byron", "turin"], (id) => pool.has(id), query, 0));
  expect(ids(pool.drawing(new Set()))).toEqual(["ada"]);
  const drawing = pool.drawing(new Set(["byron"]));
  expect([ids(drawing), keys(drawing)]).toEqual([["ada", "byron"], ["ada–byron"]]);
});
