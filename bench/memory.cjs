// Loaded before a command under measurement: leaves the most memory that the process held, in MB, in a file.
const { writeFileSync } = require("node:fs");
process.on("exit", () => {
  if (process.env.BENCH_MEMORY)
    writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS / 1024));
});
