import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks", // vmThreads cannot load the embedded engine
    maxWorkers: 2,
    globalSetup: ["./test/support/browser.ts", "./test/support/neo4j.ts"],
    reporters: ["default", "./test/support/closing-line.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
