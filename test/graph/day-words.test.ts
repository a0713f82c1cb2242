import { expect, test } from "vitest";
import { clockNote, futureNote, undatedNote } from "#graph/day-words.ts";

const dated = (published: string | null, updated: string | null = null) => ({ published, updated });

test("an article of a later day than today's is told, by the later of its days too", () => {
  expect(futureNote(dated("2026-06-03"), "visit.txt", "2026-06-03")).toBeNull();
  expect(futureNote(dated(null), "visit.txt", "2026-06-03")).toBeNull();
  expect(futureNote(dated("2026-06-03"), "visit.txt", "2026-06-02")).toBe(
    "visit.txt is dated 2026-06-03, and today is 2026-06-02 by this machine's clock. It is taken as it is, and counts from that day on. Check its date, or the clock.",
  );
  expect(futureNote(dated("2026-06-01", "2026-06-05"), "visit.txt", "2026-06-02")).toContain(
    "is dated 2026-06-05",
  );
});

test("a clock that cannot be right is told, and then no article is", () => {
  expect(clockNote("2026-06-03")).toBeNull();
  expect(clockNote("1970-01-01")).toMatch(/^This machine's clock says 1970-01-01, which cannot be/);
  expect(futureNote(dated("2026-06-03"), "visit.txt", "1970-01-01")).toBeNull();
});

test("articles without a day are counted", () => {
  expect(undatedNote(1, "--published 2026-03-02")).toBe(
    "1 article has no date: what it says counts, but for no question as of a day. Where you know the day, say it: --published 2026-03-02.",
  );
  expect(undatedNote(1200, "so")).toMatch(/^1,200 articles have no date: what they say counts/);
});
