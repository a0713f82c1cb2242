import type { Sentence } from "#ingest/document.ts";
import type { Analysis, NounPhrase, VerbGroup } from "#ingest/extractors/offline/claims/analysis.ts";
import { type MentionIndex, readPhrases } from "#ingest/extractors/offline/claims/phrases.ts";
import { looksPast } from "#ingest/extractors/offline/claims/verb-forms.ts";
import { callings, kin, roleHeads } from "#ingest/extractors/offline/lexicon/roles.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * Who does what to whom in a sentence, without a parser: one pass from left to right that keeps the clauses that
 * are still open. Linear in the length of the sentence, but for short looks ahead.
 */

interface Clause {
  kind: "main" | "relative" | "subordinate" | "participial";
  subject: number | null;
  verb: number | null;
  /** The noun that a relative clause describes. */
  antecedent: number | null;
  antecedentPreposition: string | null;
  marker: string | null;
  /** A comma before it: the next comma may close it. */
  readonly afterComma: boolean;
  readonly governor: number | null;
}

/** Their object does what the infinitive says: "urged them to leave". */
const OBJECT_CONTROL = new Set(
  `urge ask tell order call allow help force want expect invite persuade press push require advise encourage appoint
  elect choose pick name nominate send authorise authorize hire warn instruct accuse blame charge sue convict sentence fine
  criticise criticize condemn praise thank`.split(/\s+/),
);
/** Verbs that take a clause without "that": "said he would go". */
const CLAUSE_TAKERS = new Set(
  `say think know believe claim hope tell add insist argue suggest warn admit deny announce fear note report write
  expect promise vow see feel hear show mean confirm state declare reply acknowledge recall stress predict swear
  concede maintain allege`.split(/\s+/),
);
/** Past forms that are no participles. */
const NEVER_REDUCED =
  /^(was|were|had|did|said|went|began|took|gave|saw|came|became|knew|wrote|spoke|fell|rose|told|won|lost|left)$/;
/** Verbs whose bare participle often follows its noun: "the man accused of". */
const OFTEN_REDUCED = new Set(
  `accuse suspect charge convict back lead hold call name know own arrest kill injure wound detain seize make build write
  direct publish produce elect appoint use bring base list hire chair head design run sentence jail send ask order invite
  shoot expect`.split(/\s+/),
);
const PARTICLES = /^(out|off|up|down|over)$/;
const LINKING = new Set(["be", "become", "remain", "seem", "appear", "stay", "get", "prove", "look", "go"]);

