import type { GraphChange } from "#graph/model.ts";
import { graphChange } from "../support/graph-notation.ts";

/** One story of an agency, as three papers print it, and two reports of their own. */

const PARAGRAPHS = [
  "[Ilse Brandt]{Person} met [Tomas Leal]{Person} in the harbour of [Oster]{Place:city} on Tuesday, and for nearly four hours the two went through every article of the fishing treaty that their predecessors had left unsigned.",
  "Officials from both towns said that the hardest question, how many boats may cross the strait in winter, had been put aside until experts have counted the herring once more.",
  "The ferry that had been out of service since the January storm will sail again from the first week of June, with two crossings a day and a third one on market days.",
  "Fishermen who had waited outside the customs house in the rain were told that nobody would lose a licence before the autumn, whatever the count of the herring might show.",
] as const;

const met = 'Ilse Brandt MET_WITH Tomas Leal "Ilse Brandt met Tomas Leal"';

interface Printed {
  readonly publisher?: string;
  readonly published?: string;
  readonly text: string;
  readonly claims?: readonly string[];
}

export function printed({ publisher, published, text, claims = [met] }: Printed): GraphChange {
  return graphChange({
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    text,
    claims,
  });
}

const [first, second, third, fourth] = PARAGRAPHS;

export const wire = {
  whole: printed({
    publisher: "Norwick Herald",
    published: "2031-05-07",
    text: [first, second, third, fourth].join("\n\n"),
  }),
  renamed: printed({
    publisher: "The Oster Post",
    published: "2031-05-07",
    text: [
      "Treaty talks in the rain",
      "By our staff",
      `OSTER, May 6 (AFP) - ${first}`,
      second,
      third,
      fourth,
    ].join("\n\n"),
  }),
  shortened: printed({
    publisher: "The Oster Post",
    published: "2031-05-08",
    text: [first, second].join("\n\n"),
  }),
  amended: printed({
    publisher: "Courier",
    published: "2031-05-08",
    text: [
      first,
      third.replace("since the January storm", "since January"),
      fourth.replace("in the rain ", ""),
    ].join(" "),
  }),
  evening: printed({
    publisher: "Norwick Herald",
    published: "2031-05-08",
    text: [first, fourth, "Rain is forecast."].join("\n\n"),
  }),
  credited: printed({
    publisher: "Courier",
    published: "2031-05-09",
    text: [
      "Brandt and Leal talk",
      [first, second, third, fourth].join("\n\n"),
      "AFP contributed to this report.",
    ].join("\n\n"),
  }),
} as const;

/** Who was there writes other words, and quotes the same ones. */
export const own = printed({
  publisher: "Strait Radio",
  published: "2031-05-07",
  text:
    "It took one umbrella and a great deal of coffee, but on Tuesday [Ilse Brandt]{Person} met [Tomas Leal]{Person} at last. " +
    "Our reporter counted eleven lawyers on the quay, two brass bands and a dog. What was agreed on is little: a ferry, from June. " +
    "Officials from both towns said that the hardest question will be dealt with by experts, who are to come in July.",
});

/** Both halves of the story, and two papers of which each has but one of them. */
export const halves = {
  front: printed({
    publisher: "Norwick Herald",
    published: "2031-05-07",
    text: [first, second].join("\n\n"),
  }),
  back: printed({
    publisher: "Courier",
    published: "2031-05-07",
    text: [third, fourth, "[Ilse Brandt]{Person} met [Tomas Leal]{Person} there."].join("\n\n"),
  }),
  both: printed({
    publisher: "The Oster Post",
    published: "2031-05-07",
    text: [first, second, third, fourth].join("\n\n"),
  }),
} as const;
