import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openStore } from "#graph/open.ts";
import type { GraphStore } from "#graph/store.ts";
import { entityId, graphChange } from "../support/graph-notation.ts";
import { project, type Terminal, useTerminal } from "./world.ts";

const id = (name: string) => entityId("Person", name);
/** People with one name, of one country, in other walks of life: as like as not. */
const walks = [
  ["Marta Ruiz", "domain:politics", "post:mayor@cadiz"],
  ["Marta Ruíz", "domain:sport"],
  ["Marta RUIZ, violinist", "domain:arts"],
] as const;
const articles = [
  ...walks.map(([name, ...own], at) =>
    graphChange({
      title: `About ${at + 1}`,
      published: `2026-01-0${at + 1}`,
      text: `[${name}]{Person} spoke at length about what the harbour of Cadiz needs before the winter. [Iven Roth]{Person} met [Lena Okafor]{Person}.`,
      traits: { [name]: ["country:spain", "family:ruiz", "home:spain", "name:marta ruiz", ...own] },
      claims: ['Iven Roth MET_WITH Lena Okafor "Iven Roth met Lena Okafor"'],
    }),
  ),
];

async function withStore<T>({ folder }: Terminal, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(`file:${join(folder, "store")}`, {
    cypher: join(project, "cypher"),
    create: true,
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function useGraph(): Terminal {
  const terminal = useTerminal();
  beforeAll(() =>
    withStore(terminal, async (store) => {
      for (const article of articles) await store.apply(article);
    }),
  );
  return terminal;
}

describe("judge takes judgements from a file", () => {
  const terminal = useGraph();
  const { run, file } = terminal;

  test("as a table, and tells each line that it cannot take", async () => {
    const path = file(
      "known.csv",
      [
        "verdict,first,second,because,by,made",
        'same,Marta Ruiz,Marta Ruíz,"the same, she says",Ada,2026-03-01',
        `same,${id("Marta Ruíz")},"Marta RUIZ, violinist",,,`,
        `different,${id("Marta Ruiz")},${id("Marta RUIZ, violinist")},,,`,
        "same,Iven Roth,Somebody Else,,,",
        "same,Iven Roth,Iven Roth,,,",
        "alike,Iven Roth,Lena Okafor,,,",
        "",
        "different,Iven Roth,Lena Okafor,,,tomorrow",
        "different,Iven Roth,,,,",
        "different,Iven Roth,Lena Okafor,,,,more",
        `different,${id("Nobody")},Lena Okafor,,,`,
        "different,Iven Roth,Lena Okafor,,,",
      ].join("\n"),
    );
    const { code, out, err } = await run("judge", path);
    expect(out).toBe("11 judgements read: 3 added, 0 unchanged, 8 refused.\n");
    expect(code).toBe(1);
    const made = JSON.parse((await run("judgements", "--json")).out);
    const [first, second] = [made[1].judgement, made[2].judgement];
    expect(err.trimEnd().split("\n")).toEqual([
      'line 4: Other judgements say the opposite. Take back the one that is wrong ("tieline undo ID"):',
      ...[first, second].map(() =>
        expect.stringMatching(/^ {2}j[0-9a-f]{20} {2}Marta .*: same \((Ada|a tester)\)$/),
      ),
      'line 5: No entity in the graph is called "Somebody Else".',
      "line 6: Both are the same name: give two.",
      'line 7: "verdict" is to be one of same, different, wrong.',
      'line 9: "made" is to be a day or an instant: 2026-03-01 or 2026-03-01T09:30:00Z.',
      'line 10: "second" is missing: a name or an id.',
      "line 11: This has 7 values for 6 columns: quote what has a comma in it.",
      `line 12: The graph has no ${id("Nobody")} or no Lena Okafor, or not any more.`,
    ]);
    expect(made.find((one: { by: string }) => one.by === "Ada")).toMatchObject({
      verdict: "same",
      because: "the same, she says",
      made: "2026-03-01T00:00:00.000Z",
    });
  });

  test("a cycle is told with the judgements that it runs through, also from the same file", async () => {
    const { code, out } = await run("judge", join(terminal.folder, "known.csv"), "--json");
    expect(code).toBe(1);
    const { added, unchanged, judgements } = JSON.parse(out);
    expect([added, unchanged]).toEqual([0, 3]);
    const cycle = judgements.find(({ place }: { place: string }) => place === "line 4");
    expect(cycle).toMatchObject({ outcome: "refused" });
    expect(cycle.against).toHaveLength(2);
  });

  test.each(["--json", "--csv"])(
    "what judgements prints with %s can be read again, here and elsewhere",
    async (format) => {
      const [claim] = JSON.parse(
        (await run("query", "entity-claims", "--param", "entity=Iven Roth", "--json")).out,
      );
      const lines = [
        { verdict: "wrong", claim: claim?.claim, fault: "not-said", because: "=nobody\nsaid so", by: "@ada" },
        { verdict: "wrong", claim: claim?.claim, fault: "no such fault" },
        { verdict: "wrong", claim: `c${"0".repeat(20)}`, fault: "not-said" },
        { verdict: "wrong", fault: "not-said" },
      ];
      if (claim !== undefined) {
        const { err, out } = await run(
          "judge",
          file("l.jsonl", `\ufeff${lines.map((one) => JSON.stringify(one)).join("\n")}\n{`),
        );
        expect(out).toBe("5 judgements read: 1 added, 0 unchanged, 4 refused.\n");
        expect(err.trimEnd().split("\n")).toEqual([
          'line 2: "fault" is to be one of not-said, subject, object, kind, relation, qualifier.',
          `line 3: The graph has no claim c${"0".repeat(20)}, or not any more.`,
          'line 4: "claim" is missing: the id of a claim.',
          "line 5: This is not JSON; each line is to be one object.",
        ]);
      }
      const { out: printed } = await run("judgements", format);
      const again = await terminal.piped(printed, "judge", "-");
      expect([again.code, again.err, again.out]).toEqual([
        0,
        "",
        "4 judgements read: 0 added, 4 unchanged, 0 refused.\n",
      ]);
      const elsewhere = await terminal.piped(printed, "judge", "-", "--store", await elsewhereStore(format));
      expect([elsewhere.err, elsewhere.out]).toEqual([
        "",
        "4 judgements read: 4 added, 0 unchanged, 0 refused.\n",
      ]);
      const there = await run(
        "judgements",
        "--json",
        "--store",
        `file:${join(terminal.folder, `other${format}`)}`,
      );
      expect(JSON.parse(there.out)).toEqual(JSON.parse((await run("judgements", "--json")).out));
    },
  );

  async function elsewhereStore(format: string): Promise<string> {
    const address = `file:${join(terminal.folder, `other${format}`)}`;
    const store = await openStore(address, { cypher: join(project, "cypher"), create: true });
    for (const article of articles) await store.apply(article);
    await store.close();
    return address;
  }

  test.each([
    [
      "who,whom\nsame,x",
      /^The first line is to name the columns, of verdict, first, .*; "who" is none of them\.\n$/,
    ],
    ['verdict,first\nsame,"x', /^The table cannot be read: Quote Not Closed/],
    ["[{", /^The list is not JSON: /],
    ["first,second\na,b", /"verdict" is not among them\.\n$/],
  ])("a file that is none of these is refused whole: %j", async (content, message) => {
    const { code, err } = await run("judge", file("bad", content));
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test("a file that is not there, not text, or empty", async () => {
    expect((await run("judge", "nowhere.csv")).err).toMatch(/^nowhere\.csv cannot be read: ENOENT/);
    expect((await run("judge", file("latin", new Uint8Array([0x76, 0xe9, 0x2c])))).err).toContain(
      "is not UTF-8 text",
    );
    expect((await run("judge", file("empty", ""))).out).toBe(
      "0 judgements read: 0 added, 0 unchanged, 0 refused.\n",
    );
  });

  test("whoever is asked for by the id of one that became part of another is found", async () => {
    const ids = walks.map(([name]) => id(name));
    const found: string[] = [];
    for (const one of ids)
      found.push(JSON.parse((await run("query", "entity", "--param", `entity=${one}`, "--json")).out)[0]?.id);
    expect(new Set(found).size).toBe(1);
    expect(ids).toContain(found[0]);
    for (const one of ids) expect((await run("why", one)).out).toContain("Marta");
    const gone = await run("why", id("Nobody"));
    expect([gone.code, gone.err]).toEqual([2, `The graph has no entity ${id("Nobody")}, or not any more.\n`]);
  });
});

describe("review", () => {
  const terminal = useGraph();
  const { run, pressed } = terminal;
  const verdicts = async () =>
    JSON.parse((await run("judgements", "--json")).out).map(({ verdict }: { verdict: string }) => verdict);

  test("lists the pairs where there is no terminal", async () => {
    const { code, out } = await run("review");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toMatch(/^first +articles +second +articles +points +because$/);
    expect(out).toContain("same name +; ");
    expect(JSON.parse((await run("review", "--json")).out)).toHaveLength(3);
    expect(await verdicts()).toEqual([]);
  });

  test("shows both, the sentences, and the reasons; what is left stays for another time", async () => {
    const { code, out } = await pressed("xuuq", "review");
    expect(code).toBe(0);
    expect(out).toContain("Person · 3 to judge\n");
    expect(out).toMatch(/\n {2}mayor of cadiz; 1 article; 2026-01-01\n/);
    expect(out).toContain(
      "“Marta Ruiz spoke at length about what the harbour of Cadiz needs before the winter.”",
    );
    expect(out).toContain("About 1 · 2026-01-01");
    expect(out).toMatch(/\n {2}2 points: same name \+; /);
    expect(out).toMatch(/\n0 judged, 2 left\.\n$/);
    expect(await verdicts()).toEqual([]);
  });

  test("s, d and z judge and take back, until nothing is left", async () => {
    const { out } = await pressed("dzzdsz", "review");
    expect(out).toContain("Nothing to take back: you have not answered yet.\n");
    expect(await verdicts()).toEqual(["different"]);
    const rest = await pressed("s", "review");
    expect(rest.out).toContain("Same: Marta");
    expect(rest.out).toContain("There is nobody to judge: ");
    expect((await verdicts()).sort()).toEqual(["different", "same"]);
    expect((await run("review")).err).toContain("There is nobody to judge");
    expect((await pressed("", "review")).out).toContain("There is nobody to judge");
  });
});

test("what contradicts others through a chain is refused with those that stand against it", async () => {
  const { run, piped } = terminalForChain;
  const [a, b, c] = walks.map(([name]) => id(name)) as [string, string, string];
  const lines = (...pairs: readonly (readonly [string, string, string])[]) =>
    ["verdict,first,second", ...pairs.map((pair) => pair.join(","))].join("\n");
  expect((await piped(lines(["same", a, b], ["different", a, c]), "judge", "-")).code).toBe(0);
  const closing = await piped(lines(["same", b, c]), "judge", "-");
  expect(closing.code).toBe(1);
  expect(closing.err).toMatch(
    /^line 2: Other judgements say the opposite\..*\n {2}j[0-9a-f]{20} {2}Marta .*: different/,
  );
  // whom no article speaks of any more cannot be judged, and what was judged of the others stands
  const gone = await run("withdraw", "About 3");
  expect(gone.code).toBe(0);
  const late = await piped(lines(["same", a, c], ["same", a, b]), "judge", "-");
  expect([late.code, late.out]).toEqual([1, "2 judgements read: 0 added, 1 unchanged, 1 refused.\n"]);
  expect(late.err).toBe(`line 2: The graph has no Marta Ruiz or no ${c}, or not any more.\n`);
  await withStore(terminalForChain, (store) => store.apply(articles[2] as (typeof articles)[number]));
  const opposed = await run("same", b, c);
  expect([opposed.code, opposed.err]).toEqual([2, closing.err.slice("line 2: ".length)]);
});
const terminalForChain = useGraph();
