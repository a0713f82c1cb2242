import type { NotebookContent, NotebookSection } from "#viewer/protocol.ts";
import type { Selection } from "./selection.ts";
import { selectedIn } from "./selection.ts";
import type { View } from "./view.ts";

/** What readers keep: views under names, notes, and stories made of scenes. */
export type Kept<S extends NotebookSection> = NotebookContent[S][number];

/** An entry and the section that it belongs to. */
export type Entry = {
  [S in NotebookSection]: { readonly section: S; readonly entry: Kept<S> };
}[NotebookSection];

export const NOTHING_KEPT: NotebookContent = { views: [], notes: [], stories: [], scenes: [], damaged: [] };

/** In place of the entry that had its id, or else at the end. */
export function withEntry(content: NotebookContent, { section, entry }: Entry): NotebookContent {
  const entries: readonly Kept<NotebookSection>[] = content[section];
  const known = entries.some(({ id }) => id === entry.id);
  const list = known ? entries.map((one) => (one.id === entry.id ? entry : one)) : [...entries, entry];
  return { ...content, [section]: list };
}

/** A story's scenes go with it. */
export function withoutEntry(
  content: NotebookContent,
  section: NotebookSection,
  id: string,
): NotebookContent {
  const gone = new Set(goingWith(content, section, id).map(({ entry }) => entry.id));
  return Object.fromEntries(
    Object.entries(content).map(([name, entries]) => [
      name,
      name === "damaged"
        ? entries
        : (entries as readonly { id: string }[]).filter((one) => !gone.has(one.id)),
    ]),
  ) as unknown as NotebookContent;
}

/** An entry and all that goes when it goes, so that it can be put back. */
export function goingWith(content: NotebookContent, section: NotebookSection, id: string): readonly Entry[] {
  const entries: readonly Kept<NotebookSection>[] = content[section];
  const itself = entries.filter((one) => one.id === id).map((entry) => ({ section, entry }) as Entry);
  if (section !== "stories") return itself;
  return [...itself, ...scenesOf(content, id).map((entry) => ({ section: "scenes", entry }) as const)];
}

/** What a note can be about: an entity, or what ties two; null for anything else. */
export function subjectOf(selection: Selection): readonly string[] | null {
  if (selection.what !== "entity" && selection.what !== "pair") return null;
  return [...selectedIn(selection)].sort();
}

/** In the order in which they were written. */
export function notesOn(content: NotebookContent, subject: readonly string[]): readonly Kept<"notes">[] {
  return content.notes.filter(
    ({ on }) => on.length === subject.length && on.every((id, index) => id === subject[index]),
  );
}

export function scenesOf({ scenes }: NotebookContent, story: string): readonly Kept<"scenes">[] {
  return scenes
    .filter((scene) => scene.story === story)
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/**
 * The place of a scene that is to be the `index`th of those others: between its neighbours, so that no other scene
 * has to be written anew.
 */
export function placeAt(others: readonly Pick<Kept<"scenes">, "place">[], index: number): number {
  const before = others[index - 1]?.place;
  const after = others[index]?.place;
  if (before === undefined) return (after ?? 2) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/** What a reader might call a view: whom it looks at, what it asks, or how it narrows. */
export function nameOf(view: View, entityName: (id: string) => string): string {
  const names = selectedIn(view.selection).map(entityName);
  if (names.length > 2) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
  if (names.length > 0) return names.join(" and ");
  if (view.filter.words !== "") return `“${view.filter.words}”`;
  const days = view.filter.reported ?? view.filter.happened;
  if (days) return days[0] === days[1] ? days[0] : `${days[0]} to ${days[1]}`;
  if (view.query !== null) return "A query";
  if (view.mode === "overview") return "The overview";
  return view.mode === "network" ? "The network" : "The list";
}
