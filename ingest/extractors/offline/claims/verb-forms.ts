/** Irregular past participles that no simple past looks like. */
const PARTICIPLES_ONLY = new Set(
  `arisen beaten been begun bitten blown born borne broken chosen drawn driven eaten fallen flown forbidden forgotten
  forgiven frozen given gone grown hidden known lain overseen overtaken overthrown proven ridden risen rung seen shaken
  shown shrunk spoken stolen struck sunk sung sworn taken thrown torn undertaken withdrawn woken worn written based
  located situated headquartered aged nicknamed entitled`.split(/\s+/),
);

/** Irregular forms that are past tense, past participle or both. */
const PAST = new Set(
  `became began bent bet bid bought bound bred broke brought built burnt came caught chose cost cut dealt did drew drove
  ate fell fed felt fought found fled flew forgot froze gave went grew hit held hung had heard hid hurt kept knew laid led
  left lent let lost made meant met paid put quit ran read rode rose said sang sank sat saw sent set shook shot shut slept
  sold sought spent split spoke spread stole stood stuck struck swept swore swung taught told thought threw took tore
  understood undertook undid upheld was were wept withdrew withheld woke won wore wrote overthrew oversaw foresaw`.split(
    /\s+/,
  ),
);

/** "taken", "written", but not "met" or "backed". */
export function isPastParticipleOnly(text: string): boolean {
  return PARTICIPLES_ONLY.has(text);
}

/** Whether a verb's form may be past tense or past participle. */
export function looksPast(text: string, lemma: string): boolean {
  return PARTICIPLES_ONLY.has(text) || PAST.has(text) || (/ed$/.test(text) && text !== lemma);
}
