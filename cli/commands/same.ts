import { pairCommand } from "#cli/judging.ts";

export const same = pairCommand("same", {
  gloss: "Says that two entities are one, now and in all articles to come.",
  example: [
    'tieline same "Ada Lovelace" "A. A. Lovelace"',
    "their claims, articles and names are one's from now on",
  ],
  done: (first, second) => `${first} and ${second} are one from now on.`,
});
