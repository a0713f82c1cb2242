import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disagreements, openCatalogue, readHeader } from "#graph/catalogue.ts";
import { type CypherFiles, loadCypher } from "#graph/cypher-files.ts";
import { RELATIONS } from "#graph/ontology.ts";
import { QUERY_NAMES, queries } from "#graph/queries.ts";

const folder = join(__dirname, "../../cypher");
const files = loadCypher(folder, "neo4j");

test.each(["neo4j", "embedded"] as const)(
  "every query has its file for %s, and every file its entry",
  (engine) => {
    expect([...openCatalogue(loadCypher(folder, engine)).keys()]).toEqual([...QUERY_NAMES]);
  },
);

test("a header is read: sentence, parameters, columns of the outermost RETURN", () => {
  const text = `// All that
// there is.
// $limit (integer, 20): at most so many rows
CALL {
  MATCH (n) // RETURN nothing AS yet
  RETURN n.id AS inner
}
RETURN inner AS id,
       coalesce(n.a, 'b, RETURN c') AS \`when\`,
       [x IN n.list | x.y] AS list
ORDER BY id
LIMIT $limit
`;
  expect(readHeader(text)).toEqual({
    sentence: "All that there is.",
    parameters: ["$limit (integer, 20): at most so many rows"],
    columns: ["id", "when", "list"],
  });
});

test("where a file and its entry disagree, both are named", () => {
  const text = files
    .text("read/entity")
    .replace("// One entity.", "// An entity.")
    .replace("e.name AS name", "e.name AS called");
  expect(disagreements("entity", text)).toEqual([
    'cypher/read/entity.cypher and "entity" in graph/queries.ts differ in the sentence: the file has An entity.; the entry has One entity.',
    expect.stringMatching(
      /^cypher\/read\/entity\.cypher and "entity" in graph\/queries\.ts differ in the columns: the file has id · called · .*; the entry has id · name · /,
    ),
  ]);
});

test("opening a catalogue lists every disagreement at once", () => {
  const wrong: CypherFiles = {
    ...files,
    names: () => [...files.names("read"), "read/forgotten"],
    text: (name) => (name === "read/entity" ? "// Wrong.\nRETURN 1 AS one\n" : files.text(name)),
  };
  expect(() => openCatalogue(wrong)).toThrow(
    /forgotten\.cypher has no entry[\s\S]*"entity" .* sentence[\s\S]*"entity" .* parameters[\s\S]*"entity" .* columns/,
  );
});

test("the paths run along every relation of the vocabulary and nothing else", () => {
  const types = /\[\s*:([A-Z_|\s]+)\*/
    .exec(files.text("read/shortest-paths"))?.[1]
    ?.replace(/\s/g, "")
    .split("|");
  expect(types).toEqual([...RELATIONS]);
});

test("the readme lists every query with its parameters and its sentence", () => {
  const lines = readFileSync(join(folder, "README.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("- [`"));
  const expected = Object.entries(queries).map(([name, { sentence, parameters }]) => {
    const takes = Object.keys(parameters).map((parameter) => `\`$${parameter}\``);
    return `- [\`${name}\`](read/${name}.cypher)${takes.length > 0 ? ` (${takes.join(", ")})` : ""}: ${sentence}`;
  });
  expect(lines).toEqual(expected);
});
