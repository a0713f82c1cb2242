import { describe, expect, test } from "vitest";
import { officeOf } from "#graph/derive/office.ts";
import { type Holding, holdingsOf, type Succession, termsOf } from "#graph/derive/term.ts";
import { type Sighting, toldTerms } from "#graph/derive/told.ts";
import { overlap, windowOf } from "#graph/derive/window.ts";
import type { Relation } from "#graph/ontology.ts";

const numberOf = new Map<string, number>();

/** "2024-09-06 prime minister former time=2021/2024 'He resigned'": a day or "-", then what was said on it. */
function sighting(written: string): Sighting {
  const [, day = "", rest = ""] = /^(\S+)(.*)$/.exec(written) ?? [];
  const quote = /'(.*)'/.exec(rest)?.[1] ?? null;
  const words = rest.replace(/'.*'/, "").trim().split(" ");
  const time = words.find((word) => word.startsWith("time="))?.slice(5) ?? null;
  const tenure = words.find((word) => TENURE.has(word)) ?? null;
  const modality = words.find((word) => word === "planned" || word === "possible") ?? "actual";
  const role = words.filter((word) => ![tenure, modality, `time=${time}`].includes(word)).join(" ") || null;
  numberOf.set(written, numberOf.get(written) ?? numberOf.size);
  return {
    day: day === "-" ? null : day,
    role,
    time,
    tenure,
    modality,
    quote,
    evidence: written,
  } as Sighting;
}
const TENURE = new Set(["incumbent", "former", "outgoing", "incoming", "acting"]);

function holdings(subject: string, object: string, ...written: readonly string[]): readonly Holding[] {
  return holdingsOf({ subject, predicate: "LEADS", object }, toldTerms(written.map(sighting)));
}

/** "kishida prime minister: on 2021-10-04 (said) – by 2024-11-05 (former)" */
function shown(held: readonly Holding[], successions: readonly Succession[] = []): readonly string[] {
  return termsOf(held, successions)
    .map((term) => {
      const bound = (time: string | null, kind: string | null, rule: string | null) =>
        time === null ? "?" : `${kind} ${time} (${rule})`;
      const parts = [
        `${term.subject} ${term.role ?? "-"}: ${bound(term.since, term.sinceBound, term.sinceRule)}`,
        bound(term.until, term.untilBound, term.untilRule),
      ];
      const rivals = term.rivals.length > 0 ? ` against ${term.rivals.join(" ")}` : "";
      const between = `${term.predecessor ?? ""}<>${term.successor ?? ""}`;
      return `${parts.join(" – ")}${between === "<>" ? "" : ` ${between}`}${rivals}`;
    })
    .sort();
}
const reversed = (held: readonly Holding[]) => [...held].reverse();

