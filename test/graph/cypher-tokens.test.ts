import { expect, test } from "vitest";
import { cypherTokens } from "#graph/cypher-tokens.ts";

test.each([
  ["MATCH (n)", ["MATCH", "(", "n", ")"]],
  ["RETURN 'LOAD CSV' // LOAD CSV", ["RETURN", "'LOAD CSV'"]],
  ["LOAD /* x */ CSV", ["LOAD", "CSV"]],
  ["/* open", []],
  ["'it\\'s' x", ["'it\\'s'", "x"]],
  ['"a\\\\" LOAD', ['"a\\\\"', "LOAD"]],
  ["`a``b`.`c` (", ["a`b", ".", "c", "("]],
  ["'// no comment' LOAD", ["'// no comment'", "LOAD"]],
  ["`// no comment` LOAD", ["// no comment", "LOAD"]],
  ["// it's\nLOAD", ["LOAD"]],
  ["'open LOAD", ["'open LOAD"]],
  ["n.größe😀x", ["n", ".", "größe", "😀", "x"]],
])("%s", (cypher, texts) => {
  expect(cypherTokens(cypher).map((token) => token.text)).toEqual(texts);
});
