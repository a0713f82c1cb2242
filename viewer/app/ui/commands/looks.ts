import type { Command } from "./command.ts";

export const looksCommands: readonly Command[] = [];
