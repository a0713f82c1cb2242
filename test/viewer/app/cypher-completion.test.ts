import { describe, expect, test } from "vitest";
import { completionsAt, parametersIn, parameterValue } from "#viewer/app/core/cypher-completion.ts";

/** The options where "|" stands. */
function at(text: string): readonly string[] | null {
  const place = text.indexOf("|");
  const saved = [{ name: "leaders", sentence: "Who leads what." }];
  const found = completionsAt(text.replace("|", ""), place, saved);
  return found === null ? null : found.options.map(({ label }) => label);
}

describe("what fits", () => {
  test.each([
    ["MATCH (p:|", "Person"],
    ["MATCH (p:Per|)", "Person"],
    ["MATCH (p:Person)-[r:|]->(o)", "LEADS"],
    ["MATCH (p:Person)-[r:LEADS] RETURN p.|", "aliases"],
    ["MATCH (p:Person)-[r:LEADS]->() RETURN r.|", "tenure"],
    ["MATCH (c:Claim) RETURN c.|", "polarity"],
    ["MATCH (a:Article {|})", "publisher"],
    ["MATCH (p {name: $name}) WHERE p.id = $|", "name"],
    ["MATCH (person) RETURN per|", "person"],
    ["MA|", "MATCH"],
    ["RETURN co|", "count"],
    ["|", "leaders"],
  ])("%s takes %s", (text, word) => {
    expect(at(text)).toContain(word);
  });

  test.each([
    ["MATCH (p:|", "LEADS"],
    ["MATCH ()-[r:|]", "Person"],
    ["MATCH (c:Claim) RETURN c.|", "publisher"],
    ["MATCH (n) |", "leaders"],
  ])("%s does not take %s", (text, word) => {
    expect(at(text)).not.toContain(word);
  });

  test.each(["RETURN 'a|", "// a comment|", "/* :|", 'WHERE n.name = "x:|', "RETURN 1.|"])(
    "nothing in %s",
    (text) => {
      expect(at(text)).toBeNull();
    },
  );
});

test("a word is replaced from its beginning", () => {
  expect(completionsAt("MATCH (p:Per", 12)?.from).toBe(9);
});

test("parameters are those outside strings", () => {
  expect(parametersIn("MATCH (n {id: $id}) WHERE n.name = '$no' // $nor\nRETURN $id, $limit")).toEqual([
    "id",
    "limit",
  ]);
});

test.each([
  ["12", 12],
  ["[1, 2]", [1, 2]],
  ["true", true],
  ["Ada", "Ada"],
  ["1842-09-06", "1842-09-06"],
  ['"12"', "12"],
])("%s is taken as a parameter", (text, value) => {
  expect(parameterValue(text)).toEqual(value);
});
