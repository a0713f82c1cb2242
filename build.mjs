import { build } from "esbuild";

// One CommonJS file for the published command. Dependencies stay outside it, so that npm shares them and the
// embedded engine's native part is found; the project's own `#graph/...` imports are bundled in. The console's
// reader is a process of its own, so it is a file of its own.
await build({
  entryPoints: {
    tieline: "cli/main.ts",
    "explore-child": "graph/stores/embedded/main.ts",
    "reading-thread": "ingest/extractors/threads/main.ts",
  },
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  packages: "external",
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  banner: { js: "#!/usr/bin/env node" },
  sourcemap: true,
  logLevel: "warning",
});

// The thread that finds communities holds the packages that do it: nothing else of the command needs them.
await build({
  entryPoints: { "communities-thread": "viewer/server/communities/main.ts" },
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  sourcemap: true,
  logLevel: "warning",
});
