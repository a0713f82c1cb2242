import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openStore } from "#graph/open.ts";
import { queriesContract } from "./queries.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-queries-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

queriesContract("the embedded engine", () =>
  openStore(`file:${folder}`, { cypher: join(__dirname, "../../../cypher"), create: true }),
);
