import type { Viewer } from "./viewer.svelte.ts";

/** Shows ties in conflict alone, or all again. */
export function lookAtConflicts(viewer: Viewer): void {
  const contested = !viewer.filter.contested;
  const label = contested ? "Showed ties in conflict alone" : "Showed all ties, in conflict or not";
  viewer.narrow({ ...viewer.filter, contested }, label);
}
