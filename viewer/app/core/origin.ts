import { timeInWords } from "#graph/time.ts";

/** "The Analyst, 1 August 1842". Whatever a name does to the direction of writing ends with it (U+2068, U+2069). */
export function originOf(name: string, published: string | null): string {
  const isolated = `\u2068${name}\u2069`;
  return published === null ? isolated : `${isolated}, ${timeInWords(published)}`;
}
