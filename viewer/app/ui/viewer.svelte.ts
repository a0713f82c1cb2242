import type { Network } from "#viewer/protocol.ts";
import { type Address, HOME, type Reading, readAddress, writeAddress } from "../core/address.ts";
import { api, ServerError } from "../core/api.ts";
import type { Theme } from "../core/appearance.ts";
import { bringIn, isEntityId, MOST_BROUGHT, type Share, shareOf } from "../core/beyond.ts";
import { countsOf, type Filter, hiddenBy, UNFILTERED } from "../core/filter.ts";
import { edgeKey, emptyGraph, type Growth, redraw } from "../core/graph.ts";
import type { Places } from "../core/layout.ts";
import { placesFor, placesOf, put } from "../core/place.ts";
import type { States } from "../core/renderer.ts";
import type { ResultGraph } from "../core/result.ts";
import type { ArticleRow, ClaimRow, EntityRow } from "../core/rows.ts";
import { finderOf } from "../core/search.ts";
import { focusOf, NOTHING, type Selection } from "../core/selection.ts";

export type Dock = "selection" | "articles";

const KEPT = "tieline.arrangement";

/** All that the page shows, and what a reader can do to it. */
export class Viewer {
  readonly graph = emptyGraph();
  /** Counts up whenever the graph changed; `anew` when all of it was laid out again, or else what to look at. */
  drawn = $state.raw<{ version: number; anew: boolean; reveal: readonly string[] }>({
    version: 0,
    anew: true,
    reveal: [],
  });
  phase = $state<"loading" | "ready" | "failed">("loading");
  problem = $state("");
  alive = $state(true);
  webgl = $state(true);
  theme = $state<Theme>("light");

  entities = $state.raw<readonly EntityRow[]>([]);
  articles = $state.raw<readonly ArticleRow[]>([]);
  status = $state.raw<Network["status"] | null>(null);
  /** How much of the graph is drawn; null when all of it is. */
  share = $state.raw<Share | null>(null);
  /** While entities that are not drawn are fetched. */
  bringing = $state(false);
  /** Asked for besides what the server sends first. */
  private brought: ReadonlySet<string> = new Set();

  selection = $state.raw<Selection>(NOTHING);
  filter = $state.raw<Filter>(UNFILTERED);
  reading = $state.raw<Reading | null>(null);
  view = $state<"network" | "list">("network");
  dock = $state<Dock>("selection");
  dockOpen = $state(false);
  consoleOpen = $state(false);
  adding = $state(false);
  fresh = $state.raw<ReadonlySet<string>>(new Set());
  /** Node that something outside the picture points at. */
  pointed = $state<string | null>(null);
  /** When a query's result is shown: what of the graph it holds, alone or brought out. */
  result = $state.raw<(ResultGraph & { readonly alone: boolean }) | null>(null);
  /** Said to screen readers. */
  announced = $state("");

  counts = $derived.by(() => {
    this.drawn;
    return countsOf(this.graph, this.filter);
  });
  finder = $derived(finderOf(this.entities, this.articles));
  byId = $derived(new Map(this.entities.map((entity) => [entity.id, entity])));
  articleById = $derived(new Map(this.articles.map((article) => [article.article, article])));

  states = $derived.by((): States => {
    this.drawn;
    const { result } = this;
    const wanted = new Set([...selectedIn(this.selection), ...(result?.nodes ?? [])]);
    const hidden = hiddenBy(this.graph, this.filter, wanted);
    const focus = focusOf(this.graph, this.selection);
    let { nodes, edges } = hidden;
    if (result?.alone) {
      nodes = new Set(this.graph.filterNodes((id) => nodes.has(id) || !result.nodes.has(id)));
      const shown = this.edgesOf(result);
      edges = new Set(this.graph.filterEdges((id) => edges.has(id) || !shown.has(id)));
    }
    const lit =
      focus ?? (result && !result.alone ? { nodes: result.nodes, edges: this.edgesOf(result) } : null);
    return {
      hiddenNodes: nodes,
      hiddenEdges: edges,
      selected: focus?.selected ?? new Set(),
      lit,
      fresh: this.fresh,
    };
  });

