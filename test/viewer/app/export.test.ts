import Graph from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, test, vi } from "vitest";
import { csvLines } from "#cli/export/csv.ts";
import type { ExportRecord } from "#graph/store.ts";
import { ENTITY_COLUMNS, TIE_COLUMNS } from "#viewer/app/core/export/columns.ts";
import { entitiesCsv, tiesCsv } from "#viewer/app/core/export/csv.ts";
import { type EvidencePage, evidencePage } from "#viewer/app/core/export/evidence-page.ts";
import { fileName } from "#viewer/app/core/export/file-name.ts";
import { gexfOf } from "#viewer/app/core/export/gexf.ts";
import { graphmlOf } from "#viewer/app/core/export/graphml.ts";
import { jsonOf } from "#viewer/app/core/export/json.ts";
import { pictureOf, svgOf } from "#viewer/app/core/export/picture.ts";
import { quotedPairs } from "#viewer/app/core/export/quoted.ts";
import { seenIn, standingOut } from "#viewer/app/core/export/seen.ts";
import { SvgPen } from "#viewer/app/core/export/svg-pen.ts";
import { UNFILTERED } from "#viewer/app/core/filter.ts";
import { emptyGraph, redraw, type TielineGraph } from "#viewer/app/core/graph.ts";
import { type DrawnLooks, PLAIN, type States } from "#viewer/app/core/renderer.ts";
import type { EntityRow, EvidenceRow } from "#viewer/app/core/rows.ts";
import { claim, drawing, entity, tie } from "./rows.ts";

/** The package's part for browsers looks for these when it is loaded; only its writer is used. */
vi.hoisted(() => {
  for (const name of ["DOMParser", "Document"]) vi.stubGlobal(name, class {});
});

const NASTY = `<script>alert("1")</script> & 'co' \u0000`;
const PLAIN_LOOKS: DrawnLooks = {
  colouring: "kind",
  hulls: false,
  edgeLabels: false,
  communities: new Map(),
};

/** ada –MET_WITH– byron, ada –VISITED→ turin (planned), byron –PRODUCED→ nasty (denied). */
function example(): TielineGraph {
  const graph = emptyGraph();
  const denied = claim("byron PRODUCED nasty", { polarity: "negative" });
  redraw(
    graph,
    drawing(
      [
        entity("Ada", "Person", { aliases: ["Countess, the", "A. A. L."], articles: 3 }),
        entity("Byron"),
        entity("Turin", "Place", { type: "city" }),
        entity("nasty", "Work", { name: NASTY }),
      ],
      [
        tie("ada MET_WITH byron", { claims: 2, articles: 2 }),
        tie("ada VISITED turin", { modality: "planned" }),
      ],
      [denied],
    ),
  );
  const places: Record<string, [number, number]> = {
    ada: [0, 0],
    byron: [100, 0],
    turin: [0, 100],
    nasty: [100, 100],
  };
  for (const [id, [x, y]] of Object.entries(places)) graph.mergeNodeAttributes(id, { x, y });
  return graph;
}

const measure = (text: string) => text.length * 7;
const hiding = (node: string): States => ({
  ...PLAIN,
  hiddenNodes: new Set([node]),
  hiddenEdges: new Set(example().edges(node)),
});
const svg = (graph: TielineGraph, states = PLAIN, looks = PLAIN_LOOKS) =>
  svgOf(pictureOf(graph, states, looks, null), "A picture", measure);

