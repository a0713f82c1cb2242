import { tick } from "svelte";
import type { JudgementRequest, Network } from "#viewer/protocol.ts";
import { addressesIn, readAddress, writeAddress } from "../core/address.ts";
import { api, ServerError } from "../core/api.ts";
import type { Theme } from "../core/appearance.ts";
import { type Arrangement, isRearranged, MOST_WRITTEN, unpin as unpinned } from "../core/arrangement.ts";
import { type Noticed, noticesOn } from "../core/article-life.ts";
import { bringIn, isEntityId, MOST_BROUGHT, Pool, type Share, shareOf } from "../core/beyond.ts";
import { communitiesOf } from "../core/communities.ts";
import { type Filter, type Hidden, hiddenBy, hiddenOf, isFiltering } from "../core/filter.ts";
import { firstPlaces, takesLong } from "../core/first-places.ts";
import { emptyGraph, type Growth, redraw } from "../core/graph.ts";
import {
  amend,
  canRedo,
  canUndo,
  type History,
  historyOf,
  present,
  record,
  stepTo,
} from "../core/history.ts";
import type { Places } from "../core/layout.ts";
import { measuring, resize } from "../core/measures.ts";
import { keepPins } from "../core/pins.ts";
import { placesFor, placesOf, put } from "../core/place.ts";
import { REGISTERS, type Register, registerNamed } from "../core/register.ts";
import type { DrawnLooks, GraphRenderer, States, Tool } from "../core/renderer.ts";
import type { ResultGraph } from "../core/result.ts";
import type { ArticleRow, EntityRow, EvidenceRow, JudgementRow } from "../core/rows.ts";
import { askOf, bring, despiteFilter, isThere, obey, type Scope, show, WHOLE } from "../core/scope.ts";
import {
  focusOf,
  NOTHING,
  pairOf,
  pathTo,
  renamed,
  type Selection,
  selectedIn,
  selectionOf,
} from "../core/selection.ts";
import { sift } from "../core/sift.ts";
import { type Camera, HOME, type Mode, type View } from "../core/view.ts";
import type { World } from "../core/world.ts";
import { EvidenceBehind } from "./evidence.svelte.ts";
import { Finding } from "./finding.svelte.ts";
import { Intake } from "./intake.svelte.ts";
import { Notebook } from "./notebook.svelte.ts";
import { Review } from "./review.svelte.ts";

/** What the panel at the side shows. */
export const DOCKS = ["selection", "articles", "filters", "kept", ...REGISTERS, "judgements"] as const;
export type Dock = (typeof DOCKS)[number];
export const dockNames: Readonly<Record<Dock, string>> = {
  selection: "Selection",
  articles: "Articles",
  filters: "Filters",
  kept: "Views, notes and story",
  ledger: "What was announced",
  conflicts: "Conflicts",
  judgements: "Judgements",
};

const KEPT = "tieline.arrangement";

/** A view and where its nodes stand; null until they were placed. */
interface Shown {
  readonly view: View;
  readonly places: Places | null;
}

/** All that the page shows, and what a reader can do to it. Every change of the view is a step that can be undone. */
export class Viewer {
  readonly world: World;
  readonly notebook: Notebook;
  readonly graph = emptyGraph();
  private readonly pool = new Pool();
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
  /** Of articles that were corrected, clarified, retracted or reinstated: which of these. */
  noticed = $state.raw<ReadonlyMap<string, Noticed>>(new Map());
  status = $state.raw<Network["status"] | null>(null);
  /** How much of the graph is drawn; null when all of it is. */
  share = $state.raw<Share | null>(null);
  /** How many entities the server chose, besides those that were brought, and from how many. */
  page = $state.raw({ entities: 0, outOf: 0 });
  private readonly pages = new Map<string, Viewer["page"]>();
  /** While entities that are not drawn are fetched. */
  bringing = $state(false);

  history = $state.raw<History<Shown>>(historyOf("Opened", { view: HOME, places: null }));
  readonly view = $derived(present(this.history).view);
  readonly selection = $derived(this.view.selection);
  /** A filter that is tried out, while the reader types or drags; the next step takes it in. */
  previewed = $state.raw<Filter | null>(null);
  readonly filter = $derived(this.previewed ?? this.view.filter);
  readonly reading = $derived(this.view.reading);
  // parts of the view that a step leaves as they are let everything derived from them be
  private readonly scope = $derived(this.view.scope);
  private readonly looks = $derived(this.view.looks);
  readonly consoleOpen = $derived(this.view.query !== null);
  readonly canUndo = $derived(canUndo(this.history));
  readonly canRedo = $derived(canRedo(this.history));

