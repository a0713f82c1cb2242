import { describe, expect, test } from "vitest";
import { useTerminal, VISIT } from "./world.ts";

/** An article's life, and days that are odd, as the command line tells them. */
const ADDRESS = "https://courier.example/visit";
const version = (updated: string, text: string) => `---
title: Hovdenes visits Lisbon
publisher: The Courier
published: 2026-06-03
updated: ${updated}
address: ${ADDRESS}
---
Hovdenes visits Lisbon

${text}
`;
const FIRST = version(
  "2026-06-03",
  "LISBON - Astrid Hovdenes, the prime minister of Norway, met Duarte Salgueiral in Lisbon on Wednesday. She criticized the Labour Front.",
);
const SECOND = version(
  "2026-06-05",
  "LISBON - Astrid Hovdenes, the prime minister of Norway, met Duarte Salgueiral in Lisbon on Wednesday. She praised nobody.",
);

describe("new versions", () => {
  const terminal = useTerminal();

  test("are told with what they no longer say, and with what changed in the text", async () => {
    await terminal.run("ingest", terminal.file("first.txt", FIRST));
    const second = await terminal.run("ingest", terminal.file("second.txt", SECOND));
    expect(second.err).toBe("");
    expect(second.out).toMatch(/\nA new version: it took the place of a[0-9a-f]{20}\. /);
    expect(second.out).toMatch(/ {2}no longer said {1,}Astrid Hovdenes criticized Labour Front\n/);
    expect(second.out).toContain("1 article read: 1 added, 1 of them a new version;");
    const { out } = await terminal.run("editions", "Hovdenes visits Lisbon");
    expect(out).toMatch(/^Hovdenes visits Lisbon has 1 former edition\.\n/);
    expect(out).toContain("She [-criticized-]{+praised+} [-the Labour Front-]{+nobody+}.");
    const delta = await terminal.run("delta", "Hovdenes visits Lisbon");
    expect(delta.out).toMatch(/^Hovdenes visits Lisbon added claims: \d+ as before, 1 no longer said\.\n/);
    expect(JSON.parse((await terminal.run("delta", "Hovdenes visits Lisbon", "--json")).out)).toContainEqual(
      expect.objectContaining({ what: "claim", status: "gone" }),
    );
  });

  test("that are read again, or come too late, change nothing", async () => {
    const before = (await terminal.run("export")).out;
    const first = await terminal.run("ingest", terminal.file("first.txt", FIRST), "--json");
    expect(JSON.parse(first.out)).toMatchObject({ totals: { unchanged: 1, added: 0 } });
    expect((await terminal.run("export")).out).toBe(before);
    const earlier = FIRST.replace("updated: 2026-06-03", "updated: 2026-06-01").replace(
      "Wednesday",
      "Tuesday",
    );
    const late = await terminal.run("ingest", terminal.file("late.txt", earlier));
    expect(late.out).toContain("A later version of it is in the graph");
    expect(late.out).toContain("1 article read: 1 former edition.\n");
  });

  test("are retracted by another article, and stand again when that is withdrawn", async () => {
    const notice = `---\npublisher: The Courier\npublished: 2026-06-09\n---\nRetraction: “Hovdenes visits Lisbon”\n\nThe Courier retracts the article of 3 June. Astrid Hovdenes did not meet Duarte Salgueiral.\n`;
    const { out } = await terminal.run("ingest", terminal.file("notice.txt", notice));
    expect(out).toContain(
      "It retracts an article of the graph: what that says is kept, and supports nothing.",
    );
    expect(out).toMatch(/ {2}retracted {1,}Hovdenes visits Lisbon\n/);
    expect(JSON.parse((await terminal.run("status", "--json")).out)).toMatchObject({ claims: 0 });
    const [row] = JSON.parse((await terminal.run("query", "notices", "--json")).out);
    expect(row).toMatchObject({ notice: "retraction", title: "Hovdenes visits Lisbon" });
    const why = await terminal.run("why", "Astrid Hovdenes", "met", "Duarte Salgueiral");
    expect(why.out).toMatch(/^Said in an article that was retracted\n {2}“.*Astrid Hovdenes/);
    expect(why.out).toMatch(/\n {4}retracted in Retraction: .* · The Courier · 2026-06-09 · a[0-9a-f]{7}\n/);
    await terminal.run("withdraw", "Retraction: “Hovdenes visits Lisbon”");
    expect(JSON.parse((await terminal.run("status", "--json")).out).claims).toBeGreaterThan(0);
  });
});

describe("an article dated in the future, or not at all", () => {
  const terminal = useTerminal({}, "2026-05-02T03:04:05.000Z");

  test("is taken as it is, with a sentence; what it says counts from its day on", async () => {
    const path = terminal.file("future.txt", VISIT);
    const { code, out, err } = await terminal.run("ingest", path);
    expect(code).toBe(0);
    expect(err).toBe(
      `${path} is dated 2026-06-03, and today is 2026-05-02 by this machine's clock. It is taken as it is, and counts from that day on. Check its date, or the clock.\n`,
    );
    expect(out).toContain("1 added");
    const asked = async (...parameters: string[]) =>
      JSON.parse((await terminal.run("query", ...parameters, "--json")).out);
    const rows = (answer: { rows?: unknown[] } | unknown[]) => (Array.isArray(answer) ? answer : answer.rows);
    expect(rows(await asked("announced"))).toEqual([]);
    expect(rows(await asked("leaders", "--param", "date=2026-05-02"))).toEqual([]);
    expect(rows(await asked("leaders", "--param", "date=2026-06-04"))).toHaveLength(1);
  });

  test("has no day, and is asked for one", async () => {
    const { code, err } = await terminal.run(
      "ingest",
      terminal.file(
        "undated.txt",
        VISIT.replace("published: 2026-06-03\n", "").replace("Lisbon on", "Porto on"),
      ),
    );
    expect(code).toBe(0);
    expect(err).toContain("1 article has no date");
  });

  test("has a day once it comes again with one, as though it had come with it", async () => {
    const path = terminal.file("once.txt", VISIT.replace("published: 2026-06-03\n", ""));
    for (const { article } of JSON.parse((await terminal.run("query", "articles", "--json")).out))
      await terminal.run("withdraw", article);
    const dated = () => terminal.run("ingest", path, "--published", "2026-06-03");
    await dated();
    const expected = (await terminal.run("export")).out;
    await terminal.run("withdraw", "Hovdenes visits Lisbon");
    await terminal.run("ingest", path);
    const { out } = await dated();
    expect(out).toContain("\nIt was in the graph already, without all of this; it was read again with it.\n");
    expect(out).toContain("\n1 article read: 1 completed.\n");
    expect((await terminal.run("export")).out).toBe(expected);
    expect((await dated()).out).toContain("1 unchanged");
    expect((await terminal.run("ingest", path, "--published", "2026-06-07")).out).toContain("1 unchanged");
    expect((await terminal.run("export")).out).toBe(expected);
  });
});

test("a clock that is wrong is told, and articles are read all the same", async () => {
  const terminal = useTerminal({}, "1970-01-01T00:00:09.000Z");
  const { code, err } = await terminal.run("ingest", terminal.file("visit.txt", VISIT));
  expect(code).toBe(0);
  expect(err).toMatch(/^This machine's clock says 1970-01-01, which cannot be: set it right\. [^\n]+\n$/);
});
