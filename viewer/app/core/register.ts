import { daysOf } from "./days.ts";
import type { Fields } from "./fields.ts";

/** What is read across the whole graph, beside the picture: what was announced, and what articles contradict. */
export const REGISTERS = ["ledger", "conflicts"] as const;

/** What became of what was announced, as the query "announced" says it. */
export const OUTCOMES = ["happened", "did not", "open", "overdue"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A register that lies open. */
export interface Register {
  readonly what: (typeof REGISTERS)[number];
  /** Of the ledger, the day as of which it is read, ISO; null for today. */
  readonly asOf: string | null;
  /** Of the ledger, only what came out so; null for all. */
  readonly outcome: Outcome | null;
}

/** A register as it opens; null where the word names none. */
export function registerNamed(word: string): Register | null {
  const what = REGISTERS.find((name) => name === word);
  return what ? { what, asOf: null, outcome: null } : null;
}

export function isOutcome(word: string): word is Outcome {
  return (OUTCOMES as readonly string[]).includes(word);
}

export function writeRegister(register: Register | null, fields: Fields): void {
  if (!register) return;
  fields.text("register", register.what);
  fields.text("as-of", register.asOf);
  fields.text("outcome", register.outcome);
}

export function readRegister(fields: Fields): Register | null {
  const register = registerNamed(fields.textOf("register") ?? "");
  if (register?.what !== "ledger") return register;
  const asOf = fields.textOf("as-of") ?? "";
  const outcome = fields.textOf("outcome") ?? "";
  return { ...register, asOf: isDay(asOf) ? asOf : null, outcome: isOutcome(outcome) ? outcome : null };
}

/** Whether a text is an ISO day that is in the calendar. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? daysOf(text)?.[0] : undefined;
  return day !== undefined && new Date(day * 86_400_000).toISOString().startsWith(text);
}