  private docked = $state<Dock>("selection");
  dockOpen = $state(false);
  adding = $state(false);
  tool = $state<Tool>("move");
  fresh = $state.raw<ReadonlySet<string>>(new Set());
  /** What the reader's own articles added: as long as it is told, nothing else is marked as fresh. */
  marked = $state.raw<ReadonlySet<string> | null>(null);
  /** Node that something outside the picture points at. */
  pointed = $state<string | null>(null);
  /** Brought out by something else than the selection: a query's result, a path. `alone` hides all else; `says` what stands out. */
  result = $state.raw<(ResultGraph & { readonly alone: boolean; readonly says?: string }) | null>(null);
  /** What lies under the pointer. */
  hovered = $state<string | null>(null);
  /** Where a menu was asked for, in pixels of the window. */
  menu = $state.raw<{ readonly node: string | null; readonly x: number; readonly y: number } | null>(null);
  /** Whose neighbours the reader is asked to choose from. */
  expanding = $state<string | null>(null);
  /** Where a path is to begin; what the reader chooses next is where it ends. */
  pathFrom = $state<string | null>(null);
  /** Said to everyone for some seconds; `turn` tells equal words apart. */
  said = $state.raw<{ readonly text: string; readonly turn: number }>({ text: "", turn: 0 });
  /** The choice of what to export lies open. */
  exporting = $state(false);
  /** The list of keys lies open. */
  keysOpen = $state(false);
  /** The timeline lies open under the network. */
  timelineOpen = $state(false);
  /** What draws the network now; null while there is only the list. */
  picture = $state.raw<GraphRenderer | null>(null);
  /** Said to screen readers. */
  announced = $state("");
  /** The camera as somebody else than the reader moved it: an address, a kept view, a step back. */
  aimed = $state.raw<{ readonly camera: Camera | null; readonly turn: number }>({ camera: null, turn: 0 });

  readonly evidence = new EvidenceBehind();
  readonly intake = new Intake(this);
  readonly review = new Review(this);
  sifted = $derived.by(() => {
    this.drawn;
    return sift(this.graph, this.filter, this.evidence.facets, this.evidence.quoted);
  });
  counts = $derived(this.sifted.counts);
  readonly finder = new Finding();
  byId = $derived(new Map(this.entities.map((entity) => [entity.id, entity])));
  articleById = $derived(new Map(this.articles.map((article) => [article.article, article])));
  communities = $derived.by(() => {
    this.drawn;
    return communitiesOf(this.graph, this.hidden);
  });

  drawnLooks = $derived.by((): DrawnLooks => {
    const { colouring, hulls, edgeLabels } = this.looks;
    const communities = colouring === "community" || hulls ? this.communities : new Map<string, number>();
    return { colouring, hulls, edgeLabels, communities };
  });

  /** What the filter leaves out, whoever is selected. */
  private readonly apart = $derived.by(() => {
    this.drawn;
    return this.hiddenBut([]);
  });
  /** What the filter leaves out; who is selected stays. */
  readonly filtered = $derived.by(() => {
    this.drawn;
    const { apart } = this;
    const chosen = selectedIn(this.selection).filter((id) => apart.nodes.has(id));
    return chosen.length === 0 ? apart : this.hiddenBut(chosen);
  });
  private hiddenBut(chosen: readonly string[]): Hidden {
    const { graph, filter, result, scope } = this;
    const wanted = new Set([...chosen, ...(result?.nodes ?? []), ...scope.brought]);
    return despiteFilter(graph, hiddenOf(graph, filter, wanted, this.sifted), scope);
  }

