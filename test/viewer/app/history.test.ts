import { expect, test } from "vitest";
import { amend, canRedo, canUndo, historyOf, present, record, stepTo } from "#viewer/app/core/history.ts";

const walked = record(record(historyOf("Opened", 1), "Expanded", 2), "Hid", 3);

test("steps are taken back one by one, and again", () => {
  expect(present(walked)).toBe(3);
  const back = stepTo(walked, walked.at - 1);
  expect(present(back)).toBe(2);
  expect(canRedo(back)).toBe(true);
  expect(present(stepTo(back, 2))).toBe(3);
  expect(canUndo(stepTo(back, 0))).toBe(false);
});

test("a new step forgets what was undone", () => {
  const other = record(stepTo(walked, 0), "Pinned", 9);
  expect(other.steps.map(({ label }) => label)).toEqual(["Opened", "Pinned"]);
  expect(canRedo(other)).toBe(false);
});

test("what is amended is no step", () => {
  const moved = amend(walked, 4);
  expect(moved.steps.length).toBe(3);
  expect(present(moved)).toBe(4);
  expect(present(stepTo(moved, 1))).toBe(2);
});

test("there is nothing before the first step or after the last", () => {
  expect(stepTo(walked, -5).at).toBe(0);
  expect(stepTo(walked, 99).at).toBe(2);
});
