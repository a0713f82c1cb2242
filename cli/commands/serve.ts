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
    privatePages: flag(options, "privatePages"),
    allowedHosts: (options["allowHost"] as readonly string[] | undefined) ?? [],
  };
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