  /** What is not drawn, for whatever reason. */
  readonly hidden = $derived.by((): Hidden => {
    this.drawn;
    const { graph, result, scope, filtered } = this;
    const kept = (id: string) => isThere(scope, id) && (!result?.alone || result.nodes.has(id));
    if (!graph.someNode((id) => !kept(id))) return filtered;
    const nodes = new Set(graph.filterNodes((id) => filtered.nodes.has(id) || !kept(id)));
    const shown = result?.alone ? this.edgesOf(result) : null;
    const gone = (id: string) => filtered.edges.has(id) || (shown !== null && !shown.has(id));
    const edges = graph.filterEdges((id, _, from, to) => gone(id) || nodes.has(from) || nodes.has(to));
    return { nodes, edges: new Set(edges) };
  });

  states = $derived.by((): States => {
    this.drawn;
    const { result, hidden, view } = this;
    const focus = focusOf(this.graph, this.selection);
    const lit =
      result && !result.alone ? { nodes: result.nodes, edges: this.edgesOf(result) } : (focus ?? null);
    return {
      hiddenNodes: hidden.nodes,
      hiddenEdges: hidden.edges,
      selected: focus?.selected ?? new Set(),
      lit,
      fresh: this.fresh,
      pinned: new Set(view.arrangement.pinned.keys()),
    };
  });

  /** The relationships that a result names, or else those between its entities. */
  private edgesOf(result: ResultGraph): ReadonlySet<string> {
    if (result.edges.size > 0) return result.edges;
    return new Set(
      this.graph.filterEdges((_id, _, from, to) => result.nodes.has(from) && result.nodes.has(to)),
    );
  }

  constructor(world: World) {
    this.world = world;
    this.notebook = new Notebook(world);
  }

