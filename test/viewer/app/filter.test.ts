import { describe, expect, test } from "vitest";
import { type FacetRow, facetsOf, NONE, withTerms } from "#viewer/app/core/facets.ts";
import {
  asksEvidence,
  countsOf,
  type Filter,
  hiddenBy,
  restrictionsOf,
  UNFILTERED,
} from "#viewer/app/core/filter.ts";
import { emptyGraph, redraw, type TielineGraph } from "#viewer/app/core/graph.ts";
import { drawing, entity, evidence, tie } from "./rows.ts";

const entities = [
  entity("Ada", "Person", { aliases: ["Countess of Lovelace"] }),
  entity("Byron"),
  entity("Party", "Organization", { type: "party" }),
  entity("Firm", "Organization", { type: "company" }),
  entity("Turin", "Place"),
  entity("Émile"),
];
const ties = [
  tie("ada MET_WITH byron", { publishers: 2, independent: 2 }),
  tie("ada LEADS party", { role: "prime minister" }),
  tie("ada VISITED turin", { modality: "planned", conflict: "denied" }),
  tie("byron WORKS_FOR firm"),
];
const wheel = { publisher: "Wheel", article: "a1", published: "1842-08-01" };
const analyst = { publisher: "Analyst", article: "a2", published: "1842-08-03" };
const rows: readonly FacetRow[] = [
  evidence("ada MET_WITH byron", { ...wheel, time: "1842-07-30" }),
  evidence("ada MET_WITH byron", { ...analyst, modality: "planned", time: "1842-09" }),
  evidence("ada LEADS party", { ...wheel, role: "prime minister", speaker: "byron", speakerName: "Byron" }),
  evidence("ada VISITED turin", { ...analyst, modality: "planned", time: "1842-09-06" }),
  evidence("byron WORKS_FOR firm", { article: "a3", time: "1840/" }),
];

function drawn(): TielineGraph {
  const graph = emptyGraph();
  redraw(graph, drawing(entities, ties));
  return graph;
}
const facets = facetsOf(rows);
const filter = (more: Partial<Filter>): Filter => ({ ...UNFILTERED, ...more });
const set = (...words: string[]) => new Set(words);

/** What is left, as "MET_WITH LEADS …" and "ada byron …". */
function left(more: Partial<Filter>, known = facets as typeof facets | null, quoted = new Map()) {
  const graph = drawn();
  const hidden = hiddenBy(graph, filter(more), new Set(), known, quoted);
  const edges = graph.filterEdges((edge) => !hidden.edges.has(edge));
  return {
    ties: edges.map((edge) => edge.split(" ")[1]).sort(),
    nodes: graph.filterNodes((node) => !hidden.nodes.has(node)),
  };
}

