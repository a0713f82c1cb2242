import { defineConfig } from "vitest/config";

const shared = {
  pool: "forks", // vmThreads cannot load the embedded engine
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } }, // a page may take its time
} as const;
const page = "test/viewer/page/*.test.ts";
/** Once in some thousand openings the packaged browser's renderer stands still, why is not known: asked twice, it does not. */
const retry = 1;
/** What the page does with what it has, whichever engine gave it. */
const onOneEngine = "test/viewer/page/{access,phone,picture}.test.ts";

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ["./test/support/browser.ts", "./test/support/neo4j.ts"],
    reporters: ["default", "./test/support/closing-line.ts"],
    projects: [
      { test: { ...shared, name: "parts", include: ["test/**/*.test.ts"], exclude: [page] } },
      { test: { ...shared, retry, name: "page", include: [page], provide: { engine: "embedded" } } },
      {
        test: {
          ...shared,
          retry,
          name: "page on Neo4j",
          include: [page],
          exclude: [onOneEngine],
          provide: { engine: "neo4j" },
        },
      },
    ],
  },
});
