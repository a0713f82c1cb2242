import { main } from "#cli/main.ts";

void main(["ingest", ...process.argv.slice(2)]);