  start(): () => void {
    this.history = historyOf("Opened", { view: readAddress(window.location.hash), places: null });
    this.showDock();
    this.aim();
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const setTheme = () => {
      this.theme = dark.matches ? "dark" : "light";
    };
    setTheme();
    dark.addEventListener("change", setTheme);
    const hashed = () => {
      const view = readAddress(window.location.hash);
      if (writeAddress(view) !== writeAddress(this.view)) this.goTo("Followed an address", view);
    };
    window.addEventListener("hashchange", hashed);
    void this.load();
    let version = "";
    const stop = api.listen(
      ({ event, status }) => {
        if (event !== "changed") void this.notebook.load();
        void this.loadJudgements();
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
      const kept = keptPlaces(this.view.arrangement);
      const arranged = this.arrange(kept, true);
      if (takesLong(this.graph, kept)) put(this.graph, firstPlaces(this.graph));
      else await arranged;
      this.phase = "ready";
      this.loadEvidence();
      void this.bringSelected();
      await arranged;
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
      this.loadEvidence();
      const states = this.hiddenNow();
      this.fresh = this.marked ?? new Set(this.intake.going ? [...this.fresh, ...nodes] : nodes);
      await this.arrange(
        standing,
        standing.size === 0,
        nodes.filter((id) => !states.nodes.has(id)),
      );
      await this.follow();
      if (nodes.length + edges.length > 0)
        this.announced = `${nodes.length === 1 ? "1 entity" : `${nodes.length} entities`}, ${edges.length === 1 ? "1 tie" : `${edges.length} ties`} added.`;
    } catch (error) {
      this.announced = sentenceFor(error);
    }
  }

  /** What the filter hides, however much the graph changed since it was drawn. */
  private hiddenNow(wanted: readonly string[] = []): Hidden {
    const { facets, quoted } = this.evidence;
    return hiddenBy(this.graph, this.filter, new Set(wanted), facets, quoted);
  }

  private async fetchAll(): Promise<Growth> {
    const [network, { rows }, { articles, notices }] = await Promise.all([
      api.network(askOf(this.view.scope)),
      api.query("denials", { limit: 2000 }),
      api.articles(),
    ]);
    const { brought } = this.view.scope;
    this.pages.clear();
    this.pool.start(network, askOf(this.view.scope));
    this.pages.set(askOf(this.view.scope), pageOf(network));
    this.pool.add(await bringIn([...brought], (id) => this.pool.has(id), api.query, 0));
    this.denials = rows;
    this.articles = articles;
    this.noticed = noticesOn(notices);
    this.status = network.status;
    return this.draw();
  }
  private denials: readonly EvidenceRow[] = [];

  /** What persons decided, the latest first. */
  judgements = $state.raw<readonly JudgementRow[]>([]);
  async loadJudgements(): Promise<void> {
    try {
      const [judgements, unsure] = await Promise.all([
        api.query("judgements", { limit: 10_000 }),
        api.query("unsure-pairs", {}),
      ]);
      this.judgements = judgements.rows;
      this.review.pairs = unsure.rows;
    } catch (error) {
      this.announced = sentenceFor(error);
    }
  }
  /** Gives the judgement's id. Throws a ServerError when what it judges is not there any more. */
  async judge(request: JudgementRequest): Promise<string> {
    const { judgement } = await api.judge(request);
    await this.loadJudgements();
    this.announced = "Your judgement is kept.";
    return judgement;
  }
  async withdrawJudgement(id: string): Promise<void> {
    await api.withdrawJudgement(id);
    await this.loadJudgements();
    this.announced = "The judgement is taken back.";
  }

  private loadEvidence(): void {
    void this.evidence.load(this.graph, this.denials, askOf(this.view.scope));
    void this.evidence.look(this.view.filter.words);
  }

  private draw(): Growth {
    const ask = askOf(this.view.scope);
    const network = this.pool.drawing(this.view.scope.brought, ask);
    this.page = this.pages.get(ask) ?? this.page;
    const growth = redraw(this.graph, { network, denials: this.denials });
    this.size();
    this.entities = network.entities;
    this.share = this.status && shareOf(network, this.status);
    void this.evidence.fill(this.graph);
    return growth;
  }

  /** Sizes the nodes by the chosen measure; until a slow one is known they keep their sizes. */
  private size(): void {
    const { measure } = this.view.looks;
    const coming = measuring(this.graph, measure);
    if (!coming) resize(this.graph, measure);
    else
      void coming.then(
        (known) => {
          if (known && this.view.looks.measure === measure) resize(this.graph, measure);
        },
        () => (this.announced = "The sizes could not be reckoned; they stay as they are."),
      );
  }

  /** Lays out what is drawn, around what stands already. */
  private async arrange(standing: Places, anew: boolean, reveal: readonly string[] = []): Promise<void> {
    const turn = ++this.arranging;
    if (anew) this.owed ??= standing;
    const { owed } = this;
    const places = await placesFor(this.graph, owed ?? standing, room(), this.view.arrangement);
    if (turn === this.arranging) this.place(places, anew || owed !== null, reveal);
  }
  /** What a layout of everything was to leave standing, as long as it has not come: the next one makes up for it. */
  private owed: Places | null = null;
  /** Counts the layouts that were asked for: only the last one counts. */
  private arranging = 0;
  private place(places: Places, anew: boolean, reveal: readonly string[] = []): void {
    this.arranging += 1;
    this.owed = null;
    put(this.graph, places);
    const standing = placesOf(this.graph);
    this.history = amend(this.history, { view: this.view, places: standing });
    // a community is looked at for a while: the network keeps its own places
    if (this.view.scope.community === null) keepPlaces(this.view.arrangement, standing);
    const seen = reveal.length > 0 ? reveal : this.revealed;
    this.revealed = [];
    this.drawn = { version: this.drawn.version + 1, anew, reveal: seen };
  }

  /**
   * A step: the view with something changed. What its label says is a phrase in the past: "Hid Turin"; it is said to
   * screen readers too. Entities that it brings must have been fetched (`bring` does both).
   */
  take(label: string, change: Partial<View>): void {
    this.step(label, change);
    this.announced = `${label.slice(0, 200)}.`;
  }
  private step(label: string, change: Partial<View>): void {
    const before = this.view;
    const view = { ...before, filter: this.filter, ...change };
    this.history = record(this.history, label, { view, places: this.placesUnder(view) });
    this.settle(before, view);
    this.write(true);
  }

  undo(): void {
    this.stepTo(this.history.at - 1);
  }
  redo(): void {
    this.stepTo(this.history.at + 1);
  }
  /** To a step of the history, by its number. */
  stepTo(at: number): void {
    const before = this.view;
    const { steps, at: from } = this.history;
    this.history = stepTo(this.history, at);
    if (this.history.at === from) return;
    const undone = this.history.at < from;
    this.announced = undone
      ? `Undone: ${steps[this.history.at + 1]?.label}.`
      : `Done again: ${steps[this.history.at]?.label}.`;
    this.result = null;
    this.settle(before, this.view, present(this.history).places);
    this.showDock();
    this.aim();
    this.write(false);
  }

  /** To a whole view: from an address, a name or a story. Fetches what it needs. */
  goTo(label: string, view: View): void {
    const before = this.view;
    this.result = null;
    this.history = record(this.history, label, { view, places: this.placesUnder(view) });
    this.settle(before, view);
    this.showDock();
    this.aim();
    this.write(false);
    void this.bring(view.scope.brought).then(() => this.bringSelected());
  }

  /** A story over the page, from one of its scenes on. */
  play(story: string, at = 0): void {
    this.dockOpen = false;
    this.notebook.playing = { story, at };
  }

  /** Where nodes stand if this view comes next; null when they have to be placed first. */
  private placesUnder(view: View): Places | null {
    return isRearranged(this.view.arrangement, view.arrangement) ? null : present(this.history).places;
  }

  /** Brings graph and places into step with a view. */
  private settle(before: View, view: View, places: Places | null = null): void {
    this.previewed = null;
    if (this.phase !== "ready") return;
    if (view.filter.words !== before.filter.words) void this.evidence.look(view.filter.words);
    const turned = askOf(before.scope) !== askOf(view.scope);
    if (turned && !this.pool.holds(askOf(view.scope))) {
      void this.turn(view.scope);
      return;
    }
    const redrawn = turned || before.scope.brought !== view.scope.brought;
    const { pinned } = view.arrangement;
    const moves = redrawn || pinned !== before.arrangement.pinned;
    const standing: Places = moves ? placesOf(this.graph) : new Map();
    if (redrawn) this.draw();
    else if (before.looks.measure !== view.looks.measure) this.size();
    if (turned) this.loadEvidence();
    const entered = before.scope.community !== view.scope.community;
    const rearranged = isRearranged(before.arrangement, view.arrangement);
    if (places) this.place(places, rearranged || entered);
    else if (entered) void this.arrange(new Map(pinned), true);
    else if (rearranged) void this.arrange(new Map(), true);
    else if (moves) void this.arrange(new Map([...standing, ...pinned]), false);
    else if (before.looks.measure !== view.looks.measure)
      this.drawn = { version: this.drawn.version + 1, anew: false, reveal: [] };
  }

  /** Fetches what the server chooses for a scope, and draws it if that is still the reader's. */
  private async turn(scope: Scope): Promise<void> {
    const ask = askOf(scope);
    const here = () => askOf(this.view.scope) === ask;
    this.bringing = true;
    try {
      await this.fetchPage(ask);
      if (!here()) return;
      this.draw();
      this.loadEvidence();
      await this.arrange(new Map(this.view.arrangement.pinned), true);
    } catch (error) {
      if (here()) this.say(sentenceFor(error));
    } finally {
      this.bringing = false;
    }
  }
  private async fetchPage(ask: string): Promise<void> {
    if (this.pool.holds(ask)) return;
    const network = await api.network(ask);
    this.pool.turn(network, ask);
    this.pages.set(ask, pageOf(network));
  }
  /** A step to a scope for which the server chooses anew; it is taken once the choice is there. */
  private async choose(label: string, scope: Scope, change: Partial<View> = {}): Promise<void> {
    if (this.bringing || this.phase !== "ready") return;
    const before = this.page;
    this.bringing = true;
    try {
      await this.fetchPage(askOf(scope));
    } catch (error) {
      this.say(sentenceFor(error));
      return;
    } finally {
      this.bringing = false;
    }
    this.take(label, { ...change, scope });
    const { entities } = this.page;
    const added = scope.community === null ? entities - before.entities : entities;
    this.announced = `${added.toLocaleString("en")} entities were brought into the picture.`;
  }
  showMore(): Promise<void> {
    const { scope } = this.view;
    return this.choose("Showed the next strongest", { ...scope, more: scope.more + 1 });
  }
  /** Shows the community that an entity is in, and nothing else. */
  openCommunity(entity: string, name: string): Promise<void> {
    const scope = { ...WHOLE, community: entity };
    return this.choose(`Opened ${name}`, scope, { mode: "network", selection: NOTHING, camera: null });
  }
  leaveCommunity(): Promise<void> {
    return this.choose("Showed all again", WHOLE, { camera: null });
  }

  /** Fetches entities that are in the graph and not in the picture, with their ties, and draws them. */
  async bring(ids: Iterable<string>, label: string | null = null, neighbours?: number): Promise<void> {
    const missing = [...ids].filter((id) => isEntityId(id) && !this.byId.has(id));
    if (missing.length === 0 || this.share === null || this.phase !== "ready") return;
    this.bringing = true;
    try {
      const most = missing.slice(0, MOST_BROUGHT);
      const more = await bringIn(most, (id) => this.byId.has(id), api.query, neighbours);
      if (more.entities.length === 0) return;
      this.pool.add(more);
      const brought = more.entities.map(({ id }) => id);
      const { selection } = this;
      const scope = bring(this.view.scope, brought);
      if (label !== null) this.take(label, { scope });
      else {
        const before = this.view;
        this.history = amend(this.history, { view: { ...before, scope }, places: null });
        this.settle(before, this.view);
        this.write(false);
      }
      if (this.selection === selection) this.revealed = missing;
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
  private async bringSelected(): Promise<void> {
    await this.follow();
    await this.bring(selectedIn(this.selection));
  }

  /** Who was selected by the id of one that has become part of another is that other: an old address, a judgement. */
  private async follow(): Promise<void> {
    const { selection } = this;
    const lost = selectedIn(selection).filter((id) => isEntityId(id) && !this.byId.has(id));
    if (lost.length === 0) return;
    try {
      const answers = await Promise.all(lost.map((profile) => api.query("entity-of", { profile })));
      const found = new Map(lost.map((id, at) => [id, answers[at]?.rows[0]?.id ?? id]));
      if (this.selection !== selection || lost.every((id) => found.get(id) === id)) return;
      this.amendView({ selection: renamed(selection, (id) => found.get(id) ?? id) });
      this.showDock();
    } catch (error) {
      this.announced = sentenceFor(error);
    }
  }
  isSeen(entity: string): boolean {
    return this.graph.hasNode(entity) && !this.hidden.nodes.has(entity);
  }

  /**
   * Entities are seen: those that are not drawn are fetched, and what hides the others is lifted for them. With
   * `around` all ties of that one come too. A step where there is a label; otherwise part of the present one.
   */
  async see(
    entities: readonly string[],
    label: string | null,
    around: string | null = null,
  ): Promise<readonly string[]> {
    const wanted = entities.filter(isEntityId).slice(0, MOST_BROUGHT);
    const beyond = wanted.filter((id) => !this.byId.has(id));
    const asked = [...new Set([...(around && this.share ? [around] : []), ...beyond])];
    const { selection } = this;
    this.bringing = asked.length > 0;
    try {
      if (asked.length > 0) this.pool.add(await bringIn(asked, (id) => this.pool.has(id), api.query, 0));
      if (label === null && this.selection !== selection) return []; // the reader went on
      const there = wanted.filter((id) => this.pool.has(id));
      if (there.every((id) => this.isSeen(id)) && label === null) return there;
      const before = this.view;
      const known = asked.filter((id) => this.pool.has(id));
      const scope = known.length > 0 ? bring(this.showing(there), known) : this.showing(there);
      if (label !== null) this.take(label, { scope });
      else {
        this.history = amend(this.history, { view: { ...before, scope }, places: null });
        this.settle(before, this.view);
        this.write(false);
      }
      this.revealed = around === null ? there : [around, ...there];
      if (known.length === 0) await this.reveal();
      return there;
    } catch (error) {
      this.say(sentenceFor(error));
      return [];
    } finally {
      this.bringing = false;
    }
  }

  /** The scope in which entities are seen, whatever hides them; the present one where nothing does. */
  private showing(entities: readonly string[]): Scope {
    const { filter } = this;
    const { scope } = this.view;
    const unseen = entities.filter((id) => !this.isSeen(id));
    if (unseen.length === 0) return scope;
    const { nodes } = this.hiddenNow(unseen);
    const filtered = unseen.filter((id) =>
      this.graph.hasNode(id) ? nodes.has(id) : isEntityId(id) && isFiltering(filter),
    );
    const lifted = filtered.length > 0 || unseen.some((id) => !isThere(scope, id));
    return lifted ? show(scope, unseen, filtered) : scope;
  }

  say(text: string): void {
    this.announced = text;
    this.said = { text, turn: this.said.turn + 1 };
  }

  /** To be seen once they are placed. */
  private revealed: readonly string[] = [];
  /** Where nothing has to be placed before. */
  private async reveal(): Promise<void> {
    await tick();
    this.picture?.reveal(this.revealed);
    this.revealed = [];
  }

  /** Forgets where nodes were and lays them out anew; pinned ones stay. */
  async rearrange(): Promise<void> {
    this.history = record(this.history, "Arranged anew", {
      view: { ...this.view, camera: null },
      places: null,
    });
    await this.arrange(new Map(this.view.arrangement.pinned), true);
    this.write(false);
  }
  dropped(places: Places): void {
    const pinned = new Map([...this.view.arrangement.pinned, ...places]);
    const [id = ""] = places.keys();
    const label = places.size === 1 ? `Moved ${this.nameOf(id)}` : `Moved ${places.size} entities`;
    this.take(label, { arrangement: { ...this.view.arrangement, pinned } });
  }
  unpin(entities: readonly string[]): void {
    this.take("Unpinned", { arrangement: unpinned(this.view.arrangement, entities) });
  }

  /** A double click, or Enter: its neighbours are wanted. */
  opened(entity: string): void {
    this.expanding = entity;
  }

  nameOf(entity: string): string {
    return this.byId.get(entity)?.name ?? "an entity";
  }

  select(chosen: Selection): void {
    const selection = pathTo(this.pathFrom, chosen);
    this.adding = false;
    if (!this.result?.alone) this.result = null;
    this.pathFrom = null;
    const scope = this.showing(selectedIn(selection));
    if (JSON.stringify(selection) !== JSON.stringify(this.selection) || scope !== this.view.scope)
      this.step(this.labelOf(selection), { selection, scope }); // whoever selects says so
    if (selection.what === "nothing") return;
    this.dock = "selection";
    this.dockOpen = true;
    void this.bring(selectedIn(selection));
  }
  private labelOf(selection: Selection): string {
    const names = selectedIn(selection).map((id) => this.nameOf(id));
    const ask = selection.what === "pair" ? selection.ask : "ties";
    if (ask === "paths") return `Looked for paths from ${names.join(" to ")}`;
    if (ask === "shared") return `Looked at what ${names.join(" and ")} share`;
    if (names.length === 0) return "Let go of the selection";
    return names.length > 2 ? `Selected ${names.length} entities` : `Selected ${names.join(" and ")}`;
  }
  selectEntity(entity: string, added = false): void {
    const before = selectedIn(this.selection);
    if (!added) this.select({ what: "entity", entity });
    else if (before.includes(entity)) this.select(selectionOf(before.filter((id) => id !== entity)));
    else this.select(selectionOf([...before, entity]));
  }
  selectAll(entities: readonly string[], added = false): void {
    const before = added ? selectedIn(this.selection) : [];
    this.select(selectionOf([...new Set([...before, ...entities])]));
  }
  selectEdge(edge: string): void {
    if (!this.graph.hasEdge(edge)) return;
    const [from, to] = this.graph.extremities(edge);
    if (from === to) this.selectEntity(from);
    else this.select(pairOf(from, to));
  }
  clear(): void {
    this.fresh = new Set();
    this.marked = null;
    this.select(NOTHING);
    if (this.dock === "selection") this.dockOpen = false;
  }

  get dock(): Dock {
    return this.docked;
  }
  /** A register stands in the address as long as it is what the panel shows. */
  set dock(dock: Dock) {
    this.docked = dock;
    if (this.view.register && this.view.register.what !== dock) this.amendView({ register: null });
  }
  openDock(dock: Dock): void {
    this.dockOpen = !(this.dockOpen && this.dock === dock);
    this.dock = dock;
    const register = registerNamed(dock);
    if (register) this.amendView({ register: this.dockOpen ? register : null });
    this.announced = `${dockNames[dock]} ${this.dockOpen ? "opened" : "closed"}.`;
  }
  closeDock(): void {
    this.dockOpen = false;
    if (this.dock === "selection") this.clear();
    if (this.view.register) this.amendView({ register: null });
  }
  /** The open register read in another way; no step of its own. */
  setRegister(change: Partial<Omit<Register, "what">>): void {
    if (this.view.register) this.amendView({ register: { ...this.view.register, ...change } });
  }
  private showDock(): void {
    const { register } = this.view;
    if (register) {
      this.dock = register.what;
      this.dockOpen = true;
      return;
    }
    if (this.selection.what === "nothing") {
      if (this.dock === "selection" || registerNamed(this.dock)) this.dockOpen = false;
      return;
    }
    this.dock = "selection";
    this.dockOpen = true;
  }

  read(article: string, start: number | null = null, end: number | null = null): void {
    this.adding = false;
    this.take(`Opened ${this.articleById.get(article)?.title ?? "an article"}`, {
      reading: { article, start, end },
    });
  }
  closeArticle(): void {
    this.take("Closed the article", { reading: null });
  }

  /** Shows what a filter would leave, without a step. */
  preview(filter: Filter | null): void {
    this.previewed = filter;
  }
  narrow(filter: Filter, label = "Filtered"): void {
    this.take(label, { filter, scope: obey(this.view.scope) });
  }
  look(change: Partial<View["looks"]>, label: string): void {
    this.take(label, { looks: { ...this.view.looks, ...change } });
  }
  setMode(mode: Mode): void {
    this.take(shown[mode], { mode });
  }
  /** The console's text is no step of its own. */
  setQuery(query: string | null): void {
    this.amendView({ query });
    if (query === null) this.result = null;
  }
  /** Closed, the console keeps its text for the next time. */
  toggleConsole(): void {
    if (this.consoleOpen) this.draft = this.view.query ?? "";
    this.setQuery(this.consoleOpen ? null : this.draft);
    this.announced = `Query console ${this.consoleOpen ? "opened" : "closed"}.`;
  }
  private draft = "";
  toggleTimeline(): void {
    this.timelineOpen = !this.timelineOpen;
    this.announced = `Timeline ${this.timelineOpen ? "opened" : "closed"}.`;
  }
  moved(camera: Camera | null): void {
    this.amendView({ camera });
  }
  private amendView(change: Partial<View>): void {
    const { places } = present(this.history);
    this.history = amend(this.history, { view: { ...this.view, ...change }, places });
    this.write(false);
  }
  private aim(): void {
    this.aimed = { camera: this.view.camera, turn: this.aimed.turn + 1 };
  }

  /** The address of this view with something else selected. */
  hrefTo(selection: Selection): string {
    return this.addresses(selection);
  }
  private readonly addresses = $derived.by(() => addressesIn(this.view));

  private write(stepped: boolean): void {
    const hash = writeAddress(this.view);
    if (this.view.arrangement.pinned.size > MOST_WRITTEN) keepPins(this.view.arrangement.pinned);
    if (hash === window.location.hash) return;
    const address = hash === "" ? window.location.pathname : hash;
    if (stepped) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }
}

const shown: Readonly<Record<Mode, string>> = {
  network: "Showed the network",
  overview: "Showed the overview",
  list: "Showed the list of entities",
  tree: "Showed the tree",
  ties: "Showed the list of ties",
};

/** How many times as wide as high the network's part of the window is, the panels closed. */
function room(): number {
  const { innerWidth, innerHeight } = window;
  const legend = innerWidth >= 1000 ? 224 : 0;
  return (innerWidth - legend) / Math.max(200, innerHeight - 64);
}

const pageOf = ({ entities, outOf }: Network): Viewer["page"] => ({ entities: entities.length, outOf });

export function sentenceFor(error: unknown): string {
  if (error instanceof ServerError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

/** Where nodes stood when the reader last looked, so that growth between two visits moves nothing either. */
function keptPlaces({ layout, centre }: Arrangement): Places {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Partial<KeptPlaces>;
    return new Map(kept.layout === layout && kept.centre === centre ? kept.places : []);
  } catch {
    return new Map();
  }
}
interface KeptPlaces extends Pick<Arrangement, "layout" | "centre"> {
  readonly places: readonly (readonly [string, { readonly x: number; readonly y: number }])[];
}

function keepPlaces({ layout, centre }: Arrangement, places: Places): void {
  const rounded = [...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const);
  const kept: KeptPlaces = { layout, centre, places: rounded };
  try {
    localStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // a full or closed storage only costs the arrangement
  }
}
