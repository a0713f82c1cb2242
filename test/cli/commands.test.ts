import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { project, REPLY, useTerminal, VISIT } from "./world.ts";

describe("a graph from the command line", () => {
  const terminal = useTerminal();
  const { run, shown } = terminal;

  test("before there is a store, the commands that only ask say so", async () => {
    for (const argv of [["status"], ["articles"], ["query", "leaders"], ["export"], ["withdraw", "a1"]]) {
      const { code, out, err } = await run(...argv);
      expect([code, out]).toEqual([3, ""]);
      expect(err).toMatch(/^There is no store at .*\. Ingest an article first, or check the path\.\n$/);
    }
    expect(existsSync(join(terminal.folder, "store"))).toBe(false);
  });

  test("ingest shows a single article's claims in sentences, with a mark where they are not plainly so", async () => {
    const path = terminal.file("visit.txt", VISIT);
    const { code, out, err } = await shown(100, "ingest", path);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Hovdenes visits Lisbon\nThe Courier · 2026-06-03 · a[0-9a-f]{20}\n\n/);
    expect(out).toContain("Astrid Hovdenes is prime minister of Norway\n");
    // who of the two comes first is decided by their ids
    expect(out).toMatch(/Astrid Hovdenes met Duarte Salgueiral|Duarte Salgueiral met Astrid Hovdenes/);
    expect(out).toMatch(/planned {2}Duarte Salgueiral is to visit Oslo/);
    expect(out).toMatch(
      /\n\nAdded \d+ new entities; claims: \d+ new\.\n1 article read: 1 added; \d+ entities \(\d+ new\), \d+ claims \(\d+ new\), \d+ new relationships\.\n$/,
    );
  });

  test("an article that the graph has is left alone", async () => {
    const { code, out } = await run("ingest", join(terminal.folder, "visit.txt"));
    expect(code).toBe(0);
    expect(out).toMatch(/\n1 article read: 1 unchanged\.\n$/);
  });

  test("what cannot be read is said, one sentence each, and the others go on", async () => {
    const folder = join(terminal.folder, "mixed");
    mkdirSync(folder);
    terminal.file("mixed/1-empty.txt", "");
    terminal.file("mixed/2-binary.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    terminal.file(
      "mixed/3-german.txt",
      "Die Ministerin sagte am Montag in Berlin, dass sie nicht zurücktreten wird und dass die Regierung bleibt.",
    );
    terminal.file("mixed/4-large.txt", "word ".repeat(1000));
    terminal.file(
      "mixed/5-menu.txt",
      "Home\nNews\nSport\n\nCopyright 2026 The Courier. All rights reserved.\n",
    );
    terminal.file("mixed/6-reply.txt", REPLY.replaceAll("\n", "\r\n"));
    terminal.file("mixed/7-again.txt", `\ufeff${REPLY}`);
    const { code, out, err } = await run(
      "ingest",
      folder,
      join(terminal.folder, "missing.txt"),
      "--limit-bytes",
      "4000",
    );
    expect(code).toBe(1);
    const problems = err.trimEnd().split("\n");
    expect(problems).toHaveLength(6);
    for (const [at, name] of ["1-empty", "2-binary", "3-german", "4-large", "5-menu", "missing"].entries()) {
      expect(problems[at]).toContain(`${name}.txt `);
      expect(problems[at]).toMatch(/\.$/);
    }
    expect(out).toMatch(/^ {2}The reply \(\d+ claims\)\n8 articles read: 1 added, 1 unchanged, 6 failed; /);
  });

  test("status, articles", async () => {
    expect((await run("status")).out).toMatch(/^file:.*store\nembedded .*\n2 articles\n/);
    expect(JSON.parse((await run("status", "--json")).out)).toMatchObject({
      engine: "embedded",
      articles: 2,
    });
    const { out } = await shown(80, "articles");
    expect(out.split("\n").slice(1, 3)).toEqual([
      expect.stringMatching(/^a[0-9a-f]{7} {2}2026-06-05 {2}The Herald {3}The reply/),
      expect.stringMatching(/^a[0-9a-f]{7} {2}2026-06-03 {2}The Courier {2}Hovdenes visits Lisbon/),
    ]);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(JSON.parse((await run("articles", "--json")).out)).toHaveLength(2);
  });

  describe("query", () => {
    test("by name, an entity by its name, each claim with the words that say so", async () => {
      const { code, out } = await run("query", "entity-claims", "--param", "entity=astrid hovdenes");
      expect(code).toBe(0);
      expect(out).toContain("Duarte Salgueiral criticized Astrid Hovdenes");
      expect(out).toMatch(/“.*criticized Astrid Hovdenes.*”\n {4}The reply · The Herald · 2026-06-05\n/);
    });

    test("as a table, or as JSON", async () => {
      const { out } = await run("query", "leaders");
      expect(out).toMatch(
        /^relationship +articles +claims +last reported\n(.*\n)?Astrid Hovdenes is prime minister of Norway +1 +1 +2026-06-03\n/,
      );
      const rows = JSON.parse((await run("query", "leaders", "--json")).out);
      expect(rows[0]).toMatchObject({ predicate: "LEADS", role: "prime minister" });
    });

    test("an article by its title, also with its text", async () => {
      const { out } = await run("query", "article", "--param", "article=The reply");
      expect(out).toContain("title: The reply\n");
      expect(out).toContain("OSLO - Duarte Salgueiral");
    });

    test("Cypher with parameters", async () => {
      const cypher =
        "MATCH (p:Person)-[r:LEADS]->(o) WHERE p.name = $name RETURN p, r.role AS role, $n + 1 AS n";
      const asked = ["query", cypher, "--param", "name=Astrid Hovdenes", "--param", "n=41"];
      expect((await run(...asked)).out).toBe(
        "p                         role             n\n(Person Astrid Hovdenes)  prime minister  42\n",
      );
      expect(JSON.parse((await run(...asked, "--json")).out)).toMatchObject([{ p: { $: "node" }, n: 42 }]);
      const { out, err } = await run("query", "MATCH (e:Entity) RETURN e.name", "--rows", "1");
      expect(out.trimEnd().split("\n")).toHaveLength(2);
      expect(err).toBe("There are more rows than 1 row: ask for less, or give --rows.\n");
    });

    test.each([
      [["leder"], 'The catalogue has no query "leder". Did you mean "leaders"? "tieline query" lists them.'],
      [["nosuchquery"], 'The catalogue has no query "nosuchquery". "tieline query" lists them.'],
      [["entity"], 'The query "entity" needs the parameter "entity": the entity.'],
      [["entity", "--param", "entity=Nobody"], 'No entity in the graph is called "Nobody".'],
      [
        ["entity", "--param", "entity=Salg"],
        /^No entity is called "Salg"\. Similar ones:\n {2}v[0-9a-f]{20} {2}Duarte Salgueiral \(Person\)$/,
      ],
      [
        ["article", "--param", "article=Reply to all"],
        /^No article in the graph has the id or the title "Reply to all"\./,
      ],
      [["leaders", "--param", "date=2024-13-40"], /must be a day like "2024-09-06"/],
      [["announced", "--param", "status=done"], /must be one of "happened", "did not", "open", "overdue"/],
      [["planned-after", "--param", "day=soon"], /must be a day like "2024-09-06"/],
      [["leaders", "--param", "limit=many"], '"--param limit=many" is to be a whole number.'],
      [["leaders", "--param", "limit"], '"--param limit" is to be --param name=value.'],
      [["leaders", "--param", "other=1"], /has no parameter "other"/],
      [["MATCH (n) DETACH DELETE n"], /refused/],
      [["MATCH (n RETURN n"], /\(line 1, column \d+\)$/],
    ])("%j ends with 2 and a sentence", async (argv, message) => {
      const { code, out, err } = await run("query", ...argv);
      expect([code, out]).toEqual([2, ""]);
      if (typeof message === "string") expect(err).toBe(`${message}\n`);
      else expect(err.trimEnd()).toMatch(message);
    });

    test("alone it lists the catalogue", async () => {
      const { code, out } = await run("query");
      expect(code).toBe(0);
      expect(out).toContain(
        "said-about --param speaker=ENTITY [--param about=ENTITY]\n    What a speaker said about whom",
      );
    });
  });

  describe("export", () => {
    test("JSON is one document, the same whatever the order of reading", async () => {
      const { out } = await run("export");
      const graph = JSON.parse(out);
      expect(Object.keys(graph)).toEqual([
        "articles",
        "editions",
        "mentions",
        "evidence",
        "judgements",
        "entities",
        "claims",
        "relationships",
        "terms",
      ]);
      expect(graph.articles).toHaveLength(2);
      const other = `file:${join(terminal.folder, "other")}`;
      const paths = ["mixed/7-again.txt", "visit.txt"].map((name) => join(terminal.folder, name));
      await run("ingest", ...paths, "--store", other);
      expect((await run("export", "--store", other)).out).toBe(out);
    });

    test("into files, whole or not at all", async () => {
      const path = join(terminal.folder, "graph.json");
      const { code, out, err } = await run("export", "--output", path);
      expect([code, out, err]).toEqual([0, "", `Written: ${path}\n`]);
      expect(readFileSync(path, "utf8")).toBe((await run("export")).out);
      await run("export", "--format", "csv", "--output", join(terminal.folder, "graph"));
      expect(readdirSync(terminal.folder).filter((name) => name.startsWith("graph"))).toEqual([
        "graph-edges.csv",
        "graph-nodes.csv",
        "graph.json",
      ]);
      const nowhere = await run("export", "--output", join(terminal.folder, "no/such/file"));
      expect([nowhere.code, nowhere.err]).toEqual([
        1,
        expect.stringContaining("cannot be written: its folder is not there."),
      ]);
      expect((await run("export", "--format", "xml")).code).toBe(2);
    });
  });

  test("same makes two one, undo parts them; different keeps them apart", async () => {
    const pair = ["Astrid Hovdenes", "Duarte Salgueiral"];
    const made = await run("same", ...pair, "--because", "a slip");
    expect([made.code, made.out]).toEqual([
      0,
      expect.stringMatching(
        /^Astrid Hovdenes and Duarte Salgueiral are one from now on\. To take it back: tieline undo j[0-9a-f]{20}\n$/,
      ),
    ]);
    const again = await run("same", ...pair);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("are one entity")]);
    const [judged] = JSON.parse((await run("judgements", "--json")).out);
    expect(judged).toMatchObject({ verdict: "same", because: "a slip" });
    expect((await run("judgements")).out).toContain(judged.about);
    const undone = await run("undo", judged.judgement.slice(0, 8));
    expect([undone.code, undone.out]).toEqual([0, `Taken back: ${judged.about}: same.\n`]);
    expect((await run("undo", "j0000")).code).toBe(2);

    expect((await run("different", ...pair)).out).toContain("stay apart");
    expect((await run("different", ...pair)).out).toBe("You judged so before.\n");
    const opposed = await run("same", ...pair);
    expect([opposed.code, opposed.err]).toEqual([
      2,
      expect.stringContaining("Other judgements say the opposite"),
    ]);
    expect((await run("same", "Astrid Hovdenes", "Norway")).err).toContain("of different kinds");
    const [kept] = JSON.parse((await run("judgements", "--json")).out);
    await run("undo", kept.judgement);
    expect((await run("judgements")).err).toBe("Nobody has judged anything yet. See: tieline same --help\n");
  });

  test("withdraw takes out an article by the beginning of its id, or its title", async () => {
    const rows = JSON.parse((await run("articles", "--json")).out);
    const { code, out } = await run("withdraw", rows[0].article.slice(0, 8));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Withdrawn: The reply\. With it went \d+ entit(?:y|ies), \d+ claims?, \d+ relationships?\.\n$/,
    );
    expect((await run("withdraw", "The reply")).code).toBe(2);
    expect(JSON.parse((await run("withdraw", "hovdenes visits lisbon", "--json")).out).outcome).toBe(
      "withdrawn",
    );
    expect(JSON.parse((await run("status", "--json")).out)).toMatchObject({
      articles: 0,
      entities: 0,
      claims: 0,
    });
    expect((await run("articles")).err).toBe(
      "The graph holds no article yet. Add some: tieline ingest PATH\n",
    );
  });

  test("from standard input, with what the text does not tell", async () => {
    const text = "Astrid Hovdenes leads the Coastal Party. She met Duarte Salgueiral in Oslo.";
    const about = ["--publisher", "The Wire", "--published", "2026-07-01"];
    const { code, out } = await terminal.piped(text, "ingest", "-", ...about, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      articles: [
        { source: "standard input", outcome: "added", publisher: "The Wire", published: "2026-07-01" },
      ],
      totals: { read: 1, added: 1 },
    });
    const told = await terminal.piped(VISIT, "ingest", "-", ...about, "--json");
    expect(JSON.parse(told.out).articles).toMatchObject([
      { publisher: "The Courier", published: "2026-06-03" },
    ]);
  });
});

