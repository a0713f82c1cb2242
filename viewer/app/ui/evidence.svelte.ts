import type { NetworkEvidence } from "#viewer/protocol.ts";
import { api } from "../core/api.ts";
import {
  type FacetRow,
  type Facets,
  facetsOf,
  type TermRow,
  termsIn,
  unpacked,
  withTerms,
} from "../core/facets.ts";
import type { TielineGraph } from "../core/graph.ts";
import { type Quoted, wordsIn } from "../core/sift.ts";

/** More entities than this are not asked for their evidence one by one. */
const MOST_ASKED = 200;
const ABREAST = 8;
const MOST_QUOTES = 60_000;

/** The evidence behind what is drawn, as filters need it. It comes after the network, which does not wait for it. */
export class EvidenceBehind {
  /** Null until it is there. */
  facets = $state.raw<Facets | null>(null);
  /** Why it could not be had. */
  problem = $state.raw<unknown>(null);
  quoted = $state.raw<Quoted>(new Map());
  /** Words that are being looked for in quotes. */
  looking = $state(0);

  private packed: NetworkEvidence | null = null;
  private denials: readonly FacetRow[] = [];
  private terms: readonly TermRow[] = [];
  /** Of entities that were brought into the picture. */
  private readonly brought = new Map<string, readonly FacetRow[]>();
  private turn = 0;

  /** Anew, for a graph that was fetched anew. */
  async load(graph: TielineGraph, denials: readonly FacetRow[], asked = ""): Promise<void> {
    const turn = ++this.turn;
    this.problem = null;
    try {
      const packed = await api.networkEvidence(asked);
      if (turn !== this.turn) return;
      this.packed = packed;
      this.denials = denials;
      this.brought.clear();
      this.terms = termsIn(packed);
      this.facets = withTerms(facetsOf(unpacked(packed), denials), this.terms);
      const words = [...this.quoted.keys()];
      this.quoted = new Map();
      await Promise.all([this.fill(graph), this.look(words.join(" "))]);
    } catch (error) {
      if (turn === this.turn) this.problem = error;
    }
  }

  /** What stands behind edges that were drawn since. */
  async fill(graph: TielineGraph): Promise<void> {
    const { facets, packed, turn } = this;
    if (!facets || !packed) return;
    const wanted = new Set<string>();
    graph.forEachEdge((key, _, from, to) => {
      const known = facets.edges.has(key) || [from, to].some((id) => wanted.has(id) || this.brought.has(id));
      if (!known) wanted.add(from);
    });
    const asked = [...wanted].slice(0, MOST_ASKED);
    if (asked.length === 0) return;
    try {
      for (let from = 0; from < asked.length; from += ABREAST)
        await Promise.all(
          asked.slice(from, from + ABREAST).map(async (entity) => {
            const { rows } = await api.query("entity-claims", { entity });
            if (turn === this.turn) this.brought.set(entity, rows);
          }),
        );
      const { rows } = await api.query("network-terms", { ids: graph.nodes().join(" ") });
      if (turn === this.turn) this.terms = rows;
    } catch (error) {
      this.problem = error;
    }
    if (turn !== this.turn) return;
    const all = facetsOf(unpacked(packed), this.denials, ...this.brought.values());
    this.facets = withTerms(all, this.terms);
  }

  /** Looks for words in quotes, each once. */
  async look(words: string): Promise<void> {
    const turn = this.turn;
    const missing = wordsIn(words).filter((word) => !this.quoted.has(word));
    if (missing.length === 0) return;
    this.looking += 1;
    try {
      const found = await Promise.all(
        missing.map(async (word) => {
          const { rows } = await api.query("quotes-matching", { letters: word, limit: MOST_QUOTES });
          const quotes = rows.map(
            ({ relationship, article }) => `${relationship.replaceAll("-", " ")} ${article}`,
          );
          return [word, new Set(quotes)] as const;
        }),
      );
      if (turn === this.turn) this.quoted = new Map([...this.quoted, ...found]);
    } catch (error) {
      this.problem = error;
    } finally {
      this.looking -= 1;
    }
  }
}
