import { expect, test } from "vitest";
import { queryError, storeError } from "#graph/stores/neo4j/errors.ts";

const full = Object.assign(new Error("The allocation of an extra 2.0 MiB would use more than the limit."), {
  code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
});

test("a server with too little memory for a change is told apart from a reader's query that asks for too much", () => {
  const where = "bolt://127.0.0.1:7687";
  expect(storeError(full, where)).toMatchObject({
    code: "memory",
    message:
      "Neo4j at bolt://127.0.0.1:7687 has too little memory for this change, and nothing was half-written: raise db.memory.transaction.max or, where that is not set, server.memory.heap.max_size in its neo4j.conf.",
  });
  expect(storeError(full, where, "derive/claims").message).toContain(
    "memory for cypher/derive/claims.cypher,",
  );
  expect(queryError(full, where)).toMatchObject({
    code: "memory",
    message: "The query needed too much memory and was stopped. Ask for less.",
  });
});
