import { describe, expect, test } from "vitest";
import { nodeSize } from "#viewer/app/core/appearance.ts";
import { countsOf, hiddenBy, solo, toggle, toggleLoose, UNFILTERED } from "#viewer/app/core/filter.ts";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import { focusOf, pairOf, tiesOf } from "#viewer/app/core/selection.ts";
import { claim, drawing, entity, tie } from "./rows.ts";

const people = [entity("Ada"), entity("Byron"), entity("Babbage"), entity("London", "Place")];
const ties = [
  tie("ada MET_WITH byron"),
  tie("ada SUPPORTED byron", { modality: "possible" }),
  tie("byron URGED ada", { denied: 1, conflict: "denied" }),
  tie("ada VISITED london", { modality: "planned" }),
];

function drawn(denials = [claim("babbage MET_WITH byron", { polarity: "negative" })]) {
  const graph = emptyGraph();
  redraw(graph, drawing(people, ties, denials));
  return graph;
}

describe("the graph that is drawn", () => {
  test("has every entity and relationship once, whatever their order", () => {
    const graph = drawn();
    const other = emptyGraph();
    redraw(
      other,
      drawing([...people].reverse(), [...ties].reverse(), [
        claim("babbage MET_WITH byron", { polarity: "negative" }),
      ]),
    );
    expect(graph.order).toBe(4);
    expect(graph.size).toBe(5);
    expect(other.export()).toEqual(graph.export());
  });

  test("tells planned, possible, denied and contested apart", () => {
    const graph = drawn();
    const standing = (edge: string) => graph.getEdgeAttribute(edge, "standing");
    expect(standing("ada MET_WITH byron")).toBe("actual");
    expect(standing("ada SUPPORTED byron")).toBe("possible");
    expect(standing("ada VISITED london")).toBe("planned");
    expect(standing("babbage MET_WITH byron")).toBe("denied");
    expect(graph.getEdgeAttribute("byron URGED ada", "contested")).toBe(true);
    // called off since
    redraw(graph, drawing([entity("Ada"), entity("London")], [tie("ada VISITED london", { denied: 1 })]));
    expect(graph.getEdgeAttribute("ada VISITED london", "contested")).toBe(false);
  });

  test("two seats in cities are contested, a city and its country are not", () => {
    const graph = emptyGraph();
    const reported = (first: string, last = first) => ({ firstReported: first, lastReported: last });
    const places = [
      entity("Oslo", "Place", { type: "city" }),
      entity("Bergen", "Place", { type: "city" }),
      entity("Turku", "Place", { type: "city" }),
      entity("Norway", "Place", { type: "country" }),
    ];
    redraw(
      graph,
      drawing(
        [entity("Club", "Organization"), ...places],
        [
          tie("club BASED_IN oslo", reported("2024-01-01", "2024-05-01")),
          tie("club BASED_IN bergen", reported("2024-03-01")),
          // it moved since
          tie("club BASED_IN turku", reported("2025-01-01")),
          tie("club BASED_IN norway", reported("2024-01-01", "2024-05-01")),
        ],
      ),
    );
    expect(graph.filterEdges((_, { contested }) => contested)).toEqual([
      "club BASED_IN bergen",
      "club BASED_IN oslo",
    ]);
  });

  test("draws several edges between two nodes apart, and a single one straight", () => {
    const graph = drawn();
    const bends = ["ada MET_WITH byron", "ada SUPPORTED byron", "byron URGED ada"].map(
      (edge) => graph.getEdgeAttribute(edge, "curvature") * (graph.source(edge) === "ada" ? 1 : -1),
    );
    expect(new Set(bends).size).toBe(3);
    expect(graph.getEdgeAttribute("ada VISITED london", "curvature")).toBe(0);
  });

  test("draws what is said of someone and themselves, each in a wider circle", () => {
    const graph = emptyGraph();
    redraw(graph, drawing([entity("Ada")], [tie("ada SUPPORTED ada"), tie("ada URGED ada")]));
    expect(graph.mapEdges((_, { curvature }) => curvature)).toEqual([1, 2]);
    expect(graph.getNodeAttribute("ada", "size")).toBe(nodeSize(0));
  });

  test("says what is new, drops what went, and leaves the rest where it was", () => {
    const graph = drawn();
    graph.setNodeAttribute("ada", "x", 7);
    const growth = redraw(graph, drawing([...people.slice(0, 3), entity("Paris", "Place")], [ties[0]!]));
    expect(growth).toEqual({ nodes: ["paris"], edges: [] });
    expect(graph.hasNode("london")).toBe(false);
    expect(graph.size).toBe(1);
    expect(graph.getNodeAttribute("ada", "x")).toBe(7);
  });

  test("leaves out relationships whose ends are not drawn", () => {
    const graph = emptyGraph();
    redraw(graph, drawing([entity("Ada")], [tie("ada MET_WITH nobody")]));
    expect(graph.size).toBe(0);
  });
});

