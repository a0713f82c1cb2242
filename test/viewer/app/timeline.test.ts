import { describe, expect, test } from "vitest";
import { daysOf } from "#viewer/app/core/days.ts";
import { facetsOf } from "#viewer/app/core/facets.ts";
import { type Days, UNFILTERED } from "#viewer/app/core/filter.ts";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import { sift } from "#viewer/app/core/sift.ts";
import {
  daysIn,
  daysInWords,
  firstFrame,
  moveEnd,
  moveWindow,
  type Timeline,
  ticksOf,
  timelineOf,
  windowOf,
} from "#viewer/app/core/timeline.ts";
import { drawing, entity, evidence, tie } from "./rows.ts";

/** One tie, reported on some days and by a publisher; "-" has no day. */
function told(
  reports: readonly string[],
  { publishers = [] as string[], clock = "reported" as const, within = null as Days | null } = {},
): Timeline | null {
  const graph = emptyGraph();
  redraw(graph, drawing([entity("Ada"), entity("Byron")], [tie("ada MET_WITH byron")]));
  const rows = reports.map((words, at) => {
    const [day = "-", publisher = "Wheel"] = words.split(" ");
    return evidence("ada MET_WITH byron", {
      ...{ article: `a${at}`, publisher, published: day === "-" ? null : day },
    });
  });
  const facets = facetsOf(rows, [evidence("byron URGED ada", { published: "1700-01-01" })]);
  const filter = { ...UNFILTERED, publishers: new Set(publishers) };
  return timelineOf(facets, sift(graph, filter, facets, new Map()).held, clock, within);
}

/** "2/3" for two left of three. */
const shape = (timeline: Timeline | null) =>
  timeline && `${timeline.unit}: ${timeline.bins.map(({ left, all }) => `${left}/${all}`).join(" ")}`;

describe("the bars", () => {
  test("one for each day, without a gap, of what is drawn", () => {
    const reports = ["1842-08-01", "1842-08-01 Analyst", "1842-08-05", "-"];
    expect(shape(told(reports))).toBe("day: 2/2 0/0 0/0 0/0 1/1");
    expect(shape(told(reports, { publishers: ["Analyst"] }))).toBe("day: 1/2 0/0 0/0 0/0 0/1");
  });

  test("a single day stands in the middle, and no day is nothing", () => {
    const one = told(["1842-08-01"]);
    expect(shape(one)).toBe("day: 0/0 0/0 1/1 0/0 0/0");
    expect(one && daysInWords(one.first, one.last)).toBe("1 August 1842");
    expect(told(["-"])).toBeNull();
    expect(told([])).toBeNull();
  });

  test.each([
    ["1842-08-01", "1842-10-01", "day", 62],
    ["1842-08-01", "1842-10-03", "week", 10],
    ["1842-08-01", "1844-01-31", "month", 18],
    ["1842-08-01", "1851-01-31", "year", 10],
    ["1642-08-01", "1851-01-31", "decade", 22],
    ["0042-08-01", "1851-01-31", "century", 19],
  ])("from %s to %s by the %s", (first, last, unit, count) => {
    const timeline = told([first, last]);
    expect([timeline?.unit, timeline?.bins.length]).toEqual([unit, count]);
    expect(timeline?.bins.reduce((sum, { all }) => sum + all, 0)).toBe(2);
  });

  test("within days, only those", () => {
    const reports = ["1842-08-01", "1842-08-05", "1899-01-01"];
    expect(shape(told(reports, { within: ["1842-08-01", "1842-08-06"] }))).toBe(
      "day: 1/1 0/0 0/0 0/0 1/1 0/0",
    );
  });

  test("labels stand at round times", () => {
    const labels = (first: string, last: string, most = 6) =>
      ticksOf(told([first, last]) as Timeline, most)
        .map(({ label }) => label)
        .join(", ");
    expect(labels("1842-08-01", "1842-08-05")).toBe("1 Aug 1842, 2 Aug, 3 Aug, 4 Aug, 5 Aug");
    expect(labels("1842-08-01", "1842-08-28")).toBe("1 Aug 1842, 8 Aug, 15 Aug, 22 Aug");
    expect(labels("1842-08-01", "1844-01-31")).toBe("Oct 1842, Jan 1843, Apr, Jul, Oct, Jan 1844");
    expect(labels("1642-08-01", "1851-01-31")).toBe("1650s, 1700s, 1750s, 1800s, 1850s");
  });
});

describe("the window", () => {
  const week = told(["2026-03-01", "2026-03-07"]) as Timeline;

  test("is all there is, or the bins that the chosen days touch", () => {
    expect(windowOf(week, null)).toEqual([0, 6]);
    expect(windowOf(week, ["2026-03-02", "2026-03-04"])).toEqual([1, 3]);
    expect(windowOf(week, ["2020-01-01", "2026-03-01"])).toEqual([0, 0]);
    expect(windowOf(week, ["2027-01-01", "2027-03-01"])).toEqual([6, 6]);
  });

  test("gives its days back, and none when it is everything", () => {
    expect(daysIn(week, [1, 3])).toEqual(["2026-03-02", "2026-03-04"]);
    expect(daysIn(week, [0, 6])).toBeNull();
  });

  test("its ends stop at each other and at the sides, and it keeps its width", () => {
    expect(moveEnd(week, [1, 3], "from", 5)).toEqual([3, 3]);
    expect(moveEnd(week, [1, 3], "from", -5)).toEqual([0, 3]);
    expect(moveEnd(week, [1, 3], "to", 9)).toEqual([1, 6]);
    expect(moveEnd(week, [1, 3], "to", -9)).toEqual([1, 1]);
    expect(moveWindow(week, [1, 3], 9)).toEqual([4, 6]);
    expect(moveWindow(week, [1, 3], -9)).toEqual([0, 2]);
  });

  test("playing begins where it stands, or at the beginning", () => {
    expect(firstFrame(week, [1, 3])).toEqual([1, 3]);
    expect(firstFrame(week, [4, 6])).toEqual([0, 2]);
    expect(firstFrame(week, [0, 6])).toEqual([0, 0]);
  });
});

test.each([
  ["1842-08-03", "1842-08-03", "3 August 1842"],
  ["1842-08-01", "1842-08-03", "1 to 3 August 1842"],
  ["1842-08-01", "1842-09-03", "1 August to 3 September 1842"],
  ["1842-08-01", "1843-09-03", "1 August 1842 to 3 September 1843"],
  ["1842-08-01", "1842-08-31", "August 1842"],
  ["1842-08-01", "1842-10-31", "August to October 1842"],
  ["1842-01-01", "1842-12-31", "1842"],
  ["1842-01-01", "1850-12-31", "1842 to 1850"],
])("from %s to %s is said as %s", (first, last, words) => {
  expect(daysInWords(daysOf(first)?.[0] ?? 0, daysOf(last)?.[0] ?? 0)).toBe(words);
});
