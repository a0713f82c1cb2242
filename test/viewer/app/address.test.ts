import { expect, test } from "vitest";
import { type Address, HOME, readAddress, writeAddress } from "#viewer/app/core/address.ts";

test("the first view has no address of its own", () => {
  expect(writeAddress(HOME)).toBe("");
  expect(readAddress("")).toEqual(HOME);
});

test("everything that it holds is read back", () => {
  const address: Address = {
    selection: { what: "pair", first: "v1", second: "v2" },
    filter: {
      kinds: new Set(["Place"]),
      relations: new Set(["LEADS", "MET_WITH"]),
      standings: new Set(["denied"]),
      loose: "shown",
    },
    reading: { article: "a1", start: 10, end: 52 },
    view: "list",
  };
  const hash = writeAddress(address);
  expect(hash).toBe(
    "#view=list&pair=v1,v2&kinds=Place&relations=LEADS,MET_WITH&standings=denied&loose=shown&article=a1&at=10-52",
  );
  expect(readAddress(hash)).toEqual(address);
});

test("ids with unusual letters survive", () => {
  const address: Address = { ...HOME, selection: { what: "entity", entity: "a b&c=d#é" } };
  expect(readAddress(writeAddress(address))).toEqual(address);
});

test("what cannot be read is left out", () => {
  expect(readAddress("#at=1-x&pair=v1&view=map&article=&loose=very")).toEqual(HOME);
});
