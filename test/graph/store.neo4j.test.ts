import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { openStore } from "#graph/open.ts";
import { testEngines } from "../support/stores.ts";
import { failure, storeContract } from "./store.contract.ts";

const options = { cypher: join(__dirname, "../../cypher"), create: true };

describe.skipIf(!testEngines.includes("neo4j"))("Neo4j", () => {
  const stores = storeContract("neo4j");

  test("says which server it is", async () => {
    const store = await stores.empty();
    expect(await store.status()).toMatchObject({
      version: expect.stringMatching(/^Neo4j 5\.26\.\d+ \(community\)$/),
      address: inject("neo4j")?.address,
    });
  });

  test("says that the password is wrong", async () => {
    await stores.empty();
    expect(
      await failure(openStore(stores.address(), { ...options, user: "neo4j", password: "wrong" })),
    ).toMatchObject({
      code: "credentials",
      message: `Neo4j at ${stores.address()} does not take the user name or the password: set NEO4J_USER and NEO4J_PASSWORD.`,
    });
  });

  test("says that a database is not there", async () => {
    await stores.empty();
    expect(await failure(stores.reopen({ database: "nosuch" }))).toMatchObject({ code: "missing" });
  });

  test("leaves user and password out of the address that it shows", async () => {
    await stores.empty();
    const { host } = new URL(stores.address());
    const store = await openStore(`bolt://neo4j:secret@${host}`, {
      ...options,
      user: inject("neo4j")?.user ?? "",
      password: inject("neo4j")?.password ?? "",
    });
    expect((await store.status()).address).toBe(`bolt://${host}`);
    await store.close();
  });

  test("refuses a store that a newer version made", async () => {
    const store = await stores.empty();
    await store.close();
    await stores.cypher("MATCH (s:Store) SET s.version = 1000");
    expect(await failure(stores.reopen())).toMatchObject({ code: "version" });
    expect(await failure(stores.reopen({ create: false }))).toMatchObject({ code: "version" });
    await stores.empty();
  });
});

test("says that no server answers", async () => {
  for (const address of ["bolt://127.0.0.1:9", "neo4j://127.0.0.1:9"]) {
    expect(await failure(openStore(address, { ...options, user: "neo4j", password: "x" }))).toMatchObject({
      code: "unavailable",
      message: `Neo4j at ${address} does not answer: start it (docker compose up), check the address, or use file:FOLDER for a graph without a server.`,
    });
  }
});

test("says which addresses there are", async () => {
  for (const address of ["http://127.0.0.1", "tieline-data", "", "redis://x"]) {
    expect(await failure(openStore(address, options))).toMatchObject({
      code: "missing",
      message: `"${address}" is not the address of a store. Give file:FOLDER, or neo4j://HOST:7687 for a Neo4j server.`,
    });
  }
});
