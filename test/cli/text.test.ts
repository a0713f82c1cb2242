import { describe, expect, test } from "vitest";
import { claimLines, claimMark, claimSentence, type NamedClaim } from "#cli/claim-line.ts";
import { table } from "#cli/table.ts";
import { clipped, plain, widthOf, wrapped } from "#cli/width.ts";

const style = (width: number | null) => ({ width, colours: false });

describe("width", () => {
  test.each([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["金正恩", 6],
    ["👩‍👩‍👧", 2],
    ["", 0],
  ])("%s takes %i columns", (text, width) => expect(widthOf(text)).toBe(width));

  test("what is cut ends in …", () => {
    expect(clipped("Astrid Hovdenes", 15)).toBe("Astrid Hovdenes");
    expect(clipped("Astrid Hovdenes", 8)).toBe("Astrid…");
    expect(clipped("金正恩", 4)).toBe("金…");
  });

  test("text from elsewhere cannot move the cursor or turn the direction", () => {
    expect(plain("a\u001b[2J\u202eb\r\n\tc\u0007")).toBe("a�[2J�b c�");
  });

  test("words stay whole in lines", () => expect(wrapped("one two three", 7)).toEqual(["one two", "three"]));
});

describe("table", () => {
  const columns = [{ name: "id", whole: true }, { name: "name" }, { name: "n", right: true }];
  const rows = [
    ["a1", "Astrid Hovdenes of Norway", "7"],
    ["b22", "Bo", "12"],
  ];

  test("is aligned", () => {
    expect(table(columns, rows, style(null))).toBe(
      "id   name                        n\na1   Astrid Hovdenes of Norway   7\nb22  Bo                         12\n",
    );
  });

  test("fits the terminal by cutting what may be cut", () => {
    expect(table(columns, rows, style(20))).toBe(
      "id   name          n\na1   Astrid Hov…   7\nb22  Bo           12\n",
    );
  });

  test("becomes blocks where it cannot fit", () => {
    expect(table(columns, rows, style(14))).toBe(
      "id    a1\nname  Astrid…\nn     7\n\nid    b22\nname  Bo\nn     12\n",
    );
  });
});

describe("claims", () => {
  const claim: NamedClaim = {
    subject: "Ada Lovelace",
    predicate: "VISITED",
    object: "Turin",
    polarity: "positive",
    modality: "actual",
    speaker: null,
    time: null,
    role: null,
    tenure: null,
  };

  test.each<[Partial<NamedClaim>, string, string]>([
    [{}, "Ada Lovelace visited Turin", ""],
    [
      { modality: "planned", time: "1840-09" },
      "Ada Lovelace is to visit Turin – planned for September 1840",
      "planned",
    ],
    [{ modality: "possible" }, "Ada Lovelace may visit Turin", "possible"],
    [
      { polarity: "negative", time: "1840-09-01" },
      "Ada Lovelace did not visit Turin on 1 September 1840",
      "denied",
    ],
    [{ polarity: "negative", modality: "planned" }, "Ada Lovelace will not visit Turin", "denied, planned"],
    [{ predicate: "LEADS", polarity: "negative" }, "Ada Lovelace does not lead Turin", "denied"],
    [{ predicate: "BORN_IN", polarity: "negative" }, "Ada Lovelace was not born in Turin", "denied"],
    [
      { predicate: "HOLDS_POSITION", role: "mayor", tenure: "former", time: "1840/1841" },
      "Ada Lovelace was mayor of Turin from 1840 to 1841",
      "",
    ],
    [
      { predicate: "LEADS", role: "mayor", tenure: "incumbent", time: "1840/" },
      "Ada Lovelace is mayor of Turin since 1840",
      "",
    ],
    [{ speaker: "Charles Babbage" }, "Ada Lovelace visited Turin – according to Charles Babbage", ""],
  ])("%j", (change, sentence, mark) => {
    expect(claimSentence({ ...claim, ...change })).toBe(sentence);
    expect(claimMark({ ...claim, ...change })).toBe(mark);
  });

  test("stand behind their marks", () => {
    const lines = claimLines([claim, { ...claim, modality: "planned" }], null, false);
    expect(lines).toBe("           Ada Lovelace visited Turin\n  planned  Ada Lovelace is to visit Turin\n");
  });
});