describe("a term", () => {
  test("is known from the day of the first report on, and lasts", () => {
    const held = holdings("kishida", "japan", "2024-09-06 prime minister", "2024-09-20 prime minister");
    expect(shown(held)).toEqual(["kishida prime minister: by 2024-09-06 (reported) – ?"]);
    expect(termsOf(held, [])).toMatchObject([
      { firstSeen: "2024-09-06", lastSeen: "2024-09-20", firstDay: "2024-09-06", lastDay: null },
    ]);
  });

  test("begins and ends when articles say so, the more exact the better", () => {
    expect(
      shown(holdings("a", "b", "2024-09-06 mayor time=2021/", "2024-09-07 mayor time=2021-10-04/2024-10")),
    ).toEqual(["a mayor: on 2021-10-04 (said) – on 2024-10 (said)"]);
    const [term] = termsOf(holdings("a", "b", "2024-12-06 mayor time=2021/2024-02"), []);
    expect(term).toMatchObject({ firstDay: "2021-01-01", lastDay: "2024-02-29", lastSeen: null });
  });

  test("ends, at the latest, when somebody is first said to be former", () => {
    const held = holdings("a", "b", "2024-11-05 mayor former", "2024-09-06 mayor", "2025-01-01 mayor former");
    expect(shown(held)).toEqual(["a mayor: by 2024-09-06 (reported) – by 2024-11-05 (former)"]);
    expect(termsOf(held, [])).toMatchObject([
      { lastDay: "2024-11-04", untilEvidence: ["2024-11-05 mayor former"] },
    ]);
  });

  test('a title that lingers between two reports of "former" is no second term; one after all of them is', () => {
    const first = ["2020-01-01 president", "2021-02-01 president former", "2022-05-01 president"];
    expect(shown(holdings("a", "b", ...first, "2023-01-01 president former"))).toHaveLength(1);
    expect(
      shown(holdings("a", "b", ...first, "2024-01-01 president former", "2025-01-21 president")),
    ).toEqual([
      "a president: by 2020-01-01 (reported) – by 2021-02-01 (former)",
      "a president: by 2025-01-21 (reported) – ?",
    ]);
  });

  test("two terms that are stated stay two", () => {
    const said = ["2026-01-01 president time=2017/2021-01-20", "2026-01-02 president time=2025-01-20/"];
    expect(shown(holdings("a", "b", ...said, "2022-01-01 president former"))).toEqual([
      "a president: on 2017 (said) – on 2021-01-20 (said)",
      "a president: on 2025-01-20 (said) – ?",
    ]);
  });

  test("the words around a day tell whether it is the first or the last", () => {
    const begun = "2024-10-02 mayor incumbent time=2024-10-01 'She was sworn in as mayor on 1 October.'";
    const left = "2024-10-02 mayor former time=2024-10-01 'She resigned as mayor on 1 October.'";
    const met = "2024-10-02 mayor time=2024-10-01 'The mayor spoke on 1 October.'";
    expect(shown(holdings("a", "b", begun))).toEqual(["a mayor: on 2024-10-01 (said) – ?"]);
    expect(shown(holdings("a", "b", left))).toEqual(["a mayor: ? – on 2024-10-01 (said)"]);
    expect(shown(holdings("a", "b", met))).toEqual(["a mayor: by 2024-10-01 (reported) – ?"]);
  });

  test("what was announced for a day began then, once it is reported as so; before, it is no term", () => {
    const announced = "2024-09-28 mayor planned time=2024-10-01";
    expect(shown(holdings("a", "b", announced))).toEqual([]);
    expect(shown(holdings("a", "b", announced, "2024-10-09 mayor"))).toEqual([
      "a mayor: on 2024-10-01 (announced) – ?",
    ]);
    expect(shown(holdings("a", "b", announced, "2024-09-30 mayor"))).toEqual([
      "a mayor: by 2024-09-30 (reported) – ?",
    ]);
  });

  test("without a day of publication only stated times count", () => {
    expect(shown(holdings("a", "b", "- mayor", "- mayor former"))).toEqual(["a mayor: ? – ?"]);
    expect(shown(holdings("a", "b", "- mayor time=2021/"))).toEqual(["a mayor: on 2021 (said) – ?"]);
  });

  test("is of one office; what names none belongs to it when there is but one", () => {
    expect(officeOf("PM")).toBe("prime minister");
    expect(officeOf("leader")).toBeNull();
    expect(shown(holdings("a", "b", "2024-01-01 PM", "2024-02-01", "2024-03-01 former"))).toEqual([
      "a prime minister: by 2024-01-01 (reported) – by 2024-03-01 (former)",
    ]);
    expect(shown(holdings("a", "b", "2024-01-01 mayor", "2024-02-01 chairman"))).toEqual([
      "a chair: by 2024-02-01 (reported) – ?",
      "a mayor: by 2024-01-01 (reported) – ?",
    ]);
  });
});