describe("the picture", () => {
  test("is the same for the same graph, and has each label once with its seam", () => {
    const first = svg(example());
    expect(svg(example())).toBe(first);
    expect(first.match(/>Ada</g)).toHaveLength(2);
    expect(first).toContain("<title>A picture</title>");
  });

  test("leaves out what is hidden, with its edges", () => {
    const all = svg(example());
    const some = svg(example(), hiding("turin"));
    expect(some).not.toContain("Turin");
    expect(all).toContain('stroke-dasharray="6.8 4.2"');
    expect(some).not.toContain("stroke-dasharray");
    // and what it means
    expect(all).toContain(">Planned<");
    expect(some).not.toMatch(/>(?:Planned|Places)</);
  });

  test("has a line for each standing: dashed where planned, struck through where denied", () => {
    const graph = example();
    const lines = svg(graph).split("\n");
    const thin = (line: string) => line.includes('stroke-width="1.5"');
    expect(lines.filter(thin).length).toBeGreaterThan(2);
    expect(svg(graph, hiding("nasty")).split("\n").filter(thin)).toEqual([]);
  });

  test("has the colours and shapes of kinds, dims what does not stand out, and holds text as text", () => {
    const graph = example();
    expect(svg(graph)).toContain('fill="#1f6fb4"');
    expect(svg(graph)).toContain("&lt;script&gt;alert(&quot;1");
    expect(svg(graph)).not.toContain("<script");
    const lit = { nodes: new Set(["ada"]), edges: new Set<string>() };
    const dim = svg(graph, { ...PLAIN, lit });
    expect(dim).toContain('fill="#dcdddd"');
    expect(dim).not.toContain("Byron");
  });

  test("is cut to what the window shows", () => {
    const graph = example();
    const insets = { top: 64, right: 392, bottom: 0, left: 0 };
    const lens = { x: 0, y: 0, scale: 10, home: 1, width: 1280, height: 800 };
    const picture = svgOf(pictureOf(graph, PLAIN, PLAIN_LOOKS, { lens, insets }), "Near", measure);
    // Ada in the middle; what goes beyond the window's upper side and the panel is cut off
    expect(picture).toContain("Ada");
    expect(picture).not.toContain("Byron");
    const [, left, top, width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(picture) ?? [];
    expect(Number(top)).toBe(64);
    expect(Number(left) + Number(width)).toBeLessThanOrEqual(1280 - 392);
    expect(Number(height)).toBeLessThan(500);
  });

  test("an empty graph is an empty picture", () => {
    expect(svg(emptyGraph())).toContain('viewBox="0 0 48 48"');
  });
});

describe("the pen", () => {
  const drawn = (work: (pen: SvgPen) => void) => {
    const pen = new SvgPen(measure);
    pen.beginPath();
    work(pen);
    pen.fill();
    return { d: /d="([^"]*)"/.exec(String(pen))?.[1], box: pen.box };
  };

  test("a whole circle takes two arcs, and tells what it covers", () => {
    const { d, box } = drawn((pen) => pen.arc(10, 20, 5, 0, 2 * Math.PI));
    expect(d).toBe("M15 20A5 5 0 0 1 5 20A5 5 0 0 1 15 20");
    expect(box).toEqual({ left: 5, top: 15, right: 15, bottom: 25 });
  });

  test("an arc goes the way that it is told, as on a canvas", () => {
    expect(drawn((pen) => pen.arc(0, 0, 1, 0, Math.PI / 2)).d).toBe("M1 0A1 1 0 0 1 0 1");
    expect(drawn((pen) => pen.arc(0, 0, 1, 0, Math.PI / 2, true)).d).toBe(
      "M1 0A1 1 0 0 0 -0.71 -0.71A1 1 0 0 0 0 1",
    );
  });
});

async function* records(graph: TielineGraph): AsyncIterable<ExportRecord> {
  for (const id of graph.nodes().sort())
    yield { section: "entities", record: { ...graph.getNodeAttribute(id, "entity") } };
  for (const id of graph.edges().sort())
    yield { section: "relationships", record: { ...graph.getEdgeAttribute(id, "relationship") } };
}

describe("tables", () => {
  test("are those of the command line, less what is hidden", async () => {
    const graph = example();
    const lines = { nodes: "", edges: "" };
    for await (const { file, text } of csvLines(records(graph))) lines[file] += text;
    const seen = seenIn(graph, PLAIN);
    expect(entitiesCsv(graph, seen)).toBe(lines.nodes);
    expect(tiesCsv(graph, seen)).toBe(lines.edges);
    const less = seenIn(graph, hiding("turin"));
    expect(entitiesCsv(graph, less).split("\n")).toHaveLength(5);
    expect(tiesCsv(graph, less)).not.toContain("VISITED");
  });

  test("what a spreadsheet would compute is text", () => {
    const graph = emptyGraph();
    redraw(graph, drawing([entity("ada", "Person", { name: '=HYPERLINK("x")' })], []));
    expect(entitiesCsv(graph, seenIn(graph, PLAIN))).toContain(`ada,"'=HYPERLINK(""x"")",Person`);
  });
});

