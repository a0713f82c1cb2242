import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { testEngines, useStores } from "../support/stores.ts";
import { project, useTerminal } from "./world.ts";

const samples = ["01-port-talks.txt", "03-lisbon-visit.txt", "07-minister-resigns.txt"].map((name) =>
  join(project, "samples", name),
);
const server = inject("neo4j");
const exports: string[] = [];

describe.each(testEngines)("real articles in %s", (engine) => {
  const stores = useStores(engine);
  const terminal = useTerminal(server ? { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password } : {});

  test("make the same graph as in every other engine, and each is answered for alike", async () => {
    await (await stores.empty()).close();
    const at = ["--store", stores.address()];
    const ingested = await terminal.run("ingest", ...samples, ...at);
    expect([ingested.code, ingested.err]).toEqual([0, ""]);
    expect(ingested.out).toMatch(/\n3 articles read: 3 added; /);
    expect((await terminal.run("ingest", ...samples, ...at)).out).toBe("3 articles read: 3 unchanged.\n");
    const answers = [];
    for (const asked of [
      ["leaders"],
      ["most-connected"],
      ["network-relationships"],
      ["articles"],
      ["publishers"],
    ]) {
      answers.push((await terminal.run("query", ...asked, ...at)).out);
    }
    exports.push((await terminal.run("export", ...at)).out + answers.join("\n"));
    expect(exports.at(-1)).toBe(exports[0]);
  }, 120_000);
});

describe.skipIf(!server)("Neo4j", () => {
  const terminal = useTerminal({ NEO4J_USER: "neo4j", NEO4J_PASSWORD: "wrong" });

  test("that does not take the password is said, with what to set", async () => {
    const { code, out, err } = await terminal.run("status", "--store", server?.address ?? "");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(
      /does not take the user name or the password: set NEO4J_USER and NEO4J_PASSWORD\.\n$/,
    );
  });
});
