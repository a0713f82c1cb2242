import type { Relation } from "#graph/ontology.ts";
import { timeAfterVerb, timeOfPlan } from "#graph/time.ts";

/** A claim with the names of its ends, as the catalogue's queries give it. */
export interface SaidClaim {
  readonly subject: string;
  readonly subjectName: string;
  readonly predicate: string;
  readonly object: string;
  readonly objectName: string;
  readonly polarity: string;
  readonly modality: string;
  readonly speaker: string | null;
  readonly speakerName: string | null;
  readonly time: string | null;
  readonly role: string | null;
  readonly tenure: string | null;
}

/** Part of a sentence: plain words, or the name of an entity that one can go to. */
export type Part = { readonly text: string } | { readonly entity: string; readonly name: string };

/** How a relation is said. {o} is the object, {role} the role, {a role} the same with its article. */
interface Phrase {
  /** A word or two for an edge and the legend. */
  readonly label: string;
  /** What holds or happened, with its verb in the third person. */
  readonly said: string;
  /** The same after "to", "may" and "not". */
  readonly base: string;
  /** A state is denied with "does not", a happening with "did not". */
  readonly state?: true;
  readonly withRole?: { readonly said: string; readonly base: string };
}

const post = (preposition: string, role = "{role}") => ({
  said: `is ${role} ${preposition} {o}`,
  base: `be ${role} ${preposition} {o}`,
});
const state = (label: string, said: string, base: string, withRole?: Phrase["withRole"]): Phrase => ({
  label,
  said,
  base,
  state: true,
  ...(withRole && { withRole }),
});
const event = (label: string, base: string, withRole?: Phrase["withRole"]): Phrase => ({
  label,
  said: `${label} {o}`,
  base: `${base} {o}`,
  ...(withRole && { withRole }),
});

export const phrases: Readonly<Record<Relation, Phrase>> = {
  LEADS: state("leads", "leads {o}", "lead {o}", post("of")),
  HOLDS_POSITION: state("holds office in", "holds office in {o}", "hold office in {o}", post("of")),
  WORKS_FOR: state("works for", "works for {o}", "work for {o}", post("at", "{a role}")),
  MEMBER_OF: state("member of", "is a member of {o}", "be a member of {o}"),
  SUCCEEDED: event("succeeded", "succeed"),
  CITIZEN_OF: state("citizen of", "is a citizen of {o}", "be a citizen of {o}"),
  LIVES_IN: state("lives in", "lives in {o}", "live in {o}"),
  BORN_IN: state("born in", "was born in {o}", "be born in {o}"),
  EDUCATED_AT: event("studied at", "study at"),
  FAMILY_OF: state("family of", "is family of {o}", "be family of {o}", {
    said: "is family of {o} ({role})",
    base: "be family of {o} ({role})",
  }),
  BASED_IN: state("based in", "is based in {o}", "be based in {o}"),
  LOCATED_IN: state("lies in", "lies in {o}", "lie in {o}"),
  PART_OF: state("part of", "is part of {o}", "be part of {o}"),
  OWNS: state("owns", "owns {o}, or a stake in it", "own {o}, or a stake in it"),
  FOUNDED: event("founded", "found"),
  ALLIED_WITH: state("allied with", "is allied with {o}", "be allied with {o}"),
  IN_DISPUTE_WITH: state("in dispute with", "is in dispute with {o}", "be in dispute with {o}"),
  CONTROLS: state("controls", "controls {o}", "control {o}"),
  MET_WITH: event("met", "meet"),
  VISITED: event("visited", "visit"),
  PARTICIPATED_IN: event("took part in", "take part in"),
  ORGANIZED: event("organized", "organize"),
  HELD_IN: { label: "held in", said: "was held in {o}", base: "be held in {o}" },
  COOPERATED_WITH: event("worked with", "work with"),
  SUPPORTED: event("supported", "support"),
  CRITICIZED: event("criticized", "criticize"),
  OPPOSED: event("opposed", "oppose"),
  URGED: event("urged", "urge"),
  THREATENED: event("threatened", "threaten"),
  SANCTIONED: event("sanctioned", "sanction"),
  ATTACKED: event("attacked", "attack"),
  PROSECUTED: event("prosecuted", "prosecute"),
  APPOINTED: event("appointed", "appoint", {
    said: "appointed {o} as {role}",
    base: "appoint {o} as {role}",
  }),
  DISMISSED: event("dismissed", "dismiss", {
    said: "dismissed {o} as {role}",
    base: "dismiss {o} as {role}",
  }),
  RUNS_FOR: state("runs for", "is running for office in {o}", "run for office in {o}", {
    said: "is running for {role} in {o}",
    base: "run for {role} in {o}",
  }),
  DEFEATED: event("defeated", "defeat"),
  ACQUIRED: event("acquired", "acquire"),
  PRODUCED: event("produced", "produce"),
  TOLD: event("spoke to", "speak to"),
  SPOKE_ABOUT: event("spoke about", "speak about"),
};

const unknown = (predicate: string): Phrase =>
  event(predicate.toLowerCase().replaceAll("_", " "), predicate.toLowerCase().replaceAll("_", " "));