export function analyse(document: TaggedDocument, sentence: Sentence, mentions: MentionIndex): Analysis {
  const read = readPhrases(document, sentence, mentions);
  const { phrases, verbs, items } = read;
  const { tokens } = document;
  const stack: Clause[] = [];
  let clause = open("main", null, false);
  /** Phrases to which a following prepositional phrase may belong. */
  let run: number[] = [];
  let preposition: string | null = null;
  let lastPhrase: number | null = null;
  /** What stands before its verb: "In Paris, X met Y"; "Arriving in Paris, X said". */
  const pendingObliques: { preposition: string; phrase: number }[] = [];
  const waiting: number[] = [];
  let amongThem = false;
  /** The run before the comma. */
  let lastRun: readonly number[] = [];

  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === "phrase") takePhrase(item.index, i);
    else if (item.kind === "verb") takeVerb(item.index, i);
    else takeWord(item.word, item.role, i);
  }
  coordinateEnds(phrases);
  return { ...read, sentence };

  function open(
    kind: Clause["kind"],
    marker: string | null,
    afterComma: boolean,
    governor: number | null = null,
  ): Clause {
    const next: Clause = {
      kind,
      subject: null,
      verb: null,
      antecedent: null,
      antecedentPreposition: null,
      marker,
      afterComma,
      governor,
    };
    stack.push(next);
    return next;
  }

  function word(at: number): string {
    const item = items[at];
    return item?.kind === "word" ? item.word : "";
  }
  function role(at: number): string {
    const item = items[at];
    return item?.kind === "word" ? item.role : (item?.kind ?? "end");
  }

  function takeWord(text: string, kind: string, at: number): void {
    if (kind === "preposition") {
      if (preposition !== null && role(at - 1) === "preposition") {
        // "out of", "ahead of", "down as": the first word is the verb's particle.
        const verb = clause.verb === null ? undefined : verbs[clause.verb];
        if (verb && verb.particle === null && verb.objects.length === 0) verb.particle = preposition;
        else if (verb && verb.particle === null) verb.particle = preposition;
      }
      preposition = text;
      return;
    }
    if (kind === "adverb" && role(at + 1) === "preposition" && role(at - 1) === "verb") {
      const verb = clause.verb === null ? undefined : verbs[clause.verb];
      if (
        verb &&
        verb.particle === null &&
        /^(up|down|out|off|away|back|in|on|over|together|forward|aside)$/.test(text)
      )
        verb.particle = text;
      return;
    }
    if (kind === "adjective") {
      const verb = clause.verb === null ? undefined : verbs[clause.verb];
      if (verb && LINKING.has(verb.lemma) && verb.adjective === null) verb.adjective = adjectiveAt(at);
      return;
    }
    if (kind === "relative") {
      const withPreposition = preposition;
      const antecedent: number | null =
        text === "who" || text === "whom" ? whoeverBefore(lastPhrase) : lastPhrase;
      preposition = null;
      if (text === "whose") return;
      // Its comma closes a participle's phrase first: "X, based in Y, which".
      clause = open("relative", text, role(at - 1) === "comma");
      clause.antecedent = antecedent;
      clause.antecedentPreposition = withPreposition;
      run = [];
      return;
    }
    if (kind === "marker") {
      const governor = text === "that" || text === "whether" ? clause.verb : null;
      preposition = null;
      clause = open("subordinate", text, role(at - 1) === "comma", governor ?? clause.verb);
      run = [];
      return;
    }
    if (kind === "comma") {
      preposition = null;
      if (
        role(at - 1) === "quote" &&
        clause.verb !== null &&
        role(at + 1) === "phrase" &&
        startsClause(at + 1)
      ) {
        reset();
        return;
      }
      closeAtComma(at);
      return;
    }
    if (kind === "stop") {
      reset();
      return;
    }
    if (kind === "quote") {
      const before = items[at - 1];
      const boundary = before === undefined || (before.kind === "word" && /^[,:;.!?]$/.test(before.word));
      if (boundary) reset();
      return;
    }
  }

  /** What follows hangs from nothing before it. */
  function reset(): void {
    stack.length = 0;
    clause = open("main", null, false);
    run = [];
    preposition = null;
    lastPhrase = null;
  }

  /** "A, a partner at B, who": somebody, not the nearest thing. */
  function whoeverBefore(last: number | null): number | null {
    if (last === null) return null;
    for (const candidate of [last, ...[...(run.length > 0 ? run : lastRun)].reverse()]) {
      const top = topOf(candidate);
      for (const each of [candidate, top]) if (mentions.people.has(phrases[each]!.mention ?? -1)) return each;
      const apposed = phrases[candidate]!.apposes;
      if (apposed !== null && phrases[apposed]!.mention !== null) return apposed;
    }
    return last;
  }

  function adjectiveAt(at: number): string {
    return tokens[items[at]!.first]!.lemma.toLowerCase();
  }

  function closeAtComma(at: number): void {
    const next = role(at + 1);
    while (stack.length > 1 && clause.kind !== "main" && clause.verb !== null) {
      if (clause.kind === "subordinate" && clause.marker === "that" && !outerWaits()) break;
      if (next === "conjunction" && items[at + 2]?.kind === "verb" && !outerWaits()) break;
      if (!clause.afterComma && clause.kind !== "subordinate" && !outerWaits()) break;
      // "A, who met B, C and D": a list goes on.
      pop();
    }
    if (run.length > 0) lastRun = run;
    if (next !== "conjunction") run = [];
  }

  function outerWaits(): boolean {
    return stack.some((other) => other !== clause && other.subject !== null && other.verb === null);
  }

  function popToMain(): void {
    while (stack.length > 1 && clause.kind !== "main") pop();
  }

  function pop(): void {
    stack.pop();
    clause = stack.at(-1)!;
  }

  /** Whether a finite verb comes for the phrase at `at`, before anything that would make it an object. */
  function startsClause(at: number): boolean {
    for (let j = at + 1; j < Math.min(items.length, at + 14); j++) {
      const item = items[j]!;
      if (item.kind === "verb") {
        const verb = verbs[item.index]!;
        if (verb.form === "finite") return true;
        if (verb.form === "infinitive") return false;
        continue;
      }
      if (item.kind === "phrase") {
        const previous = role(j - 1);
        if (previous === "phrase") return false;
        continue;
      }
      if (item.role === "stop" || item.role === "quote" || item.role === "marker") return false;
      if (item.role === "relative") return false;
    }
    return false;
  }
  function verbFollows(at: number): boolean {
    let j = at + 1;
    while (role(j) === "adverb") j++;
    const item = items[j];
    return item?.kind === "verb" && verbs[item.index]!.form === "finite";
  }

  function takePhrase(index: number, at: number): void {
    const phrase = phrases[index]!;
    const previous = role(at - 1);
    const before = lastPhrase;
    if (word(at - 1) === "whose" && before !== null) {
      phrase.possessor = before;
      clause = open("relative", "whose", role(at - 2) === "comma");
      clause.subject = index;
      lastPhrase = index;
      run = [index];
      return;
    }
    if (preposition === "including" || (lastPhrase !== null && amongThem)) {
      // "six suspects, among them Jones": one of those.
      const many = preposition === "including" ? before : pluralBefore(index);
      preposition = null;
      amongThem = false;
      if (many !== null) {
        const first = phrases[many]!.coordinatedTo ?? many;
        phrase.coordinatedTo = first;
        phrases[first]!.conjuncts.push(index);
      }
      lastPhrase = index;
      run = [index];
      return;
    }
    if (preposition === "among" && word(at - 1) === "among" && isThem(phrase)) {
      preposition = null;
      amongThem = true;
      return;
    }
    if (preposition !== null) {
      const prep = preposition;
      preposition = null;
      if (prep === "of") {
        const host = before;
        if (host !== null && previous === "preposition" && role(at - 2) !== "verb")
          phrases[host]!.prepositionals.push({ preposition: prep, phrase: index });
        else if (clause.verb !== null)
          verbs[clause.verb]!.obliques.push({ preposition: prep, phrase: index });
        if (
          clause.verb !== null &&
          run.length > 0 &&
          verbs[clause.verb]!.obliques.length === 0 &&
          verbs[clause.verb]!.objects.at(-1) === before
        ) {
          verbs[clause.verb]!.obliques.push({ preposition: prep, phrase: index });
        }
      } else {
        for (const host of run.slice(-3))
          phrases[host]!.prepositionals.push({ preposition: prep, phrase: index });
        if (clause.verb !== null) verbs[clause.verb]!.obliques.push({ preposition: prep, phrase: index });
        else if (clause.subject === null) pendingObliques.push({ preposition: prep, phrase: index });
      }
      run.push(index);
      lastPhrase = index;
      return;
    }
    if ((previous === "conjunction" || previous === "comma") && before !== null && joins(before, index, at)) {
      const first = phrases[before]!.coordinatedTo ?? before;
      phrase.coordinatedTo = first;
      phrases[first]!.conjuncts.push(index);
      lastPhrase = index;
      run = [...run.filter((host) => host !== before), index];
      return;
    }
    if (previous === "comma" && before !== null && stands(before, index, at)) {
      phrase.apposes = standsBeside(before, phrase);
      lastPhrase = index;
      run = [index];
      return;
    }
    if (clause.verb === null) {
      if (clause.subject === null) clause.subject = index;
      else if (clause.kind === "main" && previous === "comma" && clause.subject !== null)
        clause.subject = index;
      lastPhrase = index;
      run = [index];
      return;
    }
    const verb = verbs[clause.verb]!;
    const begins =
      (previous === "comma" && startsClause(at)) ||
      (previous === "conjunction" && startsClause(at)) ||
      ((previous === "verb" || previous === "adverb" || previous === "phrase") &&
        verbFollows(at) &&
        CLAUSE_TAKERS.has(verb.lemma)) ||
      (previous === "quote" && startsClause(at));
    if (begins) {
      const complement = previous === "verb" || previous === "adverb" || previous === "phrase";
      if (complement) clause = open("subordinate", "that", false, clause.verb);
      else {
        if (previous === "comma") popToMain();
        const { kind, marker, governor } = clause;
        clause =
          kind === "subordinate" ? open("subordinate", marker, false, governor) : open("main", null, false);
      }
      clause.subject = index;
      lastPhrase = index;
      run = [index];
      return;
    }
    if (previous === "phrase" && before !== null && verbFollows(at) && clause.kind !== "relative") {
      // "the man Smith appointed left": a relative clause without its pronoun.
      clause = open("relative", "that", false);
      clause.antecedent = before;
      clause.subject = index;
      lastPhrase = index;
      run = [index];
      return;
    }
    if (
      verb.subject === null &&
      verb.form === "finite" &&
      !verb.passive &&
      clause.subject === null &&
      clause.marker === null
    ) {
      // "said Jones": the subject after its verb.
      verb.subject = index;
      clause.subject = index;
      lastPhrase = index;
      run = [index];
      return;
    }
    if (previous !== "comma" || verb.objects.length === 0) verb.objects.push(index);
    lastPhrase = index;
    run = previous === "phrase" && run.length > 0 ? [...run, index] : [index];
  }

  /** "In Ottawa, the prime minister said": after the comma comes the subject. */
  function awaitsSubject(at: number): boolean {
    return (
      clause.kind === "main" &&
      clause.subject === null &&
      clause.verb === null &&
      pendingObliques.length > 0 &&
      startsClause(at)
    );
  }

  function isThem(phrase: NounPhrase): boolean {
    return phrase.end - phrase.first === 1 && /^(them|whom|those)$/i.test(tokens[phrase.first]!.text);
  }

  function pluralBefore(index: number): number | null {
    for (let at = index - 1; at >= 0 && at > index - 12; at--) {
      const phrase = phrases[at]!;
      const head = tokens[phrase.end - 1]!;
      if (phrase.lemma !== "" && head.upos === "NOUN" && head.text.toLowerCase() !== head.lemma.toLowerCase())
        return at;
      // "heads of state": the head stands before its "of".
    }
    return null;
  }

  /** A, B and C. */
  function joins(before: number, index: number, at: number): boolean {
    const previous = role(at - 1);
    if (previous === "comma" && awaitsSubject(at)) return false;
    if (previous === "conjunction") {
      if (word(at - 1) === "but") return false;
      if (role(at - 2) === "comma" && clause.verb !== null && startsClause(at)) return false;
      if (clause.verb !== null && verbFollows(at)) return false;
      if (role(at - 2) !== "phrase" && role(at - 2) !== "comma") return false;
      return true;
    }
    // After a comma: a list, when an "and" closes it with a like phrase.
    const a = phrases[before]!;
    const b = phrases[index]!;
    const names = (p: NounPhrase): boolean => p.mention !== null && p.lemma === "";
    if (names(a) !== names(b)) return false;
    for (let j = at + 1; j < Math.min(items.length, at + 16); j++) {
      const r = role(j);
      if (r === "conjunction") {
        const next = items[j + 1];
        if (next?.kind !== "phrase") return false;
        const c = phrases[next.index]!;
        return names(c) === names(a) && (names(a) || c.mention !== null || a.mention === null);
      }
      if (r !== "comma" && r !== "phrase") return false;
    }
    return false;
  }

  /** "The head of the mission, Ann Jones": of the head, not of the mission. */
  function standsBeside(before: number, phrase: NounPhrase): number {
    if (!mentions.people.has(phrase.mention ?? -1)) return before;
    if (!lastRun.includes(before)) return before;
    const near = phrases[before]!;
    // "a niece of the governor, Ann Jones": the governor is somebody else.
    const taken =
      near.mention !== null &&
      phrase.mention !== null &&
      mentions.entities[near.mention] !== mentions.entities[phrase.mention];
    if (!taken && (isRole(near) || mentions.people.has(near.mention ?? -1))) return before;
    for (const host of lastRun) {
      if (host === before) break;
      const other = phrases[host]!;
      const free =
        other.mention === null ||
        mentions.entities[other.mention] === mentions.entities[phrase.mention ?? -1];
      if (free && (isRole(other) || (mentions.people.has(other.mention ?? -1) && other.lemma !== "")))
        return host;
    }
    return before;
  }

  function isRole(phrase: NounPhrase): boolean {
    return roleHeads.has(phrase.lemma) || kin.has(phrase.lemma) || callings.has(phrase.lemma);
  }

  function stands(before: number, index: number, at: number): boolean {
    const a = phrases[before]!;
    const b = phrases[index]!;
    if (awaitsSubject(at)) return false;
    // "An engineer at Delta University, Ann Jones".
    const named = mentions.people.has(b.mention ?? -1) && b.lemma === "" && clause.verb === null;
    const nameless = (host: number): boolean => isRole(phrases[host]!) && phrases[host]!.mention === null;
    if (named && lastRun.includes(before) && lastRun.some(nameless)) return true;
    const opens =
      clause.verb === null &&
      clause.subject !== null &&
      (clause.subject === before || lastRun.includes(clause.subject));
    if (
      a.mention === null &&
      b.mention === null &&
      b.possessor === null &&
      !(opens && a.lemma !== "" && b.lemma !== "")
    ) {
      return false;
    }
    if (
      clause.verb !== null &&
      startsClause(at) &&
      verbFollows(at) &&
      !outerWaits() &&
      clause.kind !== "relative"
    ) {
      // "On Monday he met X, the mayor said": the second begins a clause.
      return false;
    }
    const common = (p: NounPhrase): boolean => p.lemma !== "";
    if (common(b) && !common(a)) return true;
    if (common(a) && !common(b)) return true;
    if (common(a) && common(b)) return b.mention !== null || a.mention !== null || opens;
    return false;
  }

  function takeVerb(index: number, at: number): void {
    const verb = verbs[index]!;
    const previous = role(at - 1);
    const prep = preposition;
    preposition = null;
    const form = verb.form;
    if (form === "infinitive") {
      verb.governor = clause.verb;
      verb.link = "control";
      const governor = clause.verb === null ? undefined : verbs[clause.verb];
      if (previous === "phrase" && lastPhrase !== null && phrases[lastPhrase]!.lemma !== "")
        verb.governingNoun = phrases[lastPhrase]!.lemma;
      if (governor && OBJECT_CONTROL.has(governor.lemma)) {
        const object = governor.passive
          ? governor.subject
          : (governor.objects[0] ??
            governor.obliques.find((o) => o.preposition === "on" || o.preposition === "for")?.phrase ??
            governor.subject);
        verb.subject = object;
      } else
        verb.subject =
          governor?.subject ??
          clause.subject ??
          (lastPhrase === null ? null : phrases[lastPhrase]!.possessor);
      if (clause.verb === null) clause.subject ??= verb.subject;
      enter(index);
      return;
    }
    if (form === "gerund") {
      const governor = clause.verb === null ? undefined : verbs[clause.verb];
      verb.governor = clause.verb;
      if (governor && prep !== null && PARTICLES.test(prep) && role(at - 2) === "verb") {
        // "ruled out meeting"
        governor.particle ??= prep;
        verb.subject = governor.subject;
        verb.link = "control";
        enter(index);
        return;
      }
      verb.marker = prep;
      if (prep !== null) {
        verb.link = "adverbial";
        const accused =
          governor &&
          OBJECT_CONTROL.has(governor.lemma) &&
          prep !== "by" &&
          prep !== "in" &&
          prep !== "after" &&
          prep !== "before" &&
          prep !== "without";
        verb.subject = accused
          ? governor.passive
            ? governor.subject
            : (governor.objects[0] ?? governor.subject)
          : (governor?.subject ?? clause.subject);
        if (verb.subject === null) waiting.push(index);
        verb.governingNoun =
          governor === undefined || (lastPhrase !== null && role(at - 2) === "phrase")
            ? lastPhrase === null
              ? null
              : phrases[lastPhrase]!.lemma || null
            : null;
        if (governor) enter(index);
        else {
          clause = open("participial", prep, true, null);
          clause.subject = verb.subject;
          enter(index);
        }
        return;
      }
      verb.link = "participial";
      if (previous === "phrase" && lastPhrase !== null) verb.subject = lastPhrase;
      else verb.subject = governor?.subject ?? clause.subject;
      if (previous === "verb" && governor) {
        verb.link = "control";
        enter(index);
        return;
      }
      const subject = verb.subject;
      const coordinate = previous === "conjunction" && governor?.form === "gerund";
      if (coordinate) {
        verb.link = "coordinate";
        enter(index);
        return;
      }
      clause = open("participial", null, previous === "comma" || subject === null, clause.verb);
      clause.subject = subject;
      if (subject === null) waiting.push(index);
      enter(index);
      return;
    }
    if (form === "participle" || isReduced(verb, at)) {
      const group: VerbGroup = { ...verb, form: "participle", passive: true };
      verbs[index] = group;
      if (previous === "conjunction" && clause.verb !== null && verbs[clause.verb]!.passive) {
        group.subject = verbs[clause.verb]!.subject;
        group.governor = clause.verb;
        group.link = "coordinate";
        enter(index);
        return;
      }
      group.link = "participial";
      group.subject =
        (previous === "phrase" || previous === "comma" || previous === "adverb") && lastPhrase !== null
          ? previous === "comma"
            ? topOf(lastPhrase)
            : lastPhrase
          : null;
      if (group.subject === null && clause.subject !== null) group.subject = clause.subject;
      group.governor = clause.verb;
      const initial = group.subject === null;
      clause = open("participial", null, previous === "comma" || initial, clause.verb);
      clause.subject = group.subject;
      if (initial) waiting.push(index);
      enter(index);
      return;
    }
    // A finite verb.
    if (
      clause.verb === null &&
      (clause.subject !== null || clause.kind === "relative" || stack.length === 1)
    ) {
      if (clause.kind === "relative") {
        if (clause.subject === null) verb.subject = clause.antecedent;
        else {
          verb.subject = clause.subject;
          if (clause.antecedent !== null && clause.marker !== "whose") {
            if (clause.antecedentPreposition === null) verb.objects.push(clause.antecedent);
            else verb.obliques.push({ preposition: clause.antecedentPreposition, phrase: clause.antecedent });
          }
        }
        verb.link = "relative";
        clause.subject = verb.subject;
      } else verb.subject = clause.subject;
      enter(index);
      return;
    }
    const inverted =
      (previous === "comma" || previous === "quote") &&
      clause.verb !== null &&
      CLAUSE_TAKERS.has(verb.lemma) &&
      items[at + 1]?.kind === "phrase" &&
      !verbFollows(at + 1);
    if (inverted) {
      // '…, reckons Jones': the subject comes after.
      stack.length = 0;
      clause = open("main", null, false);
      enter(index);
      return;
    }
    const coordinate =
      previous === "conjunction" ||
      (role(at - 1) === "adverb" && role(at - 2) === "conjunction") ||
      (previous === "comma" && clause.verb !== null && !outerWaits());
    if (
      coordinate &&
      clause.verb !== null &&
      !(previous === "comma" && clause.kind !== "main" && stack.length > 1)
    ) {
      const other = verbs[clause.verb]!;
      if (other.form === "finite" || verb.modal === null) {
        // "was fined and left", "agreed to buy A and sold B": as the finite verb's subject does.
        let finite = other;
        while (finite.form !== "finite" && finite.governor !== null) finite = verbs[finite.governor]!;
        if (
          other.form === "infinitive" &&
          !looksPast(lowerAt(verb), verb.lemma) &&
          verb.modal === null &&
          !/s$/.test(lowerAt(verb))
        ) {
          verb.subject = other.subject;
          verb.governor = other.governor;
          verb.governingNoun = other.governingNoun;
          verb.link = "control";
          enter(index);
          return;
        }
        while (stack.length > 1 && clause.kind === "participial") pop();
        verb.subject = finite.subject;
        verb.governor = clause.verb;
        verb.link = "coordinate";
        enter(index);
        return;
      }
    }
    while (stack.length > 1 && clause.verb !== null) pop();
    if (clause.verb === null) {
      verb.subject = clause.subject ?? clause.antecedent;
      enter(index);
      return;
    }
    // The last thing said may be its subject: "what he wants is".
    const governor = verbs[clause.verb]!;
    const stolen = previous === "phrase" ? governor.objects.pop() : undefined;
    clause = open("subordinate", stolen === undefined ? null : "that", false, clause.verb);
    verb.subject = stolen ?? (previous === "phrase" ? lastPhrase : governor.subject);
    clause.subject = verb.subject;
    enter(index);
  }

  function lowerAt(verb: VerbGroup): string {
    return tokens[verb.end - 1]!.text.toLowerCase();
  }

  /** The phrase that an apposition stands beside. */
  function topOf(index: number): number {
    let at = index;
    while (phrases[at]!.apposes !== null) at = phrases[at]!.apposes!;
    return at;
  }

  /** "accused" in "the man accused of murder said", "a firm backed by X". */
  function isReduced(verb: VerbGroup, at: number): boolean {
    if (verb.end - verb.first !== 1 || verb.modal !== null) return false;
    const text = lowerAt(verb);
    if (!looksPast(text, verb.lemma) || NEVER_REDUCED.test(text)) return false;
    const next = items[at + 1];
    const by = next?.kind === "word" && next.word === "by";
    const previous = role(at - 1);
    if (by) return true;
    if (previous !== "phrase" && previous !== "comma") return false;
    if (clause.subject === null || clause.verb !== null) {
      return (
        previous === "phrase" && clause.verb !== null && next?.kind === "word" && next.role === "preposition"
      );
    }
    // Another finite verb comes for the same subject.
    for (let j = at + 1; j < Math.min(items.length, at + 16); j++) {
      const item = items[j]!;
      if (item.kind === "verb") {
        const other = verbs[item.index]!;
        if (other.form === "infinitive" || other.form === "gerund") continue;
        // "met with X for a summit aimed at": the second may be the participle.
        if (!isClearlyFinite(other) && !OFTEN_REDUCED.has(verb.lemma)) return false;
        return previous === "comma"
          ? role(j - 1) === "comma"
          : role(j - 1) !== "conjunction" && role(j - 1) !== "comma";
      }
      if (
        item.kind === "phrase" &&
        role(j - 1) !== "preposition" &&
        role(j - 1) !== "comma" &&
        role(j - 1) !== "conjunction"
      )
        return false;
      if (
        item.kind === "word" &&
        (item.role === "marker" || item.role === "relative" || item.role === "stop" || item.role === "quote")
      )
        return false;
      if (item.kind === "word" && item.role === "comma" && previous !== "comma") return false;
    }
    return false;
  }

  function isClearlyFinite(verb: VerbGroup): boolean {
    const text = lowerAt(verb);
    return verb.end - verb.first > 1 || NEVER_REDUCED.test(text) || !looksPast(text, verb.lemma);
  }

  function enter(index: number): void {
    const verb = verbs[index]!;
    if (clause.marker !== null && verb.marker === null && clause.kind === "subordinate") {
      verb.marker = clause.marker;
      if (clause.marker === "that" || clause.marker === "whether") {
        verb.link = verb.link === "main" ? "complement" : verb.link;
        verb.governor ??= clause.governor;
      } else {
        verb.link = verb.link === "main" ? "adverbial" : verb.link;
        verb.governor ??= clause.governor;
      }
    }
    clause.verb = index;
    run = [];
    if (clause.subject === null) clause.subject = verb.subject;
    if (verb.form === "finite" && clause.kind === "main" && verb.subject !== null && waiting.length > 0) {
      for (const other of waiting) verbs[other]!.subject ??= verb.subject;
      waiting.length = 0;
    }
    if (pendingObliques.length > 0 && verb.form === "finite") {
      verb.obliques.push(...pendingObliques);
      pendingObliques.length = 0;
    }
  }
}

/** Closes what the pass left open: a coordination's members share what hangs from its last one. */
function coordinateEnds(phrases: readonly NounPhrase[]): void {
  for (const phrase of phrases) {
    if (phrase.conjuncts.length === 0) continue;
    const last = phrases[phrase.conjuncts.at(-1)!]!;
    if (
      last.prepositionals.length > 0 &&
      phrase.prepositionals.length === 0 &&
      phrase.lemma !== "" &&
      last.lemma !== ""
    ) {
      phrase.prepositionals.push(...last.prepositionals.filter((p) => p.preposition === "of"));
    }
  }
}
