import { describe, expect, test } from "vitest";
import {
  endOf,
  isReadInFolders,
  type Job,
  mayTryAgain,
  outcomeOf,
  partOf,
  progressOf,
  STAGES,
  stageOf,
  tallyOf,
  undatedIn,
} from "#viewer/app/core/jobs.ts";
import { type Addition, JOB_STATES, type JobEvent, type JobState } from "#viewer/protocol.ts";

const report = {
  article: "a1",
  outcome: "added",
  entities: 2,
  claims: 1,
  relationships: 1,
  replaced: null,
  evidence: 1,
  refused: 0,
} as const;
const none = { ...report, entities: 0, claims: 0, relationships: 0 };
const done = (change: Partial<Extract<JobEvent, { state: "done" }>> = {}): JobEvent => ({
  state: "done",
  title: null,
  report,
  ...change,
});
const failed: JobEvent = { state: "failed", code: "article", message: "b.txt is empty: put text into it." };
const going = (state: Exclude<JobState, "done" | "failed">): JobEvent => ({ state });

let key = 0;
function job(event: JobEvent, change: Partial<Job> = {}): Job {
  key += 1;
  return { key, name: "an article", id: "1", event, cancelling: false, anew: false, ...change };
}

test("articles without a day are told once, when all are over", () => {
  const [dated, undated] = [job(done()), job(done({ undated: true }))];
  expect(undatedIn([dated, undated, undated])).toBe(
    "2 articles have no date: what they say counts, but for no question as of a day. Where you know the day, say it: under “Published on”, or at the top of a file, as “published: 2026-03-02” between two lines of “---”.",
  );
  expect(undatedIn([dated, job(failed)])).toBe("");
});

describe("many articles", () => {
  const jobs = [
    job(done()),
    job(done({ report: { ...none, outcome: "unchanged" } })),
    job(failed),
    job(going("cancelled")),
    job(going("reading")),
    job(going("queued")),
  ];

  test("are counted by what became of them", () => {
    expect(tallyOf(jobs)).toMatchObject({
      all: 6,
      over: 4,
      added: 1,
      known: 1,
      reread: 0,
      failed: 1,
      cancelled: 1,
    });
    expect(tallyOf([]).part).toBe(0);
    expect(tallyOf(jobs).part).toBeGreaterThan(4 / 6);
    expect(tallyOf(jobs).part).toBeLessThan(5 / 6);
  });

  test("are told in words", () => {
    expect(progressOf(jobs)).toBe("4 of 6 articles");
    expect(endOf(jobs)).toBe("1 article added, 1 was there already, 1 could not be read, 1 cancelled");
    expect(endOf([job(done(), { anew: true }), job(done(), { anew: true })])).toBe("2 articles read again");
    expect(progressOf([job(going("resolving"))])).toBe("Resolving who is who");
  });
});

describe("one article", () => {
  test("goes forward with every stage", () => {
    const stages = STAGES.map(({ state }) => state);
    expect(JOB_STATES.filter((state) => stages.includes(state as (typeof stages)[number]))).toEqual(stages);
    const parts = ["queued" as const, ...stages].map((state) => partOf(job(going(state))));
    expect([...parts].sort((a, b) => a - b)).toEqual(parts);
    expect(new Set(parts).size).toBe(parts.length);
    expect(stageOf(job(going("queued")))).toBe("Waiting for its turn");
    expect(stageOf(job(going("reading"), { cancelling: true }))).toBe("Cancelling");
  });

  const one = { what: "entity", id: "v1" } as Addition;
  test.each([
    [job(done({ added: "2 new entities; claims: 1 new" })), "added 2 new entities; claims: 1 new"],
    [
      job(done({ report: { ...report, replaced: "a0" }, added: "claims: 1 new" })),
      "took the place of the version before, and added claims: 1 new",
    ],
    [job(done({ report: { ...none, outcome: "unchanged" } })), "is already there, and nothing changed"],
    [
      job(done({ report: { ...none, outcome: "completed" } })),
      "is already there; what was not known of it, such as its day, was added",
    ],
    [job(failed), "b.txt is empty: put text into it."],
    [job(going("cancelled")), "was cancelled; nothing of it was written"],
    [job(going("cancelled"), { anew: true }), "was cancelled; it stays as it was"],
    [job(done({ difference: { found: [], lost: [], same: 4 } })), "was read again; all is as it was"],
    [
      job(done({ difference: { found: [one], lost: [one, one], same: 4 } })),
      "was read again: 1 found anew, 2 not found again",
    ],
  ])("%# ends with a sentence", (ended, words) => expect(outcomeOf(ended)).toBe(words));

  test("is tried again only where that may help", () => {
    expect(mayTryAgain("internal")).toBe(true);
    expect(mayTryAgain("unavailable")).toBe(true);
    expect(mayTryAgain("article")).toBe(false);
  });
});

test("of a folder, texts are read that are not hidden", () => {
  expect(["a/b.txt", "a/B.TXT", "c.md", "d.text"].every(isReadInFolders)).toBe(true);
  expect(["a/b.pdf", "a/.b.txt", ".git/c.txt", "txt", "a.txt.bak"].some(isReadInFolders)).toBe(false);
});
