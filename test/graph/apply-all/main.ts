import { join } from "node:path";
import { openStore } from "#graph/open.ts";
import { randomChanges } from "../random-changes.ts";

/** Run by a test in a process of its own: applies many changes to the store in a folder and says so after each. */
async function applyAll(folder: string): Promise<void> {
  const store = await openStore(`file:${folder}`, {
    cypher: join(__dirname, "../../../cypher"),
    create: true,
  });
  for (const change of randomChanges(200, 3)) {
    const { outcome } = await store.apply(change);
    process.stdout.write(`${outcome}\n`);
  }
  await store.close();
}

void applyAll(process.argv[2] ?? "");
