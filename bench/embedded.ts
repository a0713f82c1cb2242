import { join } from "node:path";
import { openStore } from "#graph/open.ts";
import type { Workshop } from "./commands.ts";
import type { Candidate } from "./storing.ts";

/** Stores in the workshop's folder. */
export function embedded(workshop: Pick<Workshop, "project" | "scratch">): Candidate {
  return {
    engine: "embedded",
    address: async (name) => `file:${join(workshop.scratch, `store-${name}`)}`,
    open: (address, create = false) =>
      openStore(address, { cypher: join(workshop.project, "cypher"), create }),
  };
}
