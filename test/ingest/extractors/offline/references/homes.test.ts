import { expect, test } from "vitest";
import type { Candidate } from "#ingest/extractors/offline/references/antecedents.ts";
import { homeBefore, openHomes } from "#ingest/extractors/offline/references/homes.ts";

function before(words: string, kind: "Person" | "Organization"): string | null {
  const tokens = `${words} Kiln`.split(" ").map((text) => ({ text, sentence: 0 }));
  return homeBefore({ tokens } as unknown as Parameters<typeof homeBefore>[0], tokens.length - 1, kind);
}

test("a noun before a name says where from", () => {
  expect(before("Italian airline", "Organization")).toBe(before("Italian President", "Person"));
  expect(before("Italian airline", "Organization")).not.toBeNull();
  expect(before("Italian fans of", "Organization")).toBeNull();
  expect(before("Italian airline", "Person")).toBeNull();
  expect(before("French bank Oak ,", "Organization")).toBeNull();
});

test("the Spanish club is not the Ukrainian one, nor the Gelsenkirchen one", () => {
  const nominal = (text: string) =>
    ({ entity: null, home: null, form: "nominal", text }) as unknown as Candidate;
  const homes = openHomes([]);
  expect(homes.accept(0, nominal("the Spanish club"))).toBe(true);
  expect(homes.accept(0, nominal("the Ukrainian club"))).toBe(false);
  expect(homes.accept(0, nominal("the Gelsenkirchen club"))).toBe(false);
  expect(homes.accept(0, nominal("the club"))).toBe(true);
});
