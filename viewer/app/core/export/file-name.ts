import { folded } from "../search.ts";

/** "tieline-2024-09-06.svg"; with the view's name where it has one: "tieline-a-visit-2024-09-06.svg". */
export function fileName(name: string | null, day: string, ending: string): string {
  const word = folded(name ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return ["tieline", word, day].filter(Boolean).join("-") + ending;
}
