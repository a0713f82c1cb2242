import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Ends a run with one plain line for whatever reads logs: "N passed, N failed", and what was skipped, if any. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) counts[test.result().state] += 1;
      // a file that cannot be loaded, or whose hooks fail, fails without a failed test
      const failed = tests.some((test) => test.result().state === "failed");
      if (module.state() === "failed" && !failed) counts.failed += 1;
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed + counts.pending} failed${skipped}\n`);
  }
}