describe("filters", () => {
  test("hiding a kind hides its nodes and their edges", () => {
    const hidden = hiddenBy(drawn(), toggle(UNFILTERED, "kinds", "Place"));
    expect([...hidden.nodes]).toEqual(["london"]);
    expect([...hidden.edges]).toEqual(["ada VISITED london"]);
  });

  test("hiding relations also hides whom nothing else ties", () => {
    const filter = toggle(toggle(UNFILTERED, "relations", "VISITED"), "standings", "denied");
    const hidden = hiddenBy(drawn(), filter);
    expect([...hidden.nodes].sort()).toEqual(["babbage", "london"]);
  });

  test("showing one alone, and all again", () => {
    const alone = solo(UNFILTERED, "kinds", "Place", ["Person", "Place"]);
    expect([...alone.kinds]).toEqual(["Person"]);
    expect(solo(alone, "kinds", "Place", ["Person", "Place"]).kinds.size).toBe(0);
  });

  test("who is tied to nobody is not seen at first", () => {
    const graph = drawn([]);
    const seen = (filter = UNFILTERED, wanted: readonly string[] = []) => {
      const { nodes } = hiddenBy(graph, filter, new Set(wanted));
      return graph
        .nodes()
        .filter((id) => !nodes.has(id))
        .sort();
    };
    expect(seen()).toEqual(["ada", "byron", "london"]);
    expect(seen(UNFILTERED, ["babbage"])).toEqual(["ada", "babbage", "byron", "london"]);
    const shown = toggleLoose(UNFILTERED, false);
    expect(seen(shown)).toEqual(["ada", "babbage", "byron", "london"]);
    expect(seen(toggle(shown, "relations", "VISITED"))).toEqual(["ada", "babbage", "byron"]);
    expect(seen(toggleLoose(shown, false))).toEqual(seen());
    const alone = toggleLoose(UNFILTERED, true);
    expect(seen(alone)).toEqual(["babbage"]);
    expect(toggleLoose(alone, true)).toEqual(UNFILTERED);
    expect(countsOf(graph, UNFILTERED)).toMatchObject({ loose: 1, kinds: [{ count: 2 }, { count: 1 }] });
    expect(countsOf(graph, shown).kinds).toContainEqual({ word: "Person", count: 3 });
  });

  test("counts what there is, relations the most frequent first", () => {
    const counts = countsOf(drawn(), UNFILTERED);
    expect(counts.kinds).toEqual([
      { word: "Person", count: 3 },
      { word: "Place", count: 1 },
    ]);
    expect(counts.relations[0]).toEqual({ word: "MET_WITH", count: 2 });
    expect(counts.standings.map(({ word }) => word)).toEqual(["actual", "planned", "possible", "denied"]);
  });
});

describe("the selection", () => {
  test("an entity stands out with its neighbours", () => {
    const focus = focusOf(drawn(), { what: "entity", entity: "london" });
    expect(focus && [...focus.nodes].sort()).toEqual(["ada", "london"]);
    expect(focus && [...focus.edges]).toEqual(["ada VISITED london"]);
  });

  test("a pair stands out with what runs between, both ways", () => {
    const focus = focusOf(drawn(), pairOf("byron", "ada"));
    expect(focus?.edges.size).toBe(3);
  });

  test("what is not drawn selects nothing", () => {
    expect(focusOf(drawn(), { what: "entity", entity: "nobody" })).toBeNull();
    expect(focusOf(drawn(), pairOf("ada", "nobody"))).toBeNull();
  });

  test("ties come best supported first", () => {
    expect(tiesOf(drawn(), "ada").map((one) => [one.entity, one.claims])).toEqual([
      ["byron", 4],
      ["london", 1],
    ]);
  });
});
