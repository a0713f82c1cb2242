import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT } from "#cli/exit.ts";
import { count, json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";

export const status: CliCommand = {
  usage: "status",
  gloss: "Says what the store holds and where it is.",
  options: [jsonOption, storeOption],
  examples: [["tieline status", "the store in the working folder"]],
  async run(world, _args, options) {
    const address = storeAddress(world, text(options, "store"));
    const held = await withStore(world, address, false, (store) => store.status());
    if (flag(options, "json")) {
      await world.out.write(json(held));
      return EXIT.fine;
    }
    const lines = [
      held.address,
      held.version,
      count(held.articles, "article"),
      count(held.entities, "entity", "entities"),
      count(held.relationships, "relationship"),
      `${count(held.claims, "claim")} with ${count(held.evidence, "piece of evidence", "pieces of evidence")}`,
    ];
    await world.out.write(`${lines.join("\n")}\n`);
    return EXIT.fine;
  },
};
