import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "#graph/open.ts";
import type { GraphStore } from "#graph/store.ts";
import { randomChanges } from "../../test/graph/random-changes.ts";
import { judgementsIn, retrace, walk } from "../../test/graph/random-walk.ts";

const USAGE = `usage: npm run bench:operations -- [--steps N] [--every N] [--articles N] [--seed N]

Random operations in a store: articles come, come again, change and go; judgements are made and taken back. Now and then
the store is compared, byte for byte, with one that was made another way of what remains, and with itself rebuilt.
  --steps     how many (1,000)
  --every     after so many the store is compared (250)
  --articles  how many different ones there are (60)
  --seed      other operations (1)`;

const CYPHER = join(__dirname, "..", "..", "cypher");

async function digestOf(store: GraphStore): Promise<string> {
  const hash = createHash("sha256");
  for await (const record of store.export()) hash.update(`${JSON.stringify(record)}\n`);
  return hash.digest("hex");
}

async function main(args: readonly string[]): Promise<void> {
  const number = (standard: string) => ({ type: "string" as const, default: standard });
  const { values } = parseArgs({
    args: [...args],
    options: { steps: number("1000"), every: number("250"), articles: number("60"), seed: number("1") },
  });
  if (!Object.values(values).every((text) => /^[1-9]\d*$/.test(text))) throw new Error(USAGE);
  const [steps, every, articles, seed] = [values.steps, values.every, values.articles, values.seed].map(
    Number,
  ) as [number, number, number, number];
  const scratch = mkdtempSync(join(tmpdir(), "tieline-operations-"));
  const open = (name: string) => openStore(`file:${join(scratch, name)}`, { cypher: CYPHER, create: true });
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
    rmSync(scratch, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
