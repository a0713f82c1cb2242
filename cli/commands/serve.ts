import { isIP } from "node:net";
import { type CliCommand, type CommandOption, flag, type Options, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { type Serving, serveStore } from "#cli/serving.ts";
import { storeAddress } from "#cli/store.ts";
import type { World } from "#cli/world.ts";
import type { RunningServer } from "#viewer/server/server.ts";

export const PORT = 4173;

export const servingOptions: readonly CommandOption[] = [
  {
    flags: "--port <number>",
    gloss: `where to listen; 0 takes any free port (${PORT}, or the next free one)`,
  },
  { flags: "--host <address>", gloss: "127.0.0.1 is this machine only, 0.0.0.0 everybody (127.0.0.1)" },
  { flags: "--allow-host <name>", gloss: "answer under this host name too", many: true },
  {
    flags: "--draw <numbers>",
    gloss: "draw at first so many entities, and after a comma so many relationships (2000,6000)",
  },
  { flags: "--private-pages", gloss: "fetch articles from this machine and private networks too" },
  storeOption,
];

export const serve: CliCommand = {
  usage: "serve",
  gloss: "Serves the page that shows the graph, until Ctrl-C.",
  options: servingOptions,
  examples: [
    ["tieline serve --port 8080", "http://127.0.0.1:8080"],
    ["tieline serve --host 0.0.0.0 --allow-host graph.example", "for others too; the page has no login"],
  ],
  async run(world, _args, options) {
    const serving = servingOf(world, options);
    const already = await serveStore(world, serving, (server) => greet(world, server, serving));
    if (already === null) return EXIT.fine;
    await world.err.write(`Another server has this store open: ${already.url}\n`);
    return EXIT.store;
  },
};

export function servingOf(world: World, options: Options): Serving {
  const given = text(options, "port");
  if (given !== undefined && !(/^\d{1,5}$/.test(given) && Number(given) < 65_536)) {
    throw new UsageError(`"--port ${given}" is to be a number from 0 to 65535.`);
  }
  return {
    address: storeAddress(world, text(options, "store")),
    host: text(options, "host") ?? "127.0.0.1",
    port: given === undefined ? PORT : Number(given),
    portsToTry: given === undefined ? 20 : 0,
    draw: budgetOf(text(options, "draw")),
    privatePages: flag(options, "privatePages"),
    allowedHosts: (options["allowHost"] as readonly string[] | undefined) ?? [],
  };
}

/** Three relationships an entity unless told. */
function budgetOf(given: string | undefined): Serving["draw"] {
  if (given === undefined) return null;
  const [, entities, relationships] = /^(\d{1,5})(?:,(\d{1,5}))?$/.exec(given) ?? [];
  const budget = { entities: Number(entities), relationships: Number(relationships ?? 3 * Number(entities)) };
  if (budget.entities >= 1 && budget.entities <= 20_000 && budget.relationships <= 60_000) return budget;
  throw new UsageError(`"--draw ${given}" is to be numbers up to 20000 and 60000, such as 2000,6000.`);
}

/** The address is the command's result; the rest is for whoever looks on. */
export async function greet(world: World, server: RunningServer, serving: Serving): Promise<void> {
  await world.out.write(`Tieline is at ${server.url}\n`);
  if (!isLoopback(serving.host)) {
    await world.err.write(
      "Others can reach it, and the page has no login: whoever opens it may change the graph.\n",
    );
  }
  if (world.err.width !== null) await world.err.write("Ctrl-C stops it.\n");
}

/** Whether only this machine can reach a server that listens there. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
