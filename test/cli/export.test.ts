import Graph from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { csvLines } from "#cli/export/csv.ts";
import { gexfDocument } from "#cli/export/gexf.ts";
import { jsonDocument } from "#cli/export/json.ts";
import type { ExportRecord } from "#graph/store.ts";

const entity = {
  id: "v1",
  kind: "Person",
  type: null,
  name: 'Ann "Annie" <Ames> & Co\u0001',
  aliases: ["Ann", "Ames, A."],
  articles: 2,
  mentions: 3,
  firstReported: "2026-01-01",
  lastReported: null,
};
const relationship = {
  subject: "v1",
  predicate: "MET_WITH",
  object: "v2",
  modality: "planned",
  role: null,
  tenure: null,
  since: null,
  until: null,
  claims: 1,
  articles: 2,
  publishers: 1,
  independent: 1,
  denied: 0,
  conflict: null,
  firstReported: null,
  lastReported: null,
};

async function* records(): AsyncIterable<ExportRecord> {
  yield { section: "articles", record: { id: "a1", text: "One\nTwo" } };
  yield { section: "entities", record: entity };
  yield { section: "entities", record: { ...entity, id: "v2", name: "=1+1" } };
  yield { section: "relationships", record: relationship };
  yield { section: "relationships", record: { ...relationship, predicate: "URGED", articles: 1 } };
}
async function* nothing(): AsyncIterable<ExportRecord> {}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

test("JSON has every section, a record a line", async () => {
  const text = await joined(jsonDocument(records()));
  expect(JSON.parse(text)).toEqual({
    articles: [{ id: "a1", text: "One\nTwo" }],
    editions: [],
    mentions: [],
    evidence: [],
    remarks: [],
    judgements: [],
    entities: [entity, { ...entity, id: "v2", name: "=1+1" }],
    claims: [],
    relationships: [relationship, { ...relationship, predicate: "URGED", articles: 1 }],
    terms: [],
  });
  expect(text.split("\n").filter((line) => line.startsWith('{"'))).toHaveLength(5);
  expect(Object.values(JSON.parse(await joined(jsonDocument(nothing()))))).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
});

describe("GEXF", () => {
  test("is read by others as it was meant", async () => {
    const graph = parse(Graph, await joined(gexfDocument(records())), { addMissingNodes: false });
    expect(graph.getNodeAttributes("v1")).toMatchObject({
      label: 'Ann "Annie" <Ames> & Co',
      kind: "Person",
      articles: 2,
      firstReported: "2026-01-01",
    });
    expect(graph.edges().sort()).toEqual(["v1 MET_WITH v2", "v1 URGED v2"]);
    expect(graph.isDirected("v1 URGED v2")).toBe(true);
    expect(graph.isUndirected("v1 MET_WITH v2")).toBe(true);
    expect(graph.getEdgeAttributes("v1 MET_WITH v2")).toMatchObject({
      relation: "MET_WITH",
      modality: "planned",
      weight: 2,
    });
  });

  test("may be empty", async () => {
    expect(parse(Graph, await joined(gexfDocument(nothing()))).order).toBe(0);
  });
});

test("CSV is two tables, in which nothing is a formula", async () => {
  const files = { nodes: "", edges: "" };
  for await (const { file, text } of csvLines(records())) files[file] += text;
  expect(files.nodes.split("\n")).toEqual([
    "Id,Label,kind,type,aliases,articles,mentions,firstReported,lastReported",
    'v1,"Ann ""Annie"" <Ames> & Co\u0001",Person,,"Ann|Ames, A.",2,3,2026-01-01,',
    `v2,'=1+1,Person,,"Ann|Ames, A.",2,3,2026-01-01,`,
    "",
  ]);
  expect(files.edges.split("\n").slice(1)).toEqual([
    "v1,v2,Undirected,MET_WITH,2,planned,,,,,1,2,1,1,0,,,",
    "v1,v2,Directed,URGED,1,planned,,,,,1,1,1,1,0,,,",
    "",
  ]);
});