describe("what a filter leaves", () => {
  test.each<[string, Partial<Filter>, string]>([
    ["everything", {}, "LEADS MET_WITH VISITED WORKS_FOR"],
    ["a publisher", { publishers: set("Wheel") }, "LEADS MET_WITH"],
    ["no known publisher", { publishers: set(NONE) }, "WORKS_FOR"],
    ["two articles", { articles: set("a1", "a3") }, "LEADS MET_WITH WORKS_FOR"],
    ["a speaker", { speakers: set("byron") }, "LEADS"],
    ["the article's own voice", { speakers: set(NONE) }, "MET_WITH VISITED WORKS_FOR"],
    ["what is in conflict", { contested: true }, "VISITED"],
    ["two publishers", { independent: 2 }, "MET_WITH"],
    ["days of reports", { reported: ["1842-08-02", "1842-08-31"] }, "MET_WITH VISITED"],
    [
      "days of events, months and open intervals too",
      { happened: ["1842-09-07", "1842-09-30"] },
      "MET_WITH WORKS_FOR",
    ],
    ["a type less", { types: set("Organization/party") }, "MET_WITH VISITED WORKS_FOR"],
    ["a role", { words: "minister" }, "LEADS"],
    ["another name, without accents and in any case", { words: "COUNTÉSS" }, "LEADS MET_WITH VISITED"],
    ["a relation and a name", { words: "byron works" }, "WORKS_FOR"],
    ["nothing", { words: "nobody" }, ""],
  ])("%s", (_, more, expected) => {
    expect(left(more).ties.join(" ")).toBe(expected);
  });

  test("one piece of evidence is to fit in everything that is asked of it", () => {
    // Wheel says that they met, and only Analyst that they are to meet in September
    const both = { publishers: set("Wheel"), happened: ["1842-09-01", "1842-09-30"] } as const;
    expect(left({ happened: both.happened }).ties).toContain("MET_WITH");
    expect(left(both).ties).toEqual([]);
    expect(left({ publishers: set("Analyst"), standings: set("planned") }).ties).toEqual([]);
  });

  test("whom nothing ties any more goes, and who never was tied too", () => {
    expect(left({ publishers: set("Wheel") }).nodes).toEqual(["ada", "byron", "party"]);
    expect(left({ publishers: set("Wheel"), loose: "shown" }).nodes).toEqual(["ada", "byron", "party"]);
    expect(left({ words: "emile", loose: "shown" }).nodes).toEqual(["émile"]);
    expect(left({ loose: "shown" }).nodes).toHaveLength(6);
  });

  test("an office is seen on every day of its terms, and on no other", () => {
    const held = { subject: "ada", predicate: "LEADS", object: "party" };
    const known = withTerms(facets, [
      { ...held, firstDay: "1842-01-01", lastDay: "1842-06-30" },
      { ...held, firstDay: "1843-01-01", lastDay: null },
    ]);
    const on = (day: string) => left({ happened: [day, day] }, known).ties;
    expect(on("1841-12-31")).toEqual(["WORKS_FOR"]);
    expect(on("1842-06-30")).toEqual(["LEADS", "WORKS_FOR"]);
    // between two terms nobody is taken to have held it
    expect(on("1842-08-01")).toEqual(["WORKS_FOR"]);
    expect(on("1900-01-01")).toEqual(["LEADS", "WORKS_FOR"]);
    // when it was reported is another question
    expect(left({ reported: ["1842-08-01", "1842-08-01"] }, known).ties).toEqual(["LEADS", "MET_WITH"]);
    const unknown = withTerms(facets, [{ ...held, firstDay: null, lastDay: null }]);
    const asked = filter({ happened: ["1842-01-01", "1842-01-01"] });
    expect(countsOf(drawn(), asked, unknown).undated.happened).toBe(1);
  });

  test("quotes count for their tie in their article", () => {
    const quoted = new Map([["coffee", set("ada MET_WITH byron a2")]]);
    expect(left({ words: "coffee" }, facets, quoted).ties).toEqual(["MET_WITH"]);
    expect(left({ words: "coffee", publishers: set("Wheel") }, facets, quoted).ties).toEqual([]);
    expect(left({ words: "byron coffee" }, facets, quoted).ties).toEqual(["MET_WITH"]);
  });

  test("before evidence is there, nothing is asked of it", () => {
    expect(left({ publishers: set("Wheel") }, null).ties).toHaveLength(4);
    expect(left({ independent: 2 }, null).ties).toEqual(["MET_WITH"]);
    expect(asksEvidence(filter({ publishers: set("Wheel") }))).toBe(true);
    expect(asksEvidence(filter({ kinds: set("Place"), words: "ada" }))).toBe(false);
  });

  test("an edge whose evidence is not known fits nothing that is asked of evidence", () => {
    const some = facetsOf(rows.slice(0, 2));
    expect(left({}, some).ties).toHaveLength(4);
    expect(left({ reported: ["1842-01-01", "1842-12-31"] }, some).ties).toEqual(["MET_WITH"]);
  });
});

