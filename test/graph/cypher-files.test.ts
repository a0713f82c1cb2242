import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCypher } from "#graph/cypher-files.ts";
import { KINDS, RELATIONS } from "#graph/ontology.ts";
import { schemaStatements } from "#graph/schema.ts";

const project = join(__dirname, "../../cypher");

describe("the files of an engine", () => {
  const folder = mkdtempSync(join(tmpdir(), "tieline-cypher-"));
  beforeAll(() => {
    for (const [name, text] of [
      ["read/b", "// B\nRETURN 'é' AS b\n"],
      ["read/a", "RETURN 1 AS a\n"],
      ["embedded/read/a", "RETURN 2 AS a\n"],
    ] as const) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, `${name}.cypher`), text);
    }
    writeFileSync(join(folder, "read/notes.md"), "");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are sent as they stand; the embedded engine's own go first", () => {
    expect(loadCypher(folder, "neo4j").text("read/b")).toBe("// B\nRETURN 'é' AS b\n");
    expect(loadCypher(folder, "neo4j").text("read/a")).toBe("RETURN 1 AS a\n");
    expect(loadCypher(folder, "embedded").text("read/a")).toBe("RETURN 2 AS a\n");
    expect(loadCypher(folder, "embedded").text("read/b")).toContain("RETURN");
  });

  test("are listed by name", () => {
    expect(loadCypher(folder, "embedded").names("read")).toEqual(["read/a", "read/b"]);
    expect(loadCypher(folder, "neo4j").names("nothing")).toEqual([]);
  });

  test("are named when they are missing", () => {
    expect(() => loadCypher(folder, "neo4j").text("read/c")).toThrow(
      `${join(folder, "read/c.cypher")} is missing: the query "read/c" has no Cypher`,
    );
  });
});

test("what the embedded engine has otherwise, Neo4j has too", () => {
  const files = readdirSync(join(project, "embedded"), { recursive: true }).map(String);
  for (const file of files.filter((name) => name.endsWith(".cypher"))) {
    expect(() =>
      loadCypher(project, "neo4j").text(file.replaceAll("\\", "/").slice(0, -".cypher".length)),
    ).not.toThrow();
  }
});

test("every kind and every relation has its line where the embedded engine needs one", () => {
  const cypher = loadCypher(project, "embedded");
  const kinds = [
    ...cypher.text("write/entities").matchAll(/WHEN '(\w+)' THEN \[1\] ELSE \[\] END \| SET entity:(\w+)\)/g),
  ];
  expect(kinds.map(([, kind, label]) => [kind, label])).toEqual(KINDS.map((kind) => [kind, kind]));
  const types = [
    ...cypher
      .text("derive/relationships")
      .matchAll(
        /WHEN '(\w+)' THEN \[1\] ELSE \[\] END \|\n {2}MERGE \(subject\)-\[relationship:(\w+)\]->\(object\)/g,
      ),
  ];
  expect(types.map(([, relation, type]) => [relation, type])).toEqual(
    RELATIONS.map((relation) => [relation, relation]),
  );
});

test("the schema is a list of statements that may be run again", () => {
  for (const engine of ["neo4j", "embedded"] as const) {
    const statements = schemaStatements(loadCypher(project, engine));
    expect(statements.length).toBeGreaterThan(7);
    for (const statement of statements)
      expect(statement).toMatch(/^CREATE (INDEX|CONSTRAINT) \w+ IF NOT EXISTS FOR /);
  }
});

test("both engines keep the same things unique and find the same things quickly", () => {
  const [embedded, neo4j] = (["embedded", "neo4j"] as const).map((engine) =>
    schemaStatements(loadCypher(project, engine)),
  );
  expect(embedded).toEqual(expect.arrayContaining([...(neo4j ?? [])]));
});

test("a rebuild removes every label that the schema knows, but for the store's mark", () => {
  const labels = (text: string, pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([, label]) => label as string))].sort();
  const cypher = loadCypher(project, "neo4j");
  const known = labels(cypher.text("schema"), /FOR \(\w+:(\w+)\)/g).filter((label) => label !== "Store");
  expect(labels(cypher.text("write/remove-all"), /node:(\w+)/g)).toEqual(known);
});

test("no question looks something up by OPTIONAL MATCH, for which the embedded engine reads all of its kind", () => {
  const cypher = loadCypher(project, "embedded");
  const slow = cypher.names("read").filter((name) => /OPTIONAL MATCH \(\w*:\w+ \{/.test(cypher.text(name)));
  expect(slow).toEqual([]);
});