describe("extract", () => {
  const { run, file, folder } = useTerminal();
  beforeAll(() => mkdirSync(join(folder, "texts")));

  test("prints what was found, every span into the text, and needs no store", async () => {
    const { code, out } = await run("extract", file("visit.txt", VISIT), "--json");
    expect(code).toBe(0);
    const { article, sentences, tokens, mentions, entities, claims, quotes } = JSON.parse(out);
    expect(sentences.length).toBeGreaterThan(2);
    expect(
      tokens.find((token: { start: number }) => article.text.startsWith("Astrid", token.start)).upos,
    ).toBe("PROPN");
    expect(entities.map((one: { id: string }) => one.id)).toEqual(
      entities.map((_: unknown, at: number) => `e${at}`),
    );
    for (const { start, end, text, entity } of mentions) {
      expect(article.text.slice(start, end)).toBe(text);
      expect(entities.some((one: { id: string }) => one.id === entity)).toBe(true);
    }
    for (const { evidence } of claims) {
      for (const { start, end, quote } of evidence) expect(article.text.slice(start, end)).toBe(quote);
    }
    expect(claims.length).toBeGreaterThan(2);
    expect(quotes).toEqual([]);
    expect(existsSync(join(folder, "store"))).toBe(false);
  });

  test("of a folder one line an article, in the order of the names, also for what cannot be read", async () => {
    file("texts/b.txt", VISIT);
    file("texts/a.txt", REPLY.replace("Astrid Hovdenes", "Astrid Hovdenes, the prime minister of Norway,"));
    file("texts/c.txt", "");
    const { code, out, err } = await run("extract", join(folder, "texts"), "--json");
    expect(code).toBe(1);
    expect(err).toMatch(/c\.txt is empty/);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.article.title)).toEqual([
      "The reply",
      "Hovdenes visits Lisbon",
      null,
    ]);
    expect(answers[2]).toMatchObject({ article: { text: "" }, mentions: [], entities: [], claims: [] });
    const [one, other] = answers.map(({ entities }) =>
      entities.find(({ name }: { name: string }) => name === "Astrid Hovdenes"),
    );
    expect(one.identity).toBe(other.identity);
  });

  test("by two threads as by one", async () => {
    file("texts/b.txt", VISIT);
    file("texts/a.txt", REPLY);
    const one = await run("extract", join(folder, "texts"), "--json");
    const two = await run("extract", join(folder, "texts"), "--json", "--jobs", "2");
    expect(two).toEqual(one);
  });

  test("of one text that cannot be read nothing but the sentence", async () => {
    const { code, out, err } = await run("extract", file("empty.txt", " \n"), "--json");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/empty\.txt is empty.*\.\n$/);
  });

  test("for people, the claims in sentences", async () => {
    const { out } = await run("extract", join(folder, "visit.txt"));
    expect(out).toContain("Astrid Hovdenes is prime minister of Norway\n");
  });
});