  /** The relationships that a result names, or else those between its entities. */
  private edgesOf(result: ResultGraph): ReadonlySet<string> {
    if (result.edges.size > 0) return result.edges;
    return new Set(
      this.graph.filterEdges((_id, _, from, to) => result.nodes.has(from) && result.nodes.has(to)),
    );
  }

  start(): () => void {
    this.goTo(readAddress(window.location.hash));
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const setTheme = () => {
      this.theme = dark.matches ? "dark" : "light";
    };
    setTheme();
    dark.addEventListener("change", setTheme);
    const hashed = () => this.goTo(readAddress(window.location.hash));
    window.addEventListener("hashchange", hashed);
    void this.load();
    let version = "";
    const stop = api.listen(
      ({ status }) => {
        const now = JSON.stringify(status);
        if (version !== "" && version !== now) void this.refresh();
        version = now;
      },
      (alive) => {
        this.alive = alive;
      },
    );
    return () => {
      stop();
      dark.removeEventListener("change", setTheme);
      window.removeEventListener("hashchange", hashed);
    };
  }

  async load(): Promise<void> {
    this.phase = "loading";
    try {
      await this.fetchAll();
      this.place(await placesFor(this.graph, keptPlaces(), room()), true);
      this.phase = "ready";
      void this.bring(selectedIn(this.selection));
    } catch (error) {
      this.phase = "failed";
      this.problem = sentenceFor(error);
    }
  }

  /** The graph grew or shrank: what stays keeps its place, and what is new is marked. */
  async refresh(): Promise<void> {
    if (this.phase !== "ready") return this.load();
    try {
      const standing = placesOf(this.graph);
      const { nodes, edges } = await this.fetchAll();
      const places = await placesFor(this.graph, standing, room());
      const states = hiddenBy(this.graph, this.filter);
      this.fresh = new Set(nodes);
      this.place(
        places,
        standing.size === 0,
        nodes.filter((id) => !states.nodes.has(id)),
      );
      if (nodes.length + edges.length > 0)
        this.announced = `${nodes.length} new in the network, with ${edges.length} new ties.`;
    } catch (error) {
      this.announced = sentenceFor(error);
    }
  }

  private async fetchAll(): Promise<Growth> {
    const [network, { rows }, { articles }] = await Promise.all([
      api.network(),
      api.query("denials", { limit: 2000 }),
      api.articles(),
    ]);
    const first = new Set(network.entities.map(({ id }) => id));
    const more = await bringIn([...this.brought], (id) => first.has(id), api.query);
    this.denials = rows as readonly ClaimRow[];
    this.articles = articles;
    this.status = network.status;
    return this.draw(network, more);
  }
  private denials: readonly ClaimRow[] = [];
  private relationships: Network["relationships"] = [];

  /** Puts both into the graph, each entity and relationship once. */
  private draw(
    first: Pick<Network, "entities" | "relationships">,
    more: Pick<Network, "entities" | "relationships">,
  ): Growth {
    const entities = [...new Map([...more.entities, ...first.entities].map((one) => [one.id, one])).values()];
    const ids = new Set(entities.map(({ id }) => id));
    const all = new Map([...more.relationships, ...first.relationships].map((one) => [edgeKey(one), one]));
    const relationships = [...all.values()].filter(
      ({ subject, object }) => ids.has(subject) && ids.has(object),
    );
    const growth = redraw(this.graph, { network: { entities, relationships }, denials: this.denials });
    this.entities = entities;
    this.relationships = relationships;
    this.share = this.status && shareOf({ entities, relationships }, this.status);
    return growth;
  }

