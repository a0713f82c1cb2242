/** Words that blame when somebody says them of somebody. */
const BLAMING = new Set(
  `absurd abuse abandon arrogant ashamed bad bankrupt betray betrayal bully bribe broken careless cheat chaos circus
  clown contempt corrupt corruption coward cowardly crime criminal cruel crook cynical danger dangerous dead deaf
  deceive despot destroy disaster disgrace disgraceful dishonest distort distortion drunk empty fail failure fake farce
  fiasco fool foolish fraud ghost greed greedy guilty harm hide hypocrisy hypocrite ignore ignorant illegal immoral
  incompetent insult irresponsible joke lie liar lazy mess misleading mistake mock murder murderer naive nonsense
  outrage outrageous pathetic poison pretend propaganda puppet rob robbery reckless ridiculous rotten ruin sabotage
  scandal scandalous shame shameful shameless sham sloppy stupid steal stolen stunt stain suicide theft thief threat
  tone-deaf traitor treason tyrant unacceptable unfair unforgivable useless vandalism vulgar waste weak wrong worse
  worst blackmail blind blunder bury cartel cowardice cut-price disrespect drown endanger evil humiliate humiliation
  hostage ransom neglect nightmare parasite pirate predator punish scam squander starve swindle trick vulture gamble
  illegitimate lawless unlawful unconstitutional hollow insane madness betraying lying shabby silence sleep asleep
  provocation provoke aggressor aggression bandit butcher barbaric barbarism massacre atrocity blood bloody`.split(
    /\s+/,
  ),
);
/** Words that praise. */
const PRAISING = new Set(
  `admirable admire brave bravery brilliant courage courageous excellent extraordinary faithful fair finest friend generous
  genius gift glad grateful gratitude great greatest hero heroic historic honest honesty honour honor hope inspiration
  inspiring loyal magnificent masterpiece outstanding pioneer pride proud remarkable right splendid superb terrific
  thank thanks triumph trust visionary welcome wise wisdom wonderful best applaud salute bold beautiful`.split(
    /\s+/,
  ),
);

export type Tone = "blaming" | "praising" | "neutral";

/** What the words of a quotation do, by their dictionary forms. */
export function toneOf(lemmas: Iterable<string>): Tone {
  let blame = 0;
  let praise = 0;
  let negated = false;
  for (const lemma of lemmas) {
    if (lemma === "not" || lemma === "no" || lemma === "never" || lemma === "without") negated = true;
    if (BLAMING.has(lemma)) blame++;
    if (PRAISING.has(lemma)) {
      if (negated) blame++;
      else praise++;
    }
  }
  if (blame > praise) return "blaming";
  return praise > blame ? "praising" : "neutral";
}
