import { describe, expect, it } from "vitest";
import { fits, openRules } from "#ingest/extractors/offline/relations/notation.ts";
import { rules } from "#ingest/extractors/offline/relations/rules.ts";

describe("declared patterns", () => {
  it("stand for one pattern for each choice", () => {
    const book = openRules({ MET_WITH: ["S {meet,talk to} O", "S hold {talk,meeting} with O"] });
    expect([...book.keys()]).toEqual([
      "S meet O",
      "S talk to O",
      "S hold talk with O",
      "S hold meeting with O",
    ]);
  });

  it("are turned round when the object comes first", () => {
    const book = openRules({ DEFEATED: ["O lose to S"] });
    expect(book.get("S lose to O")).toMatchObject([
      { relation: "DEFEATED", inverse: true, name: "O lose to S" },
    ]);
  });

  it("leave relations without direction as they stand", () => {
    expect(openRules({ MET_WITH: ["S meet O"] }).get("S meet O")).toMatchObject([{ inverse: false }]);
  });

  it("carry conditions and qualifiers", () => {
    const [rule] = openRules({
      MEMBER_OF: ["S quit O | S:Person O:Organization/party+igo, negative"],
    }).get("S quit O")!;
    expect(rule).toMatchObject({ polarity: "negative" });
    expect(fits(rule!.subject, "Person", null)).toBe(true);
    expect(fits(rule!.subject, "Group", "group")).toBe(false);
    expect(fits(rule!.object, "Organization", "igo")).toBe(true);
    expect(fits(rule!.object, "Organization", "company")).toBe(false);
    expect(fits(null, "Work", null)).toBe(true);
  });

  it.each([
    ["S meets nobody", /needs both S and O/],
    ["S {meet O", /leaves a brace open/],
    ["S meet O | sometimes", /unknown condition "sometimes"/],
    ["S meet O | S:Robot", /names no kind/],
  ])("%s: says what is wrong", (line, message) => {
    expect(() => openRules({ MET_WITH: [line] })).toThrow(message);
  });

  it("cover every relation", () => {
    const covered = new Set([...rules.values()].flat().map(({ relation }) => relation));
    expect(covered.size).toBe(40);
  });
});
