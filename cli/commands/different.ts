import { pairCommand } from "#cli/judging.ts";

export const different = pairCommand("different", {
  gloss: "Says that two entities are two, whatever is said of them later.",
  example: [
    'tieline different "George Grey" "George Grey Jr"',
    "nothing makes them one until you take it back",
  ],
  done: (first, second) => `${first} and ${second} stay apart.`,
});
