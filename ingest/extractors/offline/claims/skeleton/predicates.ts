import type { Link, NounPhrase, VerbForm, VerbGroup } from "#ingest/extractors/offline/claims/analysis.ts";
import { isPastParticipleOnly, looksPast } from "#ingest/extractors/offline/claims/verb-forms.ts";
import { SAYING } from "#ingest/extractors/offline/quotes/verbs.ts";
import { compoundOf } from "./compounds.ts";
import type { TokenMentions } from "./mentions.ts";
import { type Nominals, prepositionOf } from "./nominals.ts";
import { plain, type Tree } from "./tree.ts";

const MODALS = /^(will|would|can|could|may|might|shall|should|must|['’]ll|wo|ca|['’]d)$/;
const NOT = /^(not|n['’]t|never|hardly|barely|nor|neither)$/;
/** A verb in these relations is no predicate. */
const INNER = new Set(["amod", "compound", "case", "mark", "fixed", "flat", "aux", "cop", "cc", "advmod"]);
const PARTICLE = /^(up|down|out|off|away|back|in|on|over|together|forward|aside)$/;
/** Their object does what the infinitive says: "urged them to leave". */
const OBJECT_CONTROL = new Set(
  `urge ask tell order call allow help force want expect invite persuade press push require advise encourage appoint
  elect choose pick name nominate send authorise authorize hire warn instruct accuse blame charge sue convict sentence
  fine criticise criticize condemn praise thank see hear let make have keep leave find`.split(/\s+/),
);
const LINKING = /^(become|remain|seem|appear|stay|get|prove|look|go|feel|sound|turn)$/;

/** A group that is still being filled. */
type Group = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

/** The predicates of a sentence, in the order of the text: who does what to whom, and what each hangs from. */
export function predicatesOf(tree: Tree, nominals: Nominals, mentions: TokenMentions): readonly VerbGroup[] {
  const { tokens, sentence, children } = tree;
  const groups: Group[] = [];
  const byToken = new Map<number, number>();
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const group = groupAt(at);
    if (group === null) continue;
    byToken.set(at, groups.length);
    groups.push(group);
  }
  for (const token of tree.order) if (byToken.has(token)) fill(token);
  for (const token of tree.order) if (byToken.has(token)) heed(token);
  return groups;

  function groupAt(token: number): Group | null {
    const { upos, relation, lemma, text } = tokens[token]!;
    const compound = compoundAt(token);
    if (compound !== null) return compound;
    const kind = plain(relation);
    if (INNER.has(kind) || mentions.named.has(token)) return copula(token);
    const linked = copula(token);
    if (linked !== null && upos !== "VERB") return linked;
    if (upos !== "VERB" && upos !== "AUX") return adjective(token);
    const low = text.toLowerCase();
    const helpers = helpersOf(token);
    const auxiliaries = helpers.filter((one) => !isTo(one));
    const form = formOf(token, helpers, auxiliaries);
    const clausal = relation === "acl";
    return {
      ...nothing,
      ...lists(),
      first: Math.min(token, ...helpers),
      end: token + 1,
      lemma: isBare(form, auxiliaries) ? low : lemma.toLowerCase(),
      form,
      passive:
        children(token).some((child) =>
          /^(aux|nsubj|csubj):pass$|^obl:agent$/.test(tokens[child]!.relation),
        ) ||
        form === "participle" ||
        (clausal && looksPast(low, lemma) && auxiliaries.length === 0),
      negated: isNegated(token),
      modal: modalOf(auxiliaries),
      past:
        looksPast(low, lemma.toLowerCase()) ||
        auxiliaries.some((one) => /^(have|had|has|did|was|were|been)$/i.test(tokens[one]!.text)),
      particle: particleOf(token),
      marker: markerOf(token),
    };
  }

  /** "the Oslo-based firm": a firm that is based in Oslo. */
  function compoundAt(token: number): Group | null {
    const compound = mentions.named.has(token) ? null : compoundOf(tokens[token]!.text);
    const phrase = nominals.at(token);
    const host = nominals.at(tokens[token]!.head);
    if (compound === null || phrase === null || host === null || phrase === host) return null;
    return {
      ...nothing,
      first: token,
      end: token + 1,
      lemma: compound.lemma,
      form: "participle",
      passive: true,
      link: "participial",
      subject: host,
      objects: [],
      obliques: [{ preposition: compound.preposition, phrase }],
    };
  }

  /** "is the leader of", "was critical of". */
  function copula(token: number): Group | null {
    const cop = children(token).find((child) => tokens[child]!.relation === "cop");
    if (cop === undefined) return null;
    const { upos, lemma } = tokens[token]!;
    if (upos === "VERB") return null;
    const helpers = helpersOf(token).filter((one) => one !== cop);
    const auxiliaries = helpers.filter((one) => !isTo(one));
    const index = upos === "ADJ" ? null : nominals.at(token);
    const preposition = prepositionOf(tree, token);
    return {
      ...nothing,
      first: Math.min(cop, ...helpers),
      end: cop + 1,
      lemma: "be",
      form: helpers.some(isTo)
        ? "infinitive"
        : tokens[cop]!.text.toLowerCase() === "being"
          ? "gerund"
          : "finite",
      negated: isNegated(token),
      modal: modalOf(auxiliaries),
      past:
        /^(was|were|been)$/i.test(tokens[cop]!.text) ||
        auxiliaries.some((one) => /^(have|had|has)$/i.test(tokens[one]!.text)),
      objects: index === null || preposition !== null ? [] : [index],
      obliques: index === null || preposition === null ? [] : [{ preposition, phrase: index }],
      adjective: upos === "ADJ" ? lemma.toLowerCase() : null,
      marker: markerOf(token),
    };
  }

  /** "Mbeki, critical of the plan, left". */
  function adjective(token: number): Group | null {
    const { upos, relation, lemma } = tokens[token]!;
    if (upos !== "ADJ" || !/^(acl|advcl|xcomp|conj)$/.test(relation)) return null;
    if (!children(token).some((child) => plain(tokens[child]!.relation) === "obl")) return null;
    return {
      ...nothing,
      ...lists(),
      first: token,
      end: token + 1,
      lemma: "be",
      form: "participle",
      negated: isNegated(token),
      adjective: lemma.toLowerCase(),
      marker: markerOf(token),
    };
  }

  /** Auxiliaries, and the "to" of an infinitive. */
  function helpersOf(token: number): number[] {
    return children(token).filter((child) => {
      const { relation } = tokens[child]!;
      return child < token && (plain(relation) === "aux" || relation === "cop" || isTo(child));
    });
  }

  function isTo(token: number): boolean {
    const { text, relation } = tokens[token]!;
    return relation === "mark" && text.toLowerCase() === "to";
  }

  function formOf(token: number, helpers: readonly number[], auxiliaries: readonly number[]): VerbForm {
    if (helpers.some(isTo)) return "infinitive";
    const { text, lemma, relation } = tokens[token]!;
    const low = text.toLowerCase();
    if (auxiliaries.length > 0)
      return /^(being|having)$/i.test(tokens[auxiliaries[0]!]!.text) ? "gerund" : "finite";
    if (/ing$/.test(low) && low !== lemma.toLowerCase()) return "gerund";
    const subject = children(token).some((child) => plain(tokens[child]!.relation) === "nsubj");
    const kind = relation === "acl:relcl" ? "relative" : plain(relation);
    if (!subject && (kind === "acl" || kind === "advcl") && looksPast(low, lemma.toLowerCase()))
      return "participle";
    if (!subject && isPastParticipleOnly(low) && kind !== "conj") return "participle";
    return "finite";
  }

  /** "to found", "did not found": such a form is the dictionary's, whatever its letters are otherwise a form of. */
  function isBare(form: VerbForm, auxiliaries: readonly number[]): boolean {
    const last = auxiliaries.at(-1);
    if (last === undefined) return form === "infinitive";
    const text = tokens[last]!.text.toLowerCase();
    return MODALS.test(text) || /^(do|does|did)$/.test(text);
  }

  function isNegated(token: number): boolean {
    return children(token).some((child) => {
      const { text, relation } = tokens[child]!;
      const low = text.toLowerCase();
      if (NOT.test(low)) return plain(relation) === "advmod" || plain(relation) === "cc";
      return low === "longer" && children(child).some((one) => tokens[one]!.text.toLowerCase() === "no");
    });
  }

  function modalOf(auxiliaries: readonly number[]): string | null {
    for (const one of auxiliaries) {
      const text = tokens[one]!.text.toLowerCase();
      if (MODALS.test(text)) return text === "wo" ? "will" : text === "ca" ? "can" : text;
    }
    return null;
  }

  function particleOf(token: number): string | null {
    const all = children(token);
    const particle = all.find((child) => tokens[child]!.relation === "compound:prt");
    if (particle !== undefined) return tokens[particle]!.text.toLowerCase();
    const adverb = all.find((child) => {
      const { relation, text } = tokens[child]!;
      return child === token + 1 && relation === "advmod" && PARTICLE.test(text.toLowerCase());
    });
    return adverb === undefined ? null : tokens[adverb]!.text.toLowerCase();
  }

  function markerOf(token: number): string | null {
    const mark = children(token).find(
      (child) => tokens[child]!.relation === "mark" && child < token && !isTo(child),
    );
    if (mark !== undefined) return tokens[mark]!.text.toLowerCase();
    return isInverted(token) ? "if" : null;
  }

  /** "Had she led Acme, it would …": not a question, for it hangs from another clause. */
  function isInverted(token: number): boolean {
    if (tokens[token]!.relation === "root") return false;
    const subject = children(token).find(
      (child) => child < token && plain(tokens[child]!.relation) === "nsubj",
    );
    const phrase = subject === undefined ? null : nominals.at(subject);
    const before = phrase === null ? -1 : phraseAt(phrase).first - 1;
    if (before < sentence.firstToken || !/^(?:had|were|should)$/i.test(tokens[before]!.text)) return false;
    return before === sentence.firstToken || tokens[before - 1]!.upos === "PUNCT";
  }

  /** Subjects, objects and obliques; governors are filled before what they govern. */
  function fill(token: number): void {
    const group = groups[byToken.get(token)!]!;
    for (const child of children(token)) {
      const { relation } = tokens[child]!;
      const kind = plain(relation);
      const phrase = nominals.at(child);
      if (kind === "nsubj" && relation !== "nsubj:outer") {
        // A second one behind the verb is its object; before it, it stands beside the first.
        if (group.subject === null || phrase === null) group.subject ??= phrase;
        else if (child > token && !group.passive) group.objects.push(phrase);
        else if (phraseAt(group.subject).mention === null && phraseAt(phrase).mention !== null)
          Object.assign(phraseAt(phrase), { apposes: phraseAt(phrase).apposes ?? group.subject });
      }
      if (phrase === null) {
        if (kind === "xcomp" && tokens[child]!.upos === "ADJ" && LINKING.test(group.lemma))
          group.adjective ??= tokens[child]!.lemma.toLowerCase();
        continue;
      }
      if (kind === "obj" || kind === "iobj") group.objects.push(phrase);
      else if (/^(obl|xcomp|advcl|compound)$/.test(kind) || relation === "nmod:desc") {
        const preposition = prepositionOf(tree, child) ?? (relation === "obl:agent" ? "by" : null);
        const bare = preposition === null && child > token && kind !== "xcomp" && kind !== "advcl";
        if (preposition !== null) group.obliques.push({ preposition, phrase });
        else if (bare && !group.passive && group.objects.length === 0) group.objects.push(phrase);
        else if (kind === "xcomp" && !byToken.has(child)) group.objects.push(phrase);
      }
    }
    hang(token, group);
  }

  /** What a predicate hangs from, and what it takes from there. */
  function hang(token: number, group: Group): void {
    const { head, relation } = tokens[token]!;
    const kind = plain(relation);
    const above = byToken.get(head);
    const governor = above === undefined ? null : groups[above]!;
    const noun = nominals.at(head);
    if (kind === "acl" && noun !== null && (governor === null || governor.objects.includes(noun))) {
      if (relation === "acl:relcl") relative(token, group, noun);
      else adnominal(group, noun, token);
      return;
    }
    if (governor === null || above === undefined) return;
    group.governor = above;
    group.link = linkOf(kind, group);
    if (kind === "xcomp" || (kind === "advcl" && group.form !== "finite")) {
      const object = governor.passive ? null : (governor.objects[0] ?? null);
      // "blamed the council, saying": behind a comma it is the subject's.
      const apart =
        kind === "advcl" && children(token).some((child) => child < token && tokens[child]!.text === ",");
      const controls = object !== null && OBJECT_CONTROL.has(governor.lemma) && !apart;
      group.subject ??= controls ? object : governor.subject;
    }
    if (kind === "parataxis" && group.form === "gerund") {
      group.link = "participial";
      group.subject ??= governor.subject;
    }
    if (kind === "conj" && group.subject === null) {
      // "was met and seen off": a passive's subject stays one.
      group.subject = governor.subject;
      const shared = governor.objects.find((one) => phraseAt(one).first > token);
      if (group.objects.length === 0 && shared !== undefined && !group.passive) group.objects.push(shared);
    }
  }

  function linkOf(kind: string, group: Group): Link {
    if (kind === "ccomp" || kind === "csubj") return "complement";
    if (kind === "xcomp") return "control";
    if (kind === "conj") return "coordinate";
    if (kind === "advcl")
      return group.marker === null && group.form !== "finite" ? "participial" : "adverbial";
    return "main";
  }

  /** "the man who met her", "the man she met". */
  function relative(token: number, group: Group, noun: number): void {
    group.link = "relative";
    const isRelativizer = (phrase: number | null) =>
      phrase !== null &&
      /^(who|whom|which|that)$/i.test(tokens[phraseAt(phrase).first]!.text) &&
      phraseAt(phrase).mention === null;
    if (isRelativizer(group.subject)) {
      group.subject = noun;
      return;
    }
    const at = group.objects.findIndex(isRelativizer);
    if (at >= 0) {
      group.objects[at] = noun;
      return;
    }
    const oblique = group.obliques.findIndex(({ phrase }) => isRelativizer(phrase));
    if (oblique >= 0) {
      group.obliques[oblique] = { preposition: group.obliques[oblique]!.preposition, phrase: noun };
      return;
    }
    const whose = group.subject === null ? undefined : phraseAt(group.subject);
    if (whose && /^whose$/i.test(tokens[whose.first]!.text)) whose.possessor = noun;
    else if (group.subject === null) group.subject = noun;
    else if (group.objects.length === 0 && group.lemma !== "be" && !group.passive && token > 0)
      group.objects.push(noun);
  }

  /** "a firm owned by", "people living in", "a plan to buy". */
  function adnominal(group: Group, noun: number, token: number): void {
    group.link = "participial";
    const outer = governorOf(token);
    if (group.form === "infinitive" || group.marker !== null) {
      group.governingNoun = tokens[nominals.heads[noun]!]!.lemma.toLowerCase();
      group.governor = outer;
      group.link = group.form === "infinitive" ? "control" : "adverbial";
      const owner = phraseAt(noun).possessor;
      group.subject ??= owner ?? (outer === null ? null : groups[outer]!.subject);
      return;
    }
    group.subject ??= noun;
  }

  /** The next predicate above a token. */
  function governorOf(token: number): number | null {
    let at = tokens[token]!.head;
    for (let steps = 0; at >= sentence.firstToken && at < sentence.endToken && steps < 40; steps++) {
      const group = byToken.get(at);
      if (group !== undefined) return group;
      at = tokens[at]!.head;
    }
    return null;
  }

  /** "X met Y, Z said": what is said hangs from who says it. */
  function heed(token: number): void {
    const { head, relation } = tokens[token]!;
    if (plain(relation) !== "parataxis") return;
    const own = byToken.get(token)!;
    const above = byToken.get(head);
    if (above === undefined || !SAYING.has(groups[own]!.lemma) || groups[own]!.subject === null) return;
    const said = groups[above]!;
    if (said.governor !== null) return;
    said.governor = own;
    said.link = "complement";
    groups[own]!.governor = null;
    groups[own]!.link = "main";
  }

  function phraseAt(index: number): NounPhrase {
    return nominals.phrases[index]!;
  }
}

const nothing = {
  passive: false,
  negated: false,
  modal: null,
  past: false,
  subject: null,
  adjective: null,
  particle: null,
  governor: null,
  link: "main",
  governingNoun: null,
  marker: null,
} as const;

function lists(): Pick<VerbGroup, "objects" | "obliques"> {
  return { objects: [], obliques: [] };
}
