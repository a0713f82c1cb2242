import type { Command } from "./command.ts";

export const walkCommands: readonly Command[] = [];
