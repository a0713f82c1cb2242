/**
 * The office that a title names, so that "PM" and "prime minister" of one body are one office. Titles that fit any
 * office ("leader") name none.
 */
export function officeOf(role: string | null): string | null {
  if (role === null) return null;
  const title = role.toLowerCase().replace(/^(?:acting|interim|caretaker|former|outgoing|incoming) /, "");
  if (ANY.has(title)) return null;
  return SAME.get(title) ?? title;
}

/** Whether an office is held by one at a time: of co-chairs there are several. */
export function isSole(office: string | null): office is string {
  return office !== null && !/^(?:co|joint|deputy|vice|assistant)\b/.test(office);
}

const ANY: ReadonlySet<string> = new Set(["leader", "head", "boss", "chief", "ruler", "top official"]);

/** Each office, and the other titles of whoever holds it. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "prime minister": ["pm", "premier"],
    "chief executive": ["ceo", "chief executive officer"],
    chair: ["chairman", "chairwoman", "chairperson"],
    monarch: ["king", "queen", "emperor", "empress"],
  }).flatMap(([office, titles]) => titles.map((title) => [title, office] as const)),
);
