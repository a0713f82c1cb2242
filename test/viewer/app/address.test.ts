import { expect, test } from "vitest";
import { readAddress, writeAddress } from "#viewer/app/core/address.ts";
import { UNFILTERED } from "#viewer/app/core/filter.ts";
import { HOME, type View } from "#viewer/app/core/view.ts";

test("the first view has no address of its own", () => {
  expect(writeAddress(HOME)).toBe("");
  expect(readAddress("")).toEqual(HOME);
});

test("everything that it holds is read back", () => {
  const view: View = {
    mode: "list",
    selection: { what: "pair", first: "v1", second: "v2", ask: "paths" },
    filter: {
      ...UNFILTERED,
      kinds: new Set(["Place"]),
      types: new Set(["Organization/party"]),
      relations: new Set(["LEADS", "MET_WITH"]),
      standings: new Set(["denied"]),
      loose: "shown",
      publishers: new Set(["Daily Wheel, The"]),
      contested: true,
      independent: 2,
      words: "prime minister",
      reported: ["1842-08-01", "1842-08-03"],
    },
    scope: {
      brought: new Set(["v3"]),
      hidden: new Set(["v4"]),
      only: new Set(["v1", "v2"]),
      despite: new Set(["v2"]),
      more: 2,
      community: `v${"0".repeat(20)}`,
    },
    arrangement: { layout: "radial", centre: "v1", pinned: new Map([["v1", { x: 10, y: -4 }]]) },
    looks: { measure: "pagerank", colouring: "community", hulls: true, edgeLabels: true },
    reading: { article: "a1", start: 10, end: 52 },
    camera: { x: 1.5, y: -20, scale: 0.75 },
    query: "MATCH (p)\nRETURN p",
    register: { what: "ledger", asOf: "2024-09-20", outcome: "did not" },
  };
  const hash = writeAddress(view);
  expect(hash).toMatchInlineSnapshot(
    `"#view=list&pair=v1,v2&ask=paths&kinds=Place&types=Organization%252Fparty&relations=LEADS,MET_WITH&standings=denied&loose=shown&by-publishers=Daily%2520Wheel%252C%2520The&contested=only&independent=2&words=prime%20minister&reported=1842-08-01..1842-08-03&more=2&community=v00000000000000000000&with=v3&without=v4&only=v1,v2&despite=v2&layout=radial&around=v1&pins=v1:10:-4&size=pagerank&colour=community&draw=hulls,labels&article=a1&at=10-52&camera=1.5,-20,0.75&query=MATCH%20(p)%0ARETURN%20p&register=ledger&as-of=2024-09-20&outcome=did%20not"`,
  );
  expect(readAddress(hash)).toEqual(view);
});

test("ids with unusual letters survive", () => {
  const address: View = { ...HOME, selection: { what: "entity", entity: "a b&c=d#é" } };
  expect(readAddress(writeAddress(address))).toEqual(address);
});

test("what cannot be read is left out", () => {
  expect(readAddress("#at=1-x&pair=v1&view=map&article=&loose=very&register=all")).toEqual(HOME);
});

test("of a register, a day that is none and what cannot become of anything are left out", () => {
  const register = { what: "ledger", asOf: null, outcome: null };
  expect(readAddress("#register=ledger&as-of=2024-02-30&outcome=maybe").register).toEqual(register);
  expect(readAddress("#register=conflicts&as-of=2024-02-03").register).toEqual({
    ...register,
    what: "conflicts",
  });
});
