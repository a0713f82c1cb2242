import { describe, expect, test } from "vitest";
import { passageOf } from "#graph/passage.ts";

/** The passage of a text in which places stand in brackets: [Roth] a name, (he) another word. */
function passage(marked: string): string | null {
  const [starts, ends, forms]: [number[], number[], string[]] = [[], [], []];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\]|\([^)]*\))/)) {
    const place = /^[[(]/.test(part);
    if (place) starts.push(text.length);
    text += place ? part.slice(1, -1) : part;
    if (place) ends.push(text.length);
    if (place) forms.push(part.startsWith("[") ? "name" : "pronoun");
  }
  const found = passageOf({ text, starts, ends, forms });
  if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
  return found?.text ?? null;
}

describe("a passage", () => {
  test("is the sentence that calls somebody by name, not the headline", () => {
    expect(
      passage(
        "[Roth] resigns\n\nThe council met. Mr. [Roth] said on Friday that he would leave the council in May. (He) left.",
      ),
    ).toBe("Mr. Roth said on Friday that he would leave the council in May.");
  });
  test("is what there is where nothing is longer", () => {
    expect(passage("The council met. (He) left. Nobody spoke.")).toBe("He left.");
    expect(passage("[Roth] resigns\n(He) left.")).toBe("Roth resigns");
    expect(passage("Nobody.")).toBeNull();
  });
  test("counts what is astral as two, and is cut at words where it is very long", () => {
    expect(passage("😀😀 [Roth] 😀 left.")).toBe("😀😀 Roth 😀 left.");
    const long = passage(`${"word ".repeat(200)}[Roth] ${"more ".repeat(200)}`) ?? "";
    expect(long).toContain("Roth");
    expect(long.length).toBeLessThanOrEqual(330);
    expect(long).toMatch(/^word .* more$/);
  });
});
