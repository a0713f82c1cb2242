import { describe, expect, test } from "vitest";
import { addedInWords, becauseInWords, type DeltaRow, isNews, statusInWords } from "#graph/delta-words.ts";

/** "claim confirmed 2 The Analyst, Daily Wheel": what, status, how many others, and whose they are. */
function line(written: string, was: string | null = null): DeltaRow {
  const [what = "", status = "", others = "0", ...by] = written.split(" ");
  return { what, id: "c1", label: "", status, others: Number(others), by: by.join(" ") || null, was };
}
const added = (...lines: readonly string[]) => addedInWords(lines.map((one) => line(one)));

describe("what an article added", () => {
  test("is counted", () => {
    expect(added("entity new", "claim new", "claim new", "claim confirmed 1 The Analyst")).toBe(
      "1 new entity; claims: 2 new, 1 confirmed",
    );
    expect(added("entity new", "entity new")).toBe("2 new entities");
    expect(added("claim changed 1 The Analyst", "claim kept", "claim gone")).toBe(
      "claims: 1 came true, 1 as before, 1 no longer said",
    );
  });

  test("is nothing, where all was said before", () => {
    expect(added()).toBe("nothing that was not there");
    expect(added("article retracted")).toBe("nothing that was not there");
    expect(added("claim confirmed 2 The Analyst", "claim kept")).toBe(
      "nothing that was not there; claims: 1 confirmed, 1 as before",
    );
  });
});

test.each([
  [line("claim new"), ""],
  [line("claim confirmed 2 The Analyst, Daily Wheel"), "also The Analyst, Daily Wheel"],
  [line("claim contradicted 1 The Analyst"), "The Analyst says otherwise"],
  [line("claim contradicted 2 The Analyst, Daily Wheel"), "The Analyst, Daily Wheel say otherwise"],
  [line("claim contradicted 1"), "others say otherwise"],
  [line("claim changed 1 The Analyst", "planned"), "planned before: The Analyst"],
  [line("claim gone"), ""],
  [line("claim gone 1 Daily Wheel"), "still said by Daily Wheel"],
])("%o: %s", (one, words) => {
  expect(becauseInWords(one)).toBe(words);
});

test("a change is news, what is only new or was there is not", () => {
  expect(["contradicted", "changed", "gone", "retracted"].map((status) => isNews({ status }))).toEqual([
    ...[true, true, true, true],
  ]);
  expect(["new", "confirmed", "kept"].map((status) => isNews({ status }))).toEqual([false, false, false]);
  expect(["new", "changed", "gone"].map(statusInWords)).toEqual(["new", "came true", "no longer said"]);
});
