import { createHash } from "node:crypto";
import { join } from "node:path";
import type { World } from "#cli/world.ts";
import { folderOf } from "#graph/open.ts";

/**
 * Where the notebook of a store lies: in the folder of an embedded store, so that a copy of the one holds the other;
 * for a server's store, in the user's data folder under a name made of the store's address.
 */
export function notebookPlace({ env, folder }: World, address: string): string {
  if (address.startsWith("file:")) return join(folderOf(address), "notebook");
  const plain = address.replace(/\/\/[^@/]*@/, "//");
  const store = JSON.stringify([plain, env["NEO4J_DATABASE"] || null]);
  const name = createHash("sha256").update(store).digest("hex").slice(0, 20);
  return join(dataFolder(env) ?? join(folder, "tieline-data"), "notebooks", name);
}

function dataFolder(env: World["env"]): string | null {
  const { XDG_DATA_HOME: shared, LOCALAPPDATA: local, HOME: home } = env;
  if (shared) return join(shared, "tieline");
  if (local) return join(local, "tieline");
  return home ? join(home, ".local", "share", "tieline") : null;
}