describe("how much is left of each", () => {
  const counts = (more: Partial<Filter>) => countsOf(drawn(), filter(more), facets);
  const words = (list: readonly { word: string; count: number }[]) =>
    list.map(({ word, count }) => `${word} ${count}`).join(", ");

  test("nothing is asked", () => {
    const all = counts({});
    expect(words(all.publishers)).toBe("Analyst 2, Wheel 2, - 1");
    expect(words(all.articles)).toBe("a1 2, a2 2, a3 1");
    expect(words(all.speakers)).toBe("- 3, byron 1");
    expect(words(all.types)).toBe("Person/ 2, Organization/company 1, Organization/party 1, Place/ 1");
    expect(all.independent).toEqual([4, 4, 1]);
  });

  test("a part counts under all others, not under itself", () => {
    const wheels = counts({ publishers: set("Wheel") });
    expect(words(wheels.publishers)).toBe("Analyst 2, Wheel 2, - 1");
    expect(words(wheels.speakers)).toBe("- 1, byron 1");
    expect(words(wheels.relations)).toBe("LEADS 1, MET_WITH 1, VISITED 0, WORKS_FOR 0");
    expect(words(wheels.kinds)).toBe("Organization 1, Person 2, Place 0");
    const two = counts({ independent: 2, kinds: set("Person") });
    expect(two.independent).toEqual([0, 0, 0]);
    expect(words(two.kinds)).toBe("Organization 0, Person 2, Place 0");
  });

  test("what has no day is counted where days are asked for", () => {
    expect(counts({ happened: ["1842-01-01", "1842-12-31"] }).undated).toEqual({ reported: 0, happened: 1 });
    expect(counts({ reported: ["1842-01-01", "1842-12-31"] }).undated).toEqual({ reported: 1, happened: 0 });
    expect(counts({}).undated).toEqual({ reported: 0, happened: 0 });
  });
});

test("what is set can be taken away, one by one or a long list at once", () => {
  const set4 = filter({
    relations: set("A", "B", "C", "D"),
    publishers: set("Wheel", "Analyst"),
    words: "ada",
  });
  const found = restrictionsOf(set4);
  expect(found.map(({ part, words }) => [part, ...words].join(" "))).toEqual([
    "relations A B C D",
    "publishers Wheel",
    "publishers Analyst",
    "words",
  ]);
  expect([...(found[1]?.without.publishers ?? [])]).toEqual(["Analyst"]);
  expect(found[0]?.without.relations.size).toBe(0);
  expect(restrictionsOf(UNFILTERED)).toEqual([]);
});

test("a large network is sifted and counted quickly", () => {
  const many = Array.from({ length: 5000 }, (_, at) => entity(`N${at}`));
  const pairs = Array.from({ length: 15_000 }, (_, at) => {
    const [from, to] = [at % 5000, (at * 7 + 1 + Math.floor(at / 5000)) % 5000];
    return `n${from} ${["MET_WITH", "LEADS", "VISITED"][at % 3]} n${to}`;
  });
  const graph = emptyGraph();
  redraw(
    graph,
    drawing(
      many,
      pairs.map((pair) => tie(pair)),
    ),
  );
  const behind = facetsOf(
    pairs.flatMap((pair, at) =>
      [0, 1, 2].map((n) =>
        evidence(pair, {
          article: `a${(at * 3 + n) % 2000}`,
          publisher: `p${(at + n) % 40}`,
          published: `2026-0${1 + (at % 9)}-1${n}`,
          time: at % 2 ? null : "2026-03",
        }),
      ),
    ),
  );
  const asked = filter({
    publishers: set("p1", "p2", "p3", "p4"),
    words: "n1",
    reported: ["2026-01-01", "2026-06-30"],
    independent: 2,
  });
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    hiddenBy(graph, asked, new Set(), behind);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  expect(graph.size).toBeGreaterThan(14_000);
  // milliseconds of the processor; what else the machine does counts little
  expect(Math.min(...times)).toBeLessThan(150);
});
