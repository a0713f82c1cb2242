import { beforeAll, describe, expect, test } from "vitest";
import { REPLY, useTerminal, VISIT } from "./world.ts";

describe("why, and what is asked as of a day", () => {
  const terminal = useTerminal();
  const { run, shown } = terminal;
  beforeAll(async () => {
    await run("ingest", terminal.file("visit.txt", VISIT), terminal.file("reply.txt", REPLY));
  });

  test("a relationship: the sentence, what read it, and the reason for each bound of its term", async () => {
    const { code, out, err } = await run("why", "Astrid Hovdenes", "leads", "Norway");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Astrid Hovdenes is prime minister of Norway\n {2}“/);
    expect(out).toMatch(/\n {4}Hovdenes visits Lisbon · The Courier · 2026-06-03 · a[0-9a-f]{7}\n/);
    expect(out).toMatch(/\n {4}read by offline \S+ \(.+\), \d+ % sure; claim c[0-9a-f]{7}\n/);
    expect(out).toMatch(
      /\nTerm as prime minister: by 3 June 2026\n {2}begins: first reported on that day\n {4}“/,
    );
    const told = JSON.parse((await run("why", "Astrid Hovdenes", "LEADS", "Norway", "--json")).out);
    expect(told).toMatchObject({ predicate: "LEADS", withheld: [], terms: [{ sinceRule: "reported" }] });
    const id = `${told.subject}-LEADS-${told.object}`;
    expect((await run("why", id)).out).toBe(out);
    for (const line of (await shown(60, "why", id)).out.split("\n"))
      expect(line.length).toBeLessThanOrEqual(60);
  });

  test("what is symmetric, either way round", async () => {
    const { out } = await run("why", "Astrid Hovdenes", "met", "Duarte Salgueiral");
    expect(out).toContain(" met ");
    expect((await run("why", "Duarte Salgueiral", "MET_WITH", "Astrid Hovdenes")).out).toBe(out);
  });

  test("an entity: which mentions are of it, and why; what persons decided; what it holds", async () => {
    await run("different", "Astrid Hovdenes", "Rui Hovdenes", "--because", "two persons");
    const { code, out } = await run("why", "Astrid Hovdenes");
    expect(code).toBe(0);
    expect(out).toMatch(/^Astrid Hovdenes \(Person\) v[0-9a-f]{20}\n/);
    expect(out).toContain(" 2 mentions in 2 articles, of 2 profiles\n");
    expect(out).toMatch(/\n {2}“Astrid Hovdenes”, \d+ places?: The reply · The Herald · 2026-06-05 · a/);
    expect(out).toMatch(
      /\nWhat persons decided\n.*Hovdenes: different\n {4}a tester · 2026-07-02 · two persons\n/,
    );
    expect(out).toMatch(/leads Norway \(prime minister\): by 3 June 2026\n$/);
    expect(JSON.parse((await run("why", "Astrid Hovdenes", "--json")).out).mentions).toHaveLength(2);
  });

  test("an entity: what it said in an article that was retracted, which counts no more", async () => {
    const head = (title: string, day: string) =>
      `---\ntitle: ${title}\npublisher: The Courier\npublished: 2026-06-${day}\n---\n`;
    const treaty = `${head("The treaty", "10")}OSTER - “We will not accept this treaty under any pressure,” said Ilse Brandt, the mayor of Oster.\n`;
    const retraction = `${head("Retraction: The treaty", "12")}Retraction: “The treaty”\n\nThe Courier retracts its article “The treaty” of 10 June.\n`;
    await run("ingest", terminal.file("treaty.txt", treaty));
    expect((await run("query", "sayings", "--param", "speaker=Ilse Brandt")).out).toContain("“We will not");
    await run("ingest", terminal.file("retraction.txt", retraction));
    expect((await run("query", "sayings", "--param", "speaker=Ilse Brandt")).out).toBe("");
    expect((await run("why", "Ilse Brandt")).out).toMatch(
      /\nQuoted in an article that was retracted\n {2}“We will not accept this treaty under any pressure,”\n {4}The treaty · The Courier · 2026-06-10 · a[0-9a-f]{7}\n {4}retracted in Retraction: The treaty · The Courier · 2026-06-12 · a[0-9a-f]{7}\n$/,
    );
  });

  test("who led what on a day", async () => {
    const { out } = await run("query", "leaders", "--param", "date=2026-06-04");
    expect(out).toMatch(/^relationship +term +articles/);
    expect(out).toMatch(/\nAstrid Hovdenes is prime minister of Norway +by 3 June 2026 /);
    expect((await run("query", "leaders", "--param", "date=2026-06-02")).err).toBe("No rows.\n");
  });

  test("what was announced, as of today or another day", async () => {
    // nothing had been published the day before
    const before = await run("query", "announced", "--param", "asOf=2026-06-02");
    expect(before.err).toBe("No rows.\n");
    expect((await run("query", "announced")).out).toMatch(/^open {6}Duarte Salgueiral is to visit Oslo/);
    const { out } = await run("query", "announced", "--param", "asOf=2026-09-01");
    expect(out).toMatch(/^overdue {3}Duarte Salgueiral is to visit Oslo/);
    expect(out).toContain("    Hovdenes visits Lisbon · The Courier · 2026-06-03\n");
  });

  test("what articles contradict each other in, with both sentences", async () => {
    const denial = `---\npublisher: The Herald\npublished: 2026-06-09\n---\nOSLO - Astrid Hovdenes did not meet Duarte Salgueiral.\n`;
    await run("ingest", terminal.file("denial.txt", denial));
    const { out } = await run("query", "conflicts");
    expect(out).toMatch(
      /^denied {2}.* met .* \/ denied\n {4}“.*”\n {4}The Courier · 2026-06-03\n {4}“.*did not meet.*”\n {4}The Herald · 2026-06-09\n$/,
    );
  });

  test.each([
    [["Nobody"], 'No entity in the graph is called "Nobody".'],
    [["Astrid Hovdenes", "HATES", "Norway"], /^"HATES" is no relation\. These are: LEADS, HOLDS_POSITION, /],
    [["Astrid Hovdenes", "LEADS"], /^A relationship is named by two entities and a relation between them/],
    [
      ["Astrid Hovdenes", "OWNS", "Norway"],
      /^No article says "Astrid Hovdenes OWNS Norway"\. What they say of the two:\n {2}Astrid Hovdenes LEADS Norway$/,
    ],
    [
      ["Rui Hovdenes", "OWNS", "Oslo"],
      'No article says "Rui Hovdenes OWNS Oslo", or anything else of the two.',
    ],
    [["v00000000000000000000"], "The graph has no entity v00000000000000000000, or not any more."],
    [["Hovd"], /^No entity is called "Hovd"\. Similar ones:\n {2}v[0-9a-f]{20} {2}.* Hovdenes \(Person\)\n/],
  ])("why %j ends with 2 and a sentence", async (argv, message) => {
    const { code, out, err } = await run("why", ...argv);
    expect([code, out]).toEqual([2, ""]);
    if (typeof message === "string") expect(err).toBe(`${message}\n`);
    else expect(err.trimEnd()).toMatch(message);
  });
});
