/** A step that was taken, and what came of it. */
export interface Step<State> {
  /** What the reader did, as a phrase: "Expanded Ada Lovelace". */
  readonly label: string;
  readonly state: State;
}

/** Steps in the order they were taken, and which of them is the present one. A value. */
export interface History<State> {
  readonly steps: readonly Step<State>[];
  readonly at: number;
}

/** More steps than this are forgotten, the oldest first. */
const MOST = 200;

export function historyOf<State>(label: string, state: State): History<State> {
  return { steps: [{ label, state }], at: 0 };
}

/** What was undone before it cannot be redone any more. */
export function record<State>({ steps, at }: History<State>, label: string, state: State): History<State> {
  const kept = [...steps.slice(0, at + 1), { label, state }].slice(-MOST);
  return { steps: kept, at: kept.length - 1 };
}

/** The present step as it has become, without a step of its own: where the camera went. */
export function amend<State>({ steps, at }: History<State>, state: State): History<State> {
  return { steps: steps.map((step, index) => (index === at ? { ...step, state } : step)), at };
}

export function stepTo<State>(history: History<State>, at: number): History<State> {
  return { ...history, at: Math.min(Math.max(at, 0), history.steps.length - 1) };
}

export const canUndo = ({ at }: History<unknown>): boolean => at > 0;
export const canRedo = ({ steps, at }: History<unknown>): boolean => at < steps.length - 1;

export function present<State>({ steps, at }: History<State>): State {
  return (steps[at] as Step<State>).state;
}
