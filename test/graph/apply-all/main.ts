import { join } from "node:path";
import { openStore } from "#graph/open.ts";
import { randomChanges } from "../random-changes.ts";

/**
 * Run by tests in a process of its own: applies so many changes to a store and says what became of each. User and
 * password of a server come from the environment.
 */
async function applyAll(address: string, count: number): Promise<void> {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  const store = await openStore(address, {
    cypher: join(__dirname, "../../../cypher"),
    create: true,
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
  });
  for (const change of randomChanges(count, 3)) {
    const { outcome } = await store.apply(change);
    process.stdout.write(`${outcome}\n`);
  }
  await store.close();
}

void applyAll(process.argv[2] ?? "", Number(process.argv[3] ?? 200));
