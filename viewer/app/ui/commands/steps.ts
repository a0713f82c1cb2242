import type { Command } from "./command.ts";

export const stepCommands: readonly Command[] = [
  {
    name: "Undo",
    group: "Walk",
    keys: ["$mod+z"],
    enabled: (viewer) => viewer.canUndo,
    run: (viewer) => viewer.undo(),
  },
  {
    name: "Redo",
    group: "Walk",
    keys: ["$mod+Shift+z", "$mod+y"],
    enabled: (viewer) => viewer.canRedo,
    run: (viewer) => viewer.redo(),
  },
];