/** "leads" for LEADS; a relation that the vocabulary does not know is said by its own name. */
export function relationLabel(predicate: string): string {
  return phraseOf(predicate).label;
}

function phraseOf(predicate: string): Phrase {
  return Object.hasOwn(phrases, predicate) ? phrases[predicate as Relation] : unknown(predicate);
}

const AN = /^(?:[aeio]|u(?!ni|se|k\b))/i;

export interface Wording {
  /** The subject is several: "critics are to meet". */
  readonly plural?: boolean;
  /** Says "according to the article" of what is planned or possible and has no speaker; else it stays unsaid. */
  readonly article?: boolean;
}

/**
 * A claim as a sentence without its full stop: "Fumio Kishida is to visit Seoul - planned for 6 September 2024,
 * according to the article".
 */
export function sentenceOf(
  claim: SaidClaim,
  { plural = false, article = true }: Wording = {},
): readonly Part[] {
  const phrase = phraseOf(claim.predicate);
  const form = (claim.role !== null && phrase.withRole) || phrase;
  const role = withTenure(claim);
  const verb = conjugate(claim, form, phrase.state === true, plural);
  const [before = "", after = ""] = verb
    .replace("{a role}", `${AN.test(role) ? "an" : "a"} ${role}`)
    .replace("{role}", role)
    .split("{o}");
  const parts: Part[] = [
    ...named(claim.subject, claim.subjectName, "The "),
    { text: ` ${before}` },
    ...named(claim.object, claim.objectName, "the "),
    { text: after },
    ...tail(claim, article),
  ];
  return joined(parts);
}

/** Names that English does not say without "the": "the United States", "the Labour Party", "the Korean Peninsula". */
const WITH_ARTICLE =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|(?:Czech|Dominican|Central African) Republic|Netherlands|Philippines|Maldives|Bahamas|Gambia)$|^(?!The )\S.*\b(?:Party|Union|Council|Commission|Parliament|Ministry|Government|Court|Institute|Peninsula|Summit|government|parliament|ministry|army|navy|police)$|\b(?:Institute|Council|Ministry|Court|Union) (?:for|of)\b/;

function named(entity: string, name: string, article: string): readonly Part[] {
  return WITH_ARTICLE.test(name) ? [{ text: article }, { entity, name }] : [{ entity, name }];
}

/** The words of a sentence, for what cannot show links. */
export function plainSentence(parts: readonly Part[]): string {
  return parts.map((part) => ("text" in part ? part.text : part.name)).join("");
}

function conjugate(
  claim: SaidClaim,
  form: { readonly said: string; readonly base: string },
  state: boolean,
  plural: boolean,
): string {
  const { said, base } = form;
  const be = base.startsWith("be ");
  if (claim.polarity === "negative") {
    if (claim.modality === "planned") return `will not ${base}`;
    if (claim.modality === "possible") return `may not ${base}`;
    if (be) return said.replace(/^(is|was) /, (_, verb: string) => `${several(verb, plural)} not `);
    return state ? `${plural ? "do" : "does"} not ${base}` : `did not ${base}`;
  }
  if (claim.modality === "planned") return `${plural ? "are" : "is"} to ${base}`;
  if (claim.modality === "possible") return `may ${base}`;
  if (claim.tenure === "former" && state)
    return be ? said.replace(/^is /, plural ? "were " : "was ") : `used to ${base}`;
  if (!plural) return said;
  return /^(is|was) /.test(said)
    ? said.replace(/^(is|was) /, (_, verb: string) => `${several(verb, true)} `)
    : state
      ? base
      : said;
}

function several(verb: string, plural: boolean): string {
  return plural ? (verb === "is" ? "are" : "were") : verb;
}

/** "was prime minister" says "former" by its verb; what is denied, planned or possible says nothing of tenure. */
function withTenure(claim: SaidClaim): string {
  const role = claim.role ?? "";
  const plain = claim.polarity === "positive" && claim.modality === "actual";
  const silent = claim.tenure === null || claim.tenure === "incumbent" || claim.tenure === "former";
  return !plain || silent ? role : `${claim.tenure} ${role}`;
}

function tail(claim: SaidClaim, article: boolean): readonly Part[] {
  const { modality, polarity, time, speaker, speakerName } = claim;
  const hedged = modality !== "actual" && polarity === "positive";
  const when: string[] = [];
  if (time !== null && modality === "planned" && polarity === "positive")
    when.push(`planned ${timeOfPlan(time)}`);
  else if (time !== null && hedged) when.push(`possibly ${timeAfterVerb(time)}`);
  const parts: Part[] = time !== null && !hedged ? [{ text: ` ${timeAfterVerb(time)}` }] : [];
  const credited = speaker !== null || (hedged && article);
  if (when.length === 0 && !credited) return parts;
  parts.push({ text: ` – ${when.join("")}${when.length > 0 && credited ? ", " : ""}` });
  if (speaker !== null)
    parts.push({ text: "according to " }, ...named(speaker, speakerName ?? "someone", "the "));
  else if (credited) parts.push({ text: "according to the article" });
  return parts;
}

function joined(parts: readonly Part[]): readonly Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if ("text" in part && last && "text" in last) out[out.length - 1] = { text: last.text + part.text };
    else if (!("text" in part) || part.text !== "") out.push(part);
  }
  return out;
}