describe("usage", () => {
  const { run } = useTerminal();

  test("every command has help with an example", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name as string);
    expect(names).toEqual([
      "start",
      "ingest",
      "extract",
      "serve",
      "query",
      "why",
      "articles",
      "delta",
      "editions",
      "withdraw",
      "same",
      "different",
      "judgements",
      "undo",
      "export",
      "import",
      "copy",
      "rebuild",
      "eval",
      "status",
    ]);
    for (const name of names) {
      const help = await run(name, "--help");
      expect([name, help.code]).toEqual([name, 0]);
      expect(help.out).toMatch(new RegExp(`Examples?:\\n  .*tieline ${name}`));
    }
  });

  test.each([
    [],
    ["nonsense"],
    ["ingest"],
    ["ingest", "x.txt", "--published", "2026-02-30"],
    ["ingest", "x.txt", "--limit-bytes", "0"],
    ["ingest", "x.txt", "--jobs", "0"],
    ["extract", "x.txt", "--jobs", "many"],
    ["ingest", "-", "-"],
    ["serve", "--port", "70000"],
    ["serve", "--unknown"],
    ["query", "RETURN 1", "--seconds", "0"],
    ["eval", "no/such/folder"],
  ])("%j %j %j ends with 2", async (...argv) => {
    const { code, out, err } = await run(...argv.filter((one) => one !== undefined));
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });

  test.each([
    ["neo4j://127.0.0.1:9", /does not answer/],
    ["redis://localhost", /is not the address of a store/],
    ["file:", /names no folder/],
  ])("a store at %s ends with 3", async (address, message) => {
    const { code, out, err } = await run("status", "--store", address);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(message);
  });

  test("the version", async () => {
    expect((await run("--version")).out).toBe("1.2.3\n");
  });
});

