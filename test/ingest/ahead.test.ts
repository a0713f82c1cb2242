import { describe, expect, it } from "vitest";
import { ahead } from "#ingest/ahead.ts";

async function* stream<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of results) found.push(one);
  return found;
}

describe("working ahead", () => {
  it("keeps the order, whatever takes longest", async () => {
    const later = (item: number) =>
      new Promise<number>((done) => setTimeout(() => done(item), 5 * (4 - item)));
    expect(await all(ahead(stream(1, 2, 3), 3, later))).toEqual([1, 2, 3]);
  });

  it("begins no more than there is room for", async () => {
    let open = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++open);
      await new Promise((done) => setTimeout(done, 1));
      open--;
    };
    await all(ahead(stream(...Array(20).keys()), 3, work));
    expect(most).toBe(3);
  });

  it("with a width of 1 begins nothing before its forerunner has been dealt with", async () => {
    const log: string[] = [];
    const work = async (item: string) => log.push(`begin ${item}`);
    for await (const _ of ahead(stream("a", "b"), 1, work)) log.push("dealt with");
    expect(log).toEqual(["begin a", "dealt with", "begin b", "dealt with"]);
  });

  it("throws what work throws, when its turn comes", async () => {
    const found: number[] = [];
    const work = async (item: number) => {
      if (item === 2) throw new Error("two");
      return item;
    };
    await expect(async () => {
      for await (const one of ahead(stream(1, 2, 3), 3, work)) found.push(one);
    }).rejects.toThrow("two");
    expect(found).toEqual([1]);
  });
});