  /** Draws entities that are in the graph and not in the picture, with their ties. */
  async bring(ids: Iterable<string>): Promise<void> {
    const missing = [...ids].filter((id) => isEntityId(id) && !this.byId.has(id));
    if (missing.length === 0 || this.share === null || this.phase !== "ready") return;
    this.bringing = true;
    try {
      const more = await bringIn(missing, (id) => this.byId.has(id), api.query);
      if (more.entities.length === 0) return;
      const standing = placesOf(this.graph);
      this.brought = new Set([...this.brought, ...more.entities.map(({ id }) => id)]);
      this.draw({ entities: this.entities, relationships: this.relationships }, more);
      this.place(await placesFor(this.graph, standing, room()), false, missing);
      const left = missing.length - MOST_BROUGHT;
      this.announced =
        left > 0
          ? `${MOST_BROUGHT} entities were brought into the picture; ${left} more were left out.`
          : `${more.entities.length} brought into the picture.`;
    } catch (error) {
      this.announced = sentenceFor(error);
    } finally {
      this.bringing = false;
    }
  }

  private place(places: Places, anew: boolean, reveal: readonly string[] = []): void {
    put(this.graph, places);
    keepPlaces(placesOf(this.graph));
    this.drawn = { version: this.drawn.version + 1, anew, reveal };
  }

  async rearrange(): Promise<void> {
    this.place(await placesFor(this.graph, new Map(), room()), true);
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.adding = false;
    if (selection.what !== "nothing") {
      this.dock = "selection";
      this.dockOpen = true;
      void this.bring(selectedIn(selection));
    }
    this.write();
  }
  selectEntity(entity: string): void {
    this.select({ what: "entity", entity });
  }
  selectEdge(edge: string): void {
    if (this.graph.hasEdge(edge))
      this.select({ what: "pair", first: this.graph.source(edge), second: this.graph.target(edge) });
  }
  clear(): void {
    this.fresh = new Set();
    this.select(NOTHING);
    if (this.dock === "selection") this.dockOpen = false;
  }
  showArticles(): void {
    this.dockOpen = !(this.dockOpen && this.dock === "articles");
    this.dock = "articles";
  }
  closeDock(): void {
    this.dockOpen = false;
    if (this.dock === "selection") this.clear();
  }

  read(article: string, start: number | null = null, end: number | null = null): void {
    this.reading = { article, start, end };
    this.adding = false;
    this.write();
  }
  closeArticle(): void {
    this.reading = null;
    this.write();
  }

  narrow(filter: Filter): void {
    this.filter = filter;
    this.write();
  }
  setView(view: "network" | "list"): void {
    this.view = view;
    this.write();
  }

  /** The address of this view with something else selected. */
  hrefTo(selection: Selection): string {
    const { filter, reading, view } = this;
    return writeAddress({ selection, filter, reading, view });
  }

  private goTo(address: Address): void {
    this.selection = address.selection;
    this.filter = address.filter;
    this.reading = address.reading;
    this.view = address.view;
    if (address.selection.what !== "nothing") {
      this.dock = "selection";
      this.dockOpen = true;
      void this.bring(selectedIn(address.selection));
    }
  }
  private write(): void {
    const { selection, filter, reading, view } = this;
    const hash = writeAddress({ ...HOME, selection, filter, reading, view });
    if (hash !== window.location.hash)
      history.pushState(null, "", hash === "" ? window.location.pathname : hash);
  }
}

/** How many times as wide as high the network's part of the window is, the panels closed. */
function room(): number {
  const { innerWidth, innerHeight } = window;
  const legend = innerWidth >= 1000 ? 224 : 0;
  return (innerWidth - legend) / Math.max(200, innerHeight - 64);
}

function selectedIn(selection: Selection): readonly string[] {
  if (selection.what === "entity") return [selection.entity];
  return selection.what === "pair" ? [selection.first, selection.second] : [];
}

export function sentenceFor(error: unknown): string {
  if (error instanceof ServerError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

/** Where nodes stood when the reader last looked, so that growth between two visits moves nothing either. */
function keptPlaces(): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return new Map(kept as [string, { x: number; y: number }][]);
  } catch {
    return new Map();
  }
}

function keepPlaces(places: Places): void {
  const rounded = [...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]);
  try {
    localStorage.setItem(KEPT, JSON.stringify(rounded));
  } catch {
    // a full or closed storage only costs the arrangement
  }
}
