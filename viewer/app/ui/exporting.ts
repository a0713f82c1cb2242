import { writeAddress } from "../core/address.ts";
import { api } from "../core/api.ts";
import { entitiesCsv, tiesCsv } from "../core/export/csv.ts";
import { evidencePage } from "../core/export/evidence-page.ts";
import { fileName } from "../core/export/file-name.ts";
import { gexfOf } from "../core/export/gexf.ts";
import { graphmlOf } from "../core/export/graphml.ts";
import { jsonOf } from "../core/export/json.ts";
import { type Picture, pictureOf, svgOf } from "../core/export/picture.ts";
import { measureOnCanvas, pngOf } from "../core/export/png.ts";
import { MOST_TIES, quotedPairs } from "../core/export/quoted.ts";
import { type Seen, seenIn, standingOut } from "../core/export/seen.ts";
import { nameOf } from "../core/kept.ts";
import type { Viewer } from "./viewer.svelte.ts";

/** A form in which what is seen can be taken along. */
export interface ExportForm {
  readonly name: string;
  readonly gloss: string;
  readonly ending: string;
  make(viewer: Viewer): Promise<Blob> | Blob;
}

const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });

export const TIMES = [1, 2, 3, 4] as const;

export const pngForm = (times: (typeof TIMES)[number]): ExportForm => ({
  name: `${times}×`,
  gloss: `PNG picture, ${times} times as large`,
  ending: times === 1 ? ".png" : `@${times}x.png`,
  make: (viewer) => pngOf(pictureIn(viewer), times),
});

/** By what they are for. */
export const exportForms: readonly {
  readonly what: string;
  readonly forms: readonly ExportForm[];
}[] = [
  {
    what: "For reading and citing",
    forms: [
      {
        name: "Evidence page",
        gloss: "Picture, claims, sentences",
        ending: "-evidence.html",
        make: async (viewer) => text(await evidenceIn(viewer), "text/html"),
      },
    ],
  },
  {
    what: "Picture",
    forms: [
      {
        name: "SVG",
        gloss: "Sharp at any size",
        ending: ".svg",
        make: (viewer) => text(svgIn(viewer), "image/svg+xml"),
      },
    ],
  },
  {
    what: "Data",
    forms: [
      {
        name: "GEXF",
        gloss: "For Gephi, as it is seen",
        ending: ".gexf",
        make: (viewer) =>
          text(gexfOf(pictureIn(viewer).scene, seen(viewer), viewer.world.today()), "application/xml"),
      },
      {
        name: "GraphML",
        gloss: "For yEd and Cytoscape",
        ending: ".graphml",
        make: (viewer) => text(graphmlOf(pictureIn(viewer).scene, seen(viewer)), "application/xml"),
      },
      {
        name: "Entities (CSV)",
        gloss: "A table, a row for each",
        ending: "-entities.csv",
        make: (viewer) => text(entitiesCsv(viewer.graph, seen(viewer)), "text/csv"),
      },
      {
        name: "Ties (CSV)",
        gloss: "A table, a row for each",
        ending: "-ties.csv",
        make: (viewer) => text(tiesCsv(viewer.graph, seen(viewer)), "text/csv"),
      },
      {
        name: "JSON",
        gloss: "Entities and ties in one",
        ending: ".json",
        make: (viewer) =>
          text(
            jsonOf(viewer.graph, seen(viewer), { view: addressOf(viewer), made: viewer.world.today() }),
            "application/json",
          ),
      },
    ],
  },
];

/** Makes the file and hands it to the browser; gives its name. */
export async function save(viewer: Viewer, form: ExportForm): Promise<string> {
  const blob = await form.make(viewer);
  const name = fileName(keptName(viewer), viewer.world.today(), form.ending);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // the browser has read it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}

const seen = (viewer: Viewer): Seen => seenIn(viewer.graph, viewer.states);

function pictureIn(viewer: Viewer): Picture {
  return pictureOf(viewer.graph, viewer.states, viewer.drawnLooks, viewer.picture?.frame() ?? null);
}

function keptName(viewer: Viewer): string | null {
  const address = writeAddress(viewer.view);
  return viewer.notebook.content.views.find((view) => view.address === address)?.name ?? null;
}

function titleOf(viewer: Viewer): string {
  return keptName(viewer) ?? nameOf(viewer.view, (id) => viewer.nameOf(id));
}

function addressOf(viewer: Viewer): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${writeAddress(viewer.view)}`;
}

function svgIn(viewer: Viewer): string {
  return svgOf(pictureIn(viewer), titleOf(viewer), measureOnCanvas());
}

async function evidenceIn(viewer: Viewer): Promise<string> {
  const { graph, states, byId } = viewer;
  const told = standingOut(graph, states);
  const pairs = await quotedPairs(graph, told, viewer.filter, (entity) =>
    api.query("entity-claims", { entity }),
  );
  return evidencePage({
    title: titleOf(viewer),
    address: addressOf(viewer),
    made: viewer.world.today(),
    picture: svgIn(viewer),
    pairs,
    leftOut: Math.max(0, told.edges.length - MOST_TIES),
    articles: viewer.articleById,
    isPlural: (id) => byId.get(id)?.kind === "Group" && /[^s]s$/i.test(byId.get(id)?.name ?? ""),
  });
}
