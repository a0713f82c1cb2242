import { arrangeCommands } from "./arrange.ts";
import type { Command } from "./command.ts";
import { keepCommands } from "./keep.ts";
import { largeCommands } from "./large.ts";
import { looksCommands } from "./looks.ts";
import { panelCommands } from "./panels.ts";
import { stepCommands } from "./steps.ts";
import { walkCommands } from "./walk.ts";

/** Everything that can be done by name or by key. */
export const commands: readonly Command[] = [
  ...panelCommands,
  ...looksCommands,
  ...stepCommands,
  ...walkCommands,
  ...arrangeCommands,
  ...keepCommands,
  ...largeCommands,
];
