/** Past and present forms of verbs that bring a quotation to its speaker. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    "said says say asked asks told tells replied replies answered answers added adds wrote writes cried cries " +
    "shouted shouts exclaimed exclaims joked jokes wondered wonders muttered mutters whispered declared declares " +
    "tweeted posted demanded remarked recalled recalls insisted insists laughed quipped called yelled screamed"
  ).split(" "),
);
