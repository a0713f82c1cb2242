import type { LayoutName } from "../arrangement.ts";
import type { LaidEdge, LaidNode, LayoutInput, Places } from "../layout.ts";

/**
 * What a layout is given: nodes in the order of their ids, each of them tied to another, and edges in the order of
 * their ends. Where `standing` is not empty, the network only grew; the pinned ones are among what stands.
 */
export interface Plan extends LayoutInput {
  readonly nodes: readonly LaidNode[];
  readonly edges: readonly LaidEdge[];
}

/** Gives each node a place, the pinned ones theirs; none touches another. */
export interface Layout {
  readonly name: LayoutName;
  place(plan: Plan): Places;
}