test("eval prints an article a line and all together", async () => {
  const { run, file } = terminalForEval;
  file("visit.txt", VISIT);
  file(
    "visit.gold.json",
    JSON.stringify({
      entities: [
        { id: "h", kind: "Person", name: "Astrid Hovdenes", also: ["Hovdenes"] },
        { id: "n", kind: "Place", name: "Norway" },
        { id: "x", kind: "Person", name: "Somebody Else" },
      ],
      claims: [
        {
          subject: "h",
          predicate: ["LEADS"],
          object: "n",
          role: "prime minister",
          quote: "the prime minister of Norway",
        },
      ],
    }),
  );
  const { code, out } = await run("eval", terminalForEval.folder);
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toMatch(/^article +ent P +ent R +ent F1 +names +claim P/);
  expect(out.split("\n")[1]).toMatch(/^visit +[\d.]+ +66\.7 .* 100\.0 .* 100\.0 +0 +0$/);
  const { all } = JSON.parse((await run("eval", terminalForEval.folder, "--json")).out);
  expect(all).toMatchObject({
    entityRecall: 2 / 3,
    claimRecall: 1,
    qualifierShare: 1,
    unverified: 0,
    forbidden: [],
  });
  file("wrong.gold.json", '{"entities": [{}], "claims": []}');
  expect((await run("eval", terminalForEval.folder)).err).toMatch(
    /wrong\.gold\.json is no gold article: entities/,
  );
});
const terminalForEval = useTerminal();

test("the samples that the package brings are there", () => {
  expect(
    readdirSync(join(project, "samples")).filter((name) => name.endsWith(".txt")).length,
  ).toBeGreaterThanOrEqual(8);
});
