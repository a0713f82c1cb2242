import type { Plan } from "neo4j-driver";
import { type CypherToken, cypherTokens } from "#graph/cypher-tokens.ts";
import { StoreError } from "#graph/store.ts";

/** The plan's operators that read the graph and nothing else, without what stands in brackets behind some. One that is not here is refused. */
const READING = new Set(
  `AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode
  AssertSameRelationship BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply
  DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
  DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan
  DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan
  DirectedRelationshipUniqueIndexSeek DirectedUnionRelationshipTypesScan Distinct Eager EagerAggregation EmptyResult
  ExhaustiveLimit Expand Filter IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply
  LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan
  NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek
  NodeIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange
  NonFuseable NullifyMetadata Optional OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion PartialSort
  PartialTop PartitionedAllNodesScan PartitionedNodeByLabelScan PartitionedNodeIndexScan PartitionedUnwind
  PathPropagatingBFS PreserveOrder ProcedureCall ProduceResults ProjectEndpoints Projection
  RelationshipCountFromCountStore RemoteBatchProperties Repeat RollUpApply SelectOrAntiSemiApply SelectOrSemiApply
  SemiApply ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top Top1WithTies TriadicBuild
  TriadicFilter TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek
  UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan
  UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange
  UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek UndirectedUnionRelationshipTypesScan Union
  UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand`.split(/\s+/),
);

const PROCEDURES = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "db.schema.visualization",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
]);

/** Names before the dot of functions that only compute. A plugin's may do anything. */
const NAMESPACES = new Set([
  "date",
  "datetime",
  "duration",
  "localdatetime",
  "localtime",
  "point",
  "time",
  "vector",
]);

const LONGEST = 20_000;

/**
 * Refuses by the query's words what a plan may not show: some subqueries inside expressions are planned within
 * them. Strings, comments and names in backticks are told apart from words, so none can hide or feign one.
 */
export function refuseWords(cypher: string): void {
  if (cypher.length > LONGEST) throw refused(`it is longer than ${LONGEST} characters`);
  // The server reads \u0041 as A anywhere, also where a string ends.
  if (/\\u/i.test(cypher)) throw refused("\\u is not taken here: write the character itself");
  const tokens = cypherTokens(cypher);
  if (isWord(tokens[0], "EXPLAIN") || isWord(tokens[0], "PROFILE")) throw refused("plans are not shown here");
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (isWord(token, "LOAD") && isWord(next, "CSV"))
      throw refused("LOAD CSV reads what is outside the graph");
    const name = nameAt(tokens, index);
    if (isWord(tokens[index - 1], "CALL") && name && !PROCEDURES.has(name.text)) {
      throw refused(`the procedure ${name.text} is not among those that may be called here`);
    }
    const call = name && isSign(tokens[name.end], "(") && !isWord(tokens[index - 1], "CALL");
    if (call && name.parts.length > 1 && !NAMESPACES.has(name.parts[0]?.toLowerCase() ?? "")) {
      throw refused(`the function ${name.text} is not one of Cypher's own`);
    }
  });
}

/** Refuses a plan in which anything but reading operators stands. */
export function refusePlan(plan: Plan): void {
  const operator = plan.operatorType.split("@")[0] ?? "";
  if (!READING.has(operator.replace(/\(.*$/s, ""))) {
    throw refused(`it does something other than read the graph (${operator})`);
  }
  for (const child of plan.children) refusePlan(child);
}

export function refused(because: string): StoreError {
  return new StoreError(
    "refused",
    `The query was refused: ${because}. Only queries that read the graph may run here.`,
  );
}

interface DottedName {
  readonly parts: readonly string[];
  readonly text: string;
  /** Index of the token behind it. */
  readonly end: number;
}

/** The name a.b.c that starts at a token; null when a longer one contains it. */
function nameAt(tokens: readonly CypherToken[], start: number): DottedName | null {
  if (!isName(tokens[start]) || isSign(tokens[start - 1], ".")) return null;
  const parts = [tokens[start]?.text ?? ""];
  let end = start + 1;
  while (isSign(tokens[end], ".") && isName(tokens[end + 1])) {
    parts.push(tokens[end + 1]?.text ?? "");
    end += 2;
  }
  return { parts, text: parts.join("."), end };
}

function isName(token: CypherToken | undefined): boolean {
  return token?.kind === "word" || token?.kind === "quoted";
}
function isWord(token: CypherToken | undefined, word: string): boolean {
  return token?.kind === "word" && token.text.toUpperCase() === word;
}
function isSign(token: CypherToken | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.text === sign;
}