describe("who holds an office after another", () => {
  const kishida = holdings("kishida", "japan", "2024-09-06 prime minister", "2024-09-20 prime minister");
  const ishiba = holdings("ishiba", "japan", "2024-10-02 prime minister time=2024-10-01/");

  test("closes the term before, where nothing says otherwise", () => {
    const expected = [
      "ishiba prime minister: on 2024-10-01 (said) – ? kishida<>",
      "kishida prime minister: by 2024-09-06 (reported) – on 2024-10-01 (successor) <>ishiba",
    ];
    expect(shown([...kishida, ...ishiba])).toEqual(expected);
    expect(shown(reversed([...kishida, ...ishiba]))).toEqual(expected);
    const before = termsOf([...ishiba, ...kishida], []).find(({ subject }) => subject === "kishida");
    expect(before).toMatchObject({
      lastDay: "2024-09-30",
      untilEvidence: ["2024-10-02 prime minister time=2024-10-01/"],
    });
  });

  test("does not when the one before is reported later still: then they are rivals", () => {
    const later = holdings("kishida", "japan", "2024-09-06 prime minister", "2024-11-20 prime minister");
    expect(shown([...later, ...ishiba])).toEqual([
      "ishiba prime minister: on 2024-10-01 (said) – ? against kishida",
      "kishida prime minister: by 2024-09-06 (reported) – ? against ishiba",
    ]);
    const week = holdings("kishida", "japan", "2024-09-06 prime minister", "2024-10-03 prime minister");
    expect(shown([...week, ...ishiba])[1]).toContain("on 2024-10-01 (successor)");
    const other = holdings("ishiba", "japan", "2024-09-06 prime minister");
    expect(shown([...holdings("kishida", "japan", "2024-09-06 prime minister"), ...other])[0]).toContain(
      "against",
    );
  });

  test("says nothing of another office, or of an office that several hold", () => {
    const emperor = holdings("naruhito", "japan", "2024-09-10 emperor");
    expect(shown([...kishida, ...emperor])[0]).toBe("kishida prime minister: by 2024-09-06 (reported) – ?");
    const chairs = [
      ...holdings("a", "b", "2024-01-01 co-chair"),
      ...holdings("c", "b", "2024-02-01 co-chair"),
    ];
    expect(shown(chairs)[0]).toBe("a co-chair: by 2024-01-01 (reported) – ?");
  });

  test("is who is said to have succeeded, also without a title", () => {
    const [a, c] = [holdings("a", "b", "2024-01-01"), holdings("c", "b", "2024-03-01")];
    const succeeded = { subject: "c", object: "a", time: "2024-02-02", day: "2024-03-01", evidence: "e1" };
    expect(shown([...a, ...c], [succeeded])).toEqual([
      "a -: by 2024-01-01 (reported) – on 2024-02-02 (succeeded) <>c",
      "c -: on 2024-02-02 (succeeded) – ? a<>",
    ]);
    expect(shown([...c, ...a], [{ ...succeeded, time: null, day: "2024-02-20" }])).toEqual([
      "a -: by 2024-01-01 (reported) – by 2024-02-20 (succeeded) <>c",
      "c -: by 2024-03-01 (reported) – ? a<>",
    ]);
  });

  test("is no rival where the news of the change is the first that is heard of both", () => {
    const day = "2024-03-01";
    const before = holdings("a", "b", `${day} mayor`, `${day} mayor former`);
    const after = holdings("c", "b", `${day} mayor`);
    const succeeded = { subject: "c", object: "a", time: null, day, evidence: "e1" };
    expect(shown([...before, ...after])[0]).toContain("against c");
    const expected = [
      "a mayor: by 2024-03-01 (reported) – by 2024-03-01 (former) <>c",
      "c mayor: by 2024-03-01 (reported) – ? a<>",
    ];
    expect(shown([...before, ...after], [succeeded])).toEqual(expected);
    expect(shown([...after, ...before], [succeeded])).toEqual(expected);
  });

  test("follows on in a row", () => {
    const row = [
      ...holdings("c", "b", "2022-01-01 mayor"),
      ...holdings("a", "b", "2020-01-01 mayor", "2020-06-01 mayor"),
      ...holdings("d", "b", "2021-01-01 mayor", "2021-05-01 mayor former"),
    ];
    expect(shown(row)).toEqual([
      "a mayor: by 2020-01-01 (reported) – by 2021-01-01 (successor) <>d",
      "c mayor: by 2022-01-01 (reported) – ? d<>",
      "d mayor: by 2021-01-01 (reported) – by 2021-05-01 (former) a<>c",
    ]);
  });
});

test("a body may be based in a city and in its country", () => {
  const seat = (object: string, ...written: readonly string[]) =>
    holdingsOf(
      { subject: "nato", predicate: "BASED_IN" as Relation, object },
      toldTerms(written.map(sighting)),
    );
  expect(shown([...seat("brussels", "2024-01-01"), ...seat("belgium", "2024-02-01")])).toEqual([
    "nato -: by 2024-01-01 (reported) – ?",
    "nato -: by 2024-02-01 (reported) – ?",
  ]);
});

describe("the days of a time", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-02-03", "2024-02-03", "2024-02-03"],
    ["1910/1945", "1910-01-01", "1945-12-31"],
    ["2021/", "2021-01-01", null],
    ["/1945", null, "1945-12-31"],
    ["987", "0987-01-01", "0987-12-31"],
  ])("%s", (time, first, last) => expect(windowOf(time)).toEqual({ first, last }));

  test("what is no time has none", () => {
    expect(["", "/", "soon", "2024-1"].map(windowOf)).toEqual([null, null, null, null]);
  });

  test("two times overlap when they have a day in common", () => {
    const days = (time: string) => windowOf(time) ?? { first: null, last: null };
    expect(overlap(days("2024"), days("2024-12-31/"))).toBe(true);
    expect(overlap(days("/2023"), days("2024-01"))).toBe(false);
  });
});
