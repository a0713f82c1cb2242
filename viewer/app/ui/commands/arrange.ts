import type { Command } from "./command.ts";

export const arrangeCommands: readonly Command[] = [];
