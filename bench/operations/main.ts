import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { GraphStore } from "#graph/store.ts";
import { randomChanges } from "../../test/graph/random-changes.ts";
import { judgementsIn, retrace, walk } from "../../test/graph/random-walk.ts";
import { embedded } from "../embedded.ts";
import { neo4j } from "../servers.ts";

const USAGE = `usage: npm run bench:operations -- [--steps N] [--every N] [--articles N] [--seed N] [--engine NAME]

Random operations in a store: articles come, come again, change and go; judgements are made and taken back. Now and then
the store is compared, byte for byte, with one that was made another way of what remains, and with itself rebuilt.
  --steps     how many (1,000)
  --every     after so many the store is compared (250)
  --articles  how many different ones there are (60)
  --seed      other operations (1)
  --engine    embedded (what it is without) or neo4j (it needs Java and Maven)`;

async function digestOf(store: GraphStore): Promise<string> {
  const hash = createHash("sha256");
  for await (const record of store.export()) hash.update(`${JSON.stringify(record)}\n`);
  return hash.digest("hex");
}

async function main(args: readonly string[]): Promise<void> {
  const given = (standard: string) => ({ type: "string" as const, default: standard });
  const { values } = parseArgs({
    args: [...args],
    options: {
      steps: given("1000"),
      every: given("250"),
      articles: given("60"),
      seed: given("1"),
      engine: given("embedded"),
    },
  });
  const numbers = [values.steps, values.every, values.articles, values.seed];
  if (!numbers.every((text) => /^[1-9]\d*$/.test(text))) throw new Error(USAGE);
  if (!["embedded", "neo4j"].includes(values.engine)) throw new Error(USAGE);
  const [steps, every, articles, seed] = numbers.map(Number) as [number, number, number, number];
  const scratch = mkdtempSync(join(tmpdir(), "tieline-operations-"));
  const servers: (() => Promise<void>)[] = [];
  const workshop = {
    project: join(__dirname, "..", ".."),
    scratch,
    say: (text: string) => process.stderr.write(`${text} …\n`),
  };
  const candidate = values.engine === "neo4j" ? neo4j(workshop, servers) : embedded(workshop);
  const open = async (name: string) => candidate.open(await candidate.address(name), true);
  const changes = randomChanges(articles, seed);
  const store = await open("walked");
  try {
    let there: Awaited<ReturnType<typeof walk>> = new Set();
    for (let done = 0; done < steps; ) {
      const more = Math.min(every, steps - done);
      there = await walk(store, changes, { seed: seed * 1_000_000 + done, steps: more, there });
      done += more;
      const digest = await digestOf(store);
      const other = await open(`made-otherwise-${done}`);
      await retrace(other, { there, judgements: await judgementsIn(store) }, changes, seed + done);
      const same = (await digestOf(other)) === digest;
      await other.close();
      if (servers.length > 1) await servers.pop()?.();
      await store.rebuild();
      const kept = (await digestOf(store)) === digest;
      const { entities, claims, relationships } = await store.status();
      process.stdout.write(
        `${done} operations: ${there.size} articles, ${entities} entities, ${claims} claims, ${relationships} relationships; made otherwise: ${same ? "the same bytes" : "OTHER BYTES"}; rebuilt: ${kept ? "the same bytes" : "OTHER BYTES"}\n`,
      );
      if (!same || !kept) {
        process.exitCode = 1;
        return;
      }
    }
  } finally {
    await store.close();
    for (const stop of servers) await stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
