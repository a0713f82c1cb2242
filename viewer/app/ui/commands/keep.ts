import { scenesOf, subjectOf } from "../../core/kept.ts";
import type { Viewer } from "../viewer.svelte.ts";
import type { Command } from "./command.ts";

/** The first story that has a view to show. */
function storyIn({ notebook: { content } }: Viewer): string | undefined {
  return content.stories.find(({ id }) => scenesOf(content, id).length > 0)?.id;
}

export const keepCommands: readonly Command[] = [
  {
    name: "Keep this view",
    group: "Keep",
    keys: ["Shift+K"],
    run(viewer) {
      viewer.dock = "kept";
      viewer.dockOpen = true;
      viewer.notebook.tab = "views";
      viewer.notebook.naming = true;
    },
  },
  {
    name: "Write a note on what is selected",
    group: "Keep",
    keys: ["w"],
    enabled: (viewer) => subjectOf(viewer.selection) !== null,
    run(viewer) {
      viewer.dock = "selection";
      viewer.dockOpen = true;
      viewer.notebook.writing = true;
    },
  },
  {
    name: "Play the story",
    group: "Keep",
    keys: ["Shift+S"],
    enabled: (viewer) => storyIn(viewer) !== undefined,
    run(viewer) {
      const story = storyIn(viewer);
      if (story !== undefined) viewer.play(story);
    },
  },
  {
    name: "Export what is seen",
    group: "Keep",
    keys: ["x"],
    enabled: (viewer) => viewer.entities.length > 0,
    run(viewer) {
      viewer.exporting = true;
    },
  },
];