describe("GEXF and GraphML", () => {
  const { scene } = pictureOf(example(), PLAIN, PLAIN_LOOKS, null);
  const seen = seenIn(scene.graph, hiding("turin"));

  test("GEXF is read again: names, columns, places, colours, sizes", () => {
    const text = gexfOf(scene, seen, "1842-08-01");
    const read = parse(Graph, text, { addMissingNodes: false });
    expect(read.nodes().sort()).toEqual(["ada", "byron", "nasty"]);
    expect(read.getNodeAttributes("ada")).toMatchObject({
      ...{ label: "Ada", kind: "Person", articles: 3, aliases: "Countess, the|A. A. L." },
      ...{ x: 0, y: 0, color: "#1f6fb4", size: scene.graph.getNodeAttribute("ada", "size") },
    });
    expect(read.getNodeAttribute("nasty", "label")).toBe(NASTY.replace("\u0000", ""));
    expect(read.edges().sort()).toEqual(["ada MET_WITH byron", "byron PRODUCED nasty"]);
    expect(read.isUndirected("ada MET_WITH byron")).toBe(true);
    expect(read.getEdgeAttributes("ada MET_WITH byron")).toMatchObject({
      ...{ relation: "MET_WITH", label: "MET_WITH", weight: 2, claims: 2, modality: "actual" },
    });
    expect(text).toContain('viz:shape value="double"');
    for (const column of [...ENTITY_COLUMNS, ...TIE_COLUMNS].filter((name) =>
      text.includes(`title="${name}"`),
    ))
      expect(text).toContain(`for="${column}"`);
  });

  test("GraphML has every column and nothing unescaped", () => {
    const text = graphmlOf(scene, seen);
    for (const column of [...ENTITY_COLUMNS, ...TIE_COLUMNS, "x", "y", "color"])
      expect(text).toContain(`attr.name="${column}"`);
    expect(text).toContain('<edge id="ada MET_WITH byron" source="ada" target="byron" directed="false">');
    expect(text).toContain("&lt;script&gt;");
    for (const wrong of ["<script", "\u0000", "Turin"]) expect(text).not.toContain(wrong);
  });
});

test("JSON has the rows as they are, with places", () => {
  const graph = example();
  const read = JSON.parse(jsonOf(graph, seenIn(graph, PLAIN), { view: "#", made: "1842-08-01" }));
  expect(read).toMatchObject({ view: "#", made: "1842-08-01" });
  expect(read.entities[0]).toMatchObject({ id: "ada", aliases: ["Countess, the", "A. A. L."], x: 0, y: 0 });
  expect(read.ties.map((one: { standing: string }) => one.standing)).toEqual(["actual", "planned", "denied"]);
});

test("what stands out is what is lit and not hidden; all where nothing is", () => {
  const graph = example();
  expect(standingOut(graph, PLAIN)).toEqual(seenIn(graph, PLAIN));
  const lit = { nodes: new Set(["ada", "byron"]), edges: new Set(["ada MET_WITH byron"]) };
  expect(standingOut(graph, { ...PLAIN, lit }).edges).toEqual(["ada MET_WITH byron"]);
});

function evidence(words: string, more: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    ...claim(words),
    article: "a1",
    title: "Lovelace to visit Turin",
    publisher: "The Analyst",
    published: "1842-08-01",
    voice: "a1",
    start: 10,
    end: 42,
    quote: "Ada met Byron.",
    rule: "meet",
    confidence: 0.9,
    ...more,
  };
}

