import { type Relation, relations } from "#graph/ontology.ts";
import type { ExportRecord, Row, Value } from "#graph/store.ts";

type Attribute = readonly [name: string, type: "string" | "integer" | "liststring"];

const NODE: readonly Attribute[] = [
  ["kind", "string"],
  ["type", "string"],
  ["aliases", "liststring"],
  ["articles", "integer"],
  ["mentions", "integer"],
  ["firstReported", "string"],
  ["lastReported", "string"],
];
const EDGE: readonly Attribute[] = [
  ["relation", "string"],
  ["modality", "string"],
  ["role", "string"],
  ["tenure", "string"],
  ["since", "string"],
  ["until", "string"],
  ["claims", "integer"],
  ["articles", "integer"],
  ["publishers", "integer"],
  ["independent", "integer"],
  ["denied", "integer"],
  ["conflict", "string"],
  ["firstReported", "string"],
  ["lastReported", "string"],
];

/** Entities and relationships as GEXF 1.3 (https://gexf.net), for Gephi: a relation's name is the label of its edge. */
export async function* gexfDocument(records: AsyncIterable<ExportRecord>): AsyncIterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Tieline</creator></meta>
<graph defaultedgetype="directed" mode="static">
${attributes("node", NODE)}${attributes("edge", EDGE)}<nodes>
`;
  let edges = false;
  for await (const { section, record } of records) {
    if (section === "entities") yield node(record);
    if (section !== "relationships") continue;
    if (!edges) yield "</nodes>\n<edges>\n";
    edges = true;
    yield edge(record);
  }
  yield `${edges ? "</edges>" : "</nodes>\n<edges></edges>"}\n</graph>\n</gexf>\n`;
}

function attributes(of: "node" | "edge", list: readonly Attribute[]): string {
  const lines = list.map(([name, type], id) => `<attribute id="${id}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${of}">\n${lines.join("")}</attributes>\n`;
}

function node(entity: Row): string {
  const id = escaped(entity["id"]);
  return `<node id="${id}" label="${escaped(entity["name"])}">${values(NODE, entity)}</node>\n`;
}

function edge(relationship: Row): string {
  const { subject, predicate, object, articles } = relationship;
  const type = relations[predicate as Relation].symmetric ? "undirected" : "directed";
  const id = escaped(`${subject} ${predicate} ${object}`);
  const ends = `source="${escaped(subject)}" target="${escaped(object)}"`;
  const what = `kind="${escaped(predicate)}" label="${escaped(predicate)}"`;
  const inside = values(EDGE, { ...relationship, relation: predicate ?? null });
  return `<edge id="${id}" ${ends} type="${type}" ${what} weight="${Math.max(1, Number(articles))}">${inside}</edge>\n`;
}

function values(list: readonly Attribute[], record: Row): string {
  const filled = list.flatMap(([name], id) => {
    const value = record[name];
    const text = Array.isArray(value) ? value.join("|") : value;
    return text === null || text === undefined || text === ""
      ? []
      : [`<attvalue for="${id}" value="${escaped(text as Value)}"/>`];
  });
  return filled.length === 0 ? "" : `<attvalues>${filled.join("")}</attvalues>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Without the characters that XML 1.0 cannot hold. */
function escaped(value: Value | undefined): string {
  return String(value ?? "")
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] as string);
}
