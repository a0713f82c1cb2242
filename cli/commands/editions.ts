import pc from "picocolors";
import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { articleId } from "#cli/find.ts";
import { count, json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { plain } from "#cli/width.ts";
import type { TextPart, VersionChange } from "#viewer/protocol.ts";

/** So much of what did not change is shown around a change, in characters. */
const AROUND = 60;

export const editions: CliCommand = {
  usage: "editions <article>",
  gloss: "Shows the former editions of an article, and what each new version changed in the text.",
  arguments: { article: "its id, the beginning of its id, or its title" },
  options: [jsonOption, storeOption],
  examples: [["tieline editions a1b2c3d4", "[-words that went-] and {+words that came+}"]],
  async run(world, args, options) {
    const wanted = args[0] ?? "";
    const address = storeAddress(world, text(options, "store"));
    const { title, changes } = await withStore(world, address, false, async (store) => {
      const article = await articleId(store, wanted);
      const [card] = await store.read("article-card", { article });
      if (!card) throw new UsageError(`The graph has no article ${article}. "tieline articles" lists them.`);
      const { versionChanges } = await import("#viewer/server/editions.ts");
      return { title: card.title ?? article, changes: await versionChanges(store, article) };
    });
    if (flag(options, "json")) {
      await world.out.write(json(changes));
      return EXIT.fine;
    }
    const former = changes.length === 0 ? "no former edition" : count(changes.length, "former edition");
    const shown = changes.map((change) => told(change, world.out.colours)).join("");
    await world.out.write(`${plain(title)} has ${former}.\n${shown}`);
    return EXIT.fine;
  },
};

function told({ edition, published, updated, replacedBy, parts }: VersionChange, colours: boolean): string {
  const day = updated ?? published ?? "without a day";
  return `\n${edition} (${day}), replaced by ${replacedBy}:\n${changed(parts, colours)}\n`;
}

function changed(parts: readonly TextPart[], colours: boolean): string {
  const { red, green, dim } = pc.createColors(colours);
  return parts
    .map(({ change, text: words }, at) => {
      if (change === "gone") return red(`[-${shown(words)}-]`);
      if (change === "new") return green(`{+${shown(words)}+}`);
      return dim(shown(shortened(words, at === 0, at === parts.length - 1)));
    })
    .join("");
}

/** With the white space at its ends, which belongs to what changed. */
function shown(words: string): string {
  const [before = "", after = ""] = [/^\s*/.exec(words)?.[0], /\s*$/.exec(words)?.[0]];
  if (before === words) return words.includes("\n") ? "\n" : " ";
  const edge = (space: string) => (space === "" ? "" : space.includes("\n") ? "\n" : " ");
  return `${edge(before)}${plain(words.trim())}${edge(after)}`;
}

function shortened(words: string, first: boolean, last: boolean): string {
  const head = first ? "" : words.slice(0, AROUND);
  const tail = last ? "" : words.slice(-AROUND);
  return head.length + tail.length >= words.length ? words : `${head} … ${tail}`;
}