describe("the evidence page", () => {
  const told = [
    evidence("ada MET_WITH byron"),
    evidence("ada MET_WITH byron", {
      article: "a2",
      publisher: NASTY,
      published: "1842-08-03",
      quote: NASTY,
    }),
    evidence("ada VISITED turin", { modality: "planned", quote: "She will visit Turin." }),
    evidence("ada LEADS elsewhere"),
  ];
  const graph = example();
  const seen = seenIn(graph, PLAIN);
  const pairs = (filter = UNFILTERED, asked: string[] = []) =>
    quotedPairs(graph, seen, filter, async (id) => {
      asked.push(id);
      return { rows: told.filter(({ subject, object }) => subject === id || object === id) };
    });

  test("asks for few entities, and tells each piece of evidence of what is seen once", async () => {
    const asked: string[] = [];
    const found = await pairs(UNFILTERED, asked);
    expect(asked.sort()).toEqual(["ada", "byron"]);
    expect(found.map(({ names }) => names)).toEqual([
      ["Ada", "Byron"],
      ["Ada", "Turin"],
    ]);
    expect(found[0]?.claims).toHaveLength(1);
    expect(found[0]?.claims[0]?.evidence.map(({ article }) => article)).toEqual(["a2", "a1"]);
  });

  test("tells only what the filter leaves", async () => {
    const by = async (filter: Partial<typeof UNFILTERED>) =>
      (await pairs({ ...UNFILTERED, ...filter })).flatMap(({ claims }) =>
        claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
      );
    expect(await by({ publishers: new Set(["The Analyst"]) })).toEqual([
      "Ada met Byron.",
      "She will visit Turin.",
    ]);
    expect(await by({ standings: new Set(["actual"]) })).toEqual(["She will visit Turin."]);
    expect(await by({ reported: ["1842-08-02", "1842-08-09"] })).toEqual([NASTY]);
    expect(await by({ happened: ["1842-01-01", "1842-12-31"] })).toEqual([]);
  });

  const page = async (more: Partial<EvidencePage> = {}) =>
    evidencePage({
      ...{ title: NASTY, address: "http://127.0.0.1:4173/#kinds=Place", made: "1842-08-09" },
      picture: svg(graph),
      pairs: await pairs(),
      leftOut: 0,
      articles: new Map([
        [
          "a1",
          {
            ...{ article: "a1", title: "Lovelace to visit Turin", publisher: "The Analyst" },
            ...{ published: "1842-08-01", address: "javascript:alert(1)" },
            ...{ entities: 1, claims: 1, characters: 100 },
          },
        ],
      ]),
      isPlural: () => false,
      ...more,
    });

  test("numbers claims and quotes, and says where each stands", async () => {
    const html = await page();
    expect(html).toContain('<h3><span class="number">1</span> <span>Ada met Byron.</span></h3>');
    expect(html).toContain('<span class="number">1.2</span> Ada met Byron.</p>');
    expect(html).toContain('The Analyst</bdi>, 1 August 1842, <span class="at">characters 10–42</span>');
    expect(html).toContain("Ada is to visit Turin – according to the article.");
    expect(html).toContain("2 claims from 2 articles, as Tieline held them on 9 August 1842.");
    expect(html).toContain('<a href="http://127.0.0.1:4173/#kinds=Place" rel="noreferrer">');
  });

  test("holds what articles say as text, has no scripts and asks nothing of the network", async () => {
    const html = await page();
    expect(html).not.toMatch(/<script|<link|<img|href="javascript|src=|url\(|@import/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("&lt;script&gt;");
  });

  test("says what it leaves out, and that there is nothing to tell", async () => {
    expect(await page({ leftOut: 3 })).toContain("3 ties with less support are in the picture");
    expect(await page({ pairs: [] })).toContain("could be read as a claim");
  });
});

test("files are named after the view and the day", () => {
  expect(fileName(null, "2024-09-06", ".svg")).toBe("tieline-2024-09-06.svg");
  expect(fileName("Ōe & Søn: a visit!", "2024-09-06", ".svg")).toBe("tieline-oe-son-a-visit-2024-09-06.svg");
  expect(fileName("東京", "2024-09-06", "-ties.csv")).toBe("tieline-2024-09-06-ties.csv");
});

test("an entity's row has the columns that an export has", () => {
  const row: EntityRow = entity("Ada");
  expect([...ENTITY_COLUMNS].sort()).toEqual(
    Object.keys(row)
      .filter((key) => !/^(id|name)$/.test(key))
      .sort(),
  );
});
