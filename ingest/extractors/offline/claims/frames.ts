import type { Analysis, NounPhrase } from "#ingest/extractors/offline/claims/analysis.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";

/**
 * Every way in which a sentence ties one entity to another, each as a short string that reads like English, with S
 * and O for the two: "S meet with O", "S's visit to O", "S is founder of O", "S hold talk with O", "~ appoint S as O"
 * ("~" stands for whoever does it). Verbs and nouns stand in their dictionary form, passives as actives. What a
 * string means is declared in relations/.
 */
export interface Frame {
  readonly pattern: string;
  readonly subject: number;
  readonly object: number;
  readonly subjectPhrase: number;
  readonly objectPhrase: number;
  /** The group whose negation and modality hold. */
  readonly verb: number | null;
  /** The phrase of the noun that says it, when none but the noun does: "S's visit to O", "S is founder of O". */
  readonly noun: number | null;
  /** What somebody is, beside a name: no verb says it. */
  readonly identity: boolean;
}

/** Bodies that stand for their country: "the Polish government". */
const STANDS_FOR_COUNTRY = new Set([
  "government",
  "administration",
  "authority",
  "side",
  "leadership",
  "cabinet",
  "state",
  "delegation",
]);
/** "deputy mayor" is another office than "mayor". */
function officeOf({ lemma, premodifiers }: NounPhrase): string {
  return lemma !== "" && premodifiers.some((word) => /^(deputy|vice|assistant)$/.test(word))
    ? `deputy ${lemma}`
    : lemma;
}

/** Their object says what is done: "paid a visit to". */
const SUPPORT_VERBS = new Set([
  "call off",
  ..."make pay hold have give launch begin end sign announce conduct face express impose reach close start continue resume stage carry mount deliver complete cancel plan seal strike win secure receive get suffer postpone scrap shelve abandon skip".split(
    " ",
  ),
]);

/** Where the tagger's dictionary form is not the dictionary's. */
const LEMMAS: Readonly<Record<string, string>> = { fin: "fine", born: "bear", "re-elected": "re-elect" };

/** Of a longer list only so many are read: each pair of them may be a claim. */
const MOST = 10;

export interface Resolver {
  /** The entities that a phrase stands for. */
  readonly of: (phrase: number) => readonly number[];
}

export function resolver(
  analysis: Analysis,
  findings: Pick<Findings, "mentions" | "entities">,
  plural: ReadonlyMap<number, readonly number[]>,
): Resolver {
  const { phrases } = analysis;
  const beside = new Map<number, number[]>();
  phrases.forEach((phrase, index) => {
    if (phrase.apposes !== null) beside.set(phrase.apposes, [...(beside.get(phrase.apposes) ?? []), index]);
  });
  const single = (index: number, deep: boolean): readonly number[] => {
    const phrase = phrases[index]!;
    if (phrase.negated) return [];
    const many = plural.get(index);
    if (many !== undefined) return many;
    if (phrase.mention !== null) return [findings.mentions[phrase.mention]!.entity];
    if (STANDS_FOR_COUNTRY.has(phrase.lemma)) {
      const modifier = phrase.modifiers.at(-1);
      const entity = modifier === undefined ? undefined : findings.mentions[modifier]!.entity;
      if (entity !== undefined && findings.entities[entity]!.type === "country") return [entity];
    }
    if (!deep) return [];
    if (phrase.apposes !== null) return single(phrase.apposes, false);
    return (beside.get(index) ?? []).flatMap((other) => single(other, false));
  };
  return {
    of: (index) => {
      const all = [index, ...phrases[index]!.conjuncts].flatMap((each) => single(each, true));
      return [...new Set(all)].slice(0, MOST);
    },
  };
}

export function framesOf(
  analysis: Analysis,
  findings: Pick<Findings, "mentions" | "entities">,
  resolve: Resolver,
): Frame[] {
  const { phrases, verbs } = analysis;
  const frames: Frame[] = [];
  const verbOf = new Map<number, number>();
  const add = (
    pattern: string,
    s: number | null,
    o: number | null,
    verb: number | null,
    noun: number | null = null,
  ): void => {
    if (s === null || o === null || s === o) return;
    for (const subject of resolve.of(s)) {
      for (const object of resolve.of(o)) {
        if (subject !== object)
          frames.push({
            pattern,
            subject,
            object,
            subjectPhrase: s,
            objectPhrase: o,
            verb,
            noun,
            identity: false,
          });
      }
    }
  };
  /** A mention inside a phrase, as an end of its own. */
  const addEntity = (
    pattern: string,
    s: number | readonly number[],
    sPhrase: number,
    o: number | readonly number[],
    oPhrase: number,
    verb: number | null,
    noun: number | null = null,
    identity = false,
  ): void => {
    for (const subject of typeof s === "number" ? [s] : s) {
      for (const object of typeof o === "number" ? [o] : o) {
        if (subject !== object)
          frames.push({
            pattern,
            subject,
            object,
            subjectPhrase: sPhrase,
            objectPhrase: oPhrase,
            verb,
            noun,
            identity,
          });
      }
    }
  };
  const among = (pattern: string, index: number, verb: number | null, noun: number | null = null): void => {
    const all = resolve.of(index);
    for (let a = 0; a < all.length; a++) {
      for (let b = a + 1; b < all.length; b++) {
        frames.push({
          pattern,
          subject: all[a]!,
          object: all[b]!,
          subjectPhrase: index,
          objectPhrase: index,
          verb,
          noun,
          identity: false,
        });
      }
    }
  };

  verbs.forEach((verb, index) => {
    for (const phrase of [
      ...(verb.subject === null || verb.link === "relative" ? [] : [verb.subject]),
      ...verb.objects,
      ...verb.obliques.map((o) => o.phrase),
    ]) {
      if (!verbOf.has(phrase)) verbOf.set(phrase, index);
    }
  });
  phrases.forEach((phrase, index) => {
    const verb = verbOf.get(index);
    if (verb === undefined) return;
    for (const under of [...phrase.conjuncts, ...phrase.prepositionals.map((p) => p.phrase)])
      if (!verbOf.has(under)) verbOf.set(under, verb);
  });

  verbs.forEach((verb, index) => {
    const by = verb.passive ? verb.obliques.find((o) => o.preposition === "by") : undefined;
    const subject = verb.passive ? (by?.phrase ?? null) : verb.subject;
    const objects = verb.passive
      ? [...(verb.subject === null ? [] : [verb.subject]), ...verb.objects]
      : verb.objects;
    const obliques = verb.obliques.filter((o) => o !== by);
    const lemmaOf = LEMMAS[verb.lemma] ?? verb.lemma;
    const name =
      lemmaOf +
      (verb.adjective === null ? "" : ` ${verb.adjective}`) +
      (verb.particle === null ? "" : ` ${verb.particle}`);
    objects.forEach((object, place) => {
      add(place === 0 ? `S ${name} O` : `S ${name} ~ O`, subject, object, index);
    });
    if (objects.length > 1) add(`~ ${name} S O`, objects[0]!, objects[1]!, index);
    if (subject !== null) {
      among(`S and O ${name}`, subject, index);
      for (const object of objects) {
        if (phrases[object]!.lemma !== "")
          among(`S and O ${lemmaOf} ${phrases[object]!.lemma}`, subject, index);
      }
      for (const { preposition, phrase } of obliques) {
        if (phrases[phrase]!.lemma !== "")
          among(`S and O ${name} ${preposition} ${phrases[phrase]!.lemma}`, subject, index);
      }
    }
    if (objects.length > 0) among(`~ ${name} S and O`, objects[0]!, index);
    for (const oblique of obliques) {
      add(`S ${name} ${oblique.preposition} O`, subject, oblique.phrase, index);
      if (objects.length > 0) add(`~ ${name} S ${oblique.preposition} O`, objects[0]!, oblique.phrase, index);
    }
    // "demanded that O resign", "urged O to quit": what is wanted of whom.
    if (
      verb.subject !== null &&
      verb.governor !== null &&
      (verb.link === "complement" || verb.link === "control")
    ) {
      const governor = verbs[verb.governor]!;
      if (governor.subject !== null && governor.subject !== verb.subject && !governor.passive) {
        add(`S ${governor.lemma} that O ${verb.lemma}`, governor.subject, verb.subject, verb.governor);
        add(`S ${governor.lemma} that O …`, governor.subject, verb.subject, verb.governor);
      }
    }
    // "threatened to sue O": what is threatened, whether it is done or not.
    if (verb.form === "infinitive" && verb.governor !== null && verb.link === "control") {
      const governor = verbs[verb.governor]!;
      for (const object of objects)
        add(`S ${governor.lemma} to ${name} O`, governor.subject, object, verb.governor);
    }
    // "after talks with", "in an interview with", "on a visit to"
    for (const oblique of obliques) {
      const noun = phrases[oblique.phrase]!;
      if (noun.lemma === "" || subject === null) continue;
      for (const p of noun.prepositionals)
        add(
          `S ~ ${oblique.preposition} ${noun.lemma} ${p.preposition} O`,
          subject,
          p.phrase,
          index,
          oblique.phrase,
        );
    }
    // "hold talks with", "be a member of": the object's noun is part of the pattern.
    for (const object of objects) {
      const noun = phrases[object]!;
      for (const each of [object, ...noun.conjuncts]) {
        const { possessor, modifiers, mention } = phrases[each]!;
        const lemma = officeOf(phrases[each]!);
        if (lemma === "") continue;
        const parts = new Map<string, number[]>();
        for (const p of [...phrases[each]!.prepositionals, ...obliques]) {
          const known = parts.get(p.preposition) ?? [];
          if (!known.includes(p.phrase)) parts.set(p.preposition, [...known, p.phrase]);
        }
        const pattern =
          verb.lemma === "be" || verb.lemma === "become" || verb.lemma === "remain"
            ? `S is ${lemma}`
            : `S ${verb.lemma} ${lemma}`;
        for (const [preposition, ends] of parts)
          for (const end of ends)
            add(
              `${pattern} ${preposition} O`,
              subject ?? (pattern.startsWith("S is") ? verb.subject : null),
              end,
              index,
              pattern.startsWith("S is") ? null : each,
            );
        if (possessor !== null && subject !== null)
          add(
            `${pattern.startsWith("S is") ? "S is" : `S ${verb.lemma}`} O's ${lemma}`,
            subject,
            possessor,
            index,
          );
        if (possessor === null && subject !== null) {
          for (const modifier of modifiers) {
            const entity = findings.mentions[modifier]!.entity;
            if (mention === null || findings.mentions[mention]!.entity !== entity)
              addEntity(
                `${pattern.startsWith("S is") ? "S is" : `S ${verb.lemma}`} O ${lemma}`,
                resolve.of(subject),
                subject,
                entity,
                each,
                index,
              );
          }
        }
        if (
          (SUPPORT_VERBS.has(verb.lemma) || SUPPORT_VERBS.has(name)) &&
          subject !== null &&
          possessor === null
        ) {
          for (const [preposition, ends] of parts)
            for (const end of ends) add(`S's ${lemma} ${preposition} O`, subject, end, index, each);
        }
      }
    }
    // "run for mayor of", "seek re-election as leader of"
    for (const oblique of obliques) {
      const noun = phrases[oblique.phrase]!;
      if (noun.lemma === "" || subject === null) continue;
      const before = objects[0] === undefined ? "" : phrases[objects[0]]!.lemma;
      const start = `S ${lemmaOf}${before === "" ? "" : ` ${before}`} ${oblique.preposition}`;
      const bodies = new Map<number, string>();
      for (const p of noun.prepositionals) bodies.set(p.phrase, `${start} ${noun.lemma} ${p.preposition} O`);
      for (const [phrase, pattern] of bodies) add(pattern, subject, phrase, index);
      if (noun.possessor !== null) add(`${start} O's ${noun.lemma}`, subject, noun.possessor, index);
    }
    // "serves as head of"
    for (const oblique of obliques) {
      if (oblique.preposition !== "as") continue;
      const noun = phrases[oblique.phrase]!;
      if (noun.lemma === "") continue;
      const holder = objects[0] ?? subject;
      for (const p of noun.prepositionals)
        add(`S ${verb.lemma} as ${noun.lemma} ${p.preposition} O`, holder ?? null, p.phrase, index);
      if (noun.possessor !== null)
        add(`S ${verb.lemma} as O's ${noun.lemma}`, holder ?? null, noun.possessor, index);
    }
  });

  phrases.forEach((phrase, index) => {
    const { lemma, possessor, modifiers, mention, prepositionals } = phrase;
    const verb = verbOf.get(index) ?? null;
    const owner = mention === null ? null : findings.mentions[mention]!.entity;
    if (lemma !== "") {
      const by = prepositionals.filter((p) => p.preposition === "by" || p.preposition === "of");
      for (const p of prepositionals) {
        if (possessor !== null) add(`S's ${lemma} ${p.preposition} O`, possessor, p.phrase, verb, index);
        else {
          for (const modifier of modifiers)
            addEntity(
              `S ${lemma} ${p.preposition} O`.replace("S ", "S- "),
              findings.mentions[modifier]!.entity,
              index,
              resolve.of(p.phrase),
              p.phrase,
              verb,
              index,
            );
        }
        for (const other of by)
          if (other !== p)
            add(`${lemma} ${other.preposition} S ${p.preposition} O`, other.phrase, p.phrase, verb, index);
        if (
          p.preposition === "between" ||
          p.preposition === "among" ||
          p.preposition === "of" ||
          p.preposition === "with" ||
          p.preposition === "by"
        )
          among(`${lemma} ${p.preposition} S and O`, p.phrase, verb, index);
      }
      if (possessor !== null) {
        among(`S and O's ${lemma}`, possessor, verb, index);
      }
      // Two countries before a noun: "US-China talks".
      for (let a = 0; a < modifiers.length; a++) {
        for (let b = a + 1; b < modifiers.length; b++) {
          addEntity(
            `S-O ${lemma}`,
            findings.mentions[modifiers[a]!]!.entity,
            index,
            findings.mentions[modifiers[b]!]!.entity,
            index,
            verb,
            index,
          );
        }
      }
    }
    // Who it is: the phrase's own entity, what it stands beside.
    const holders: { readonly entity: number; readonly phrase: number }[] = [];
    if (owner !== null) holders.push({ entity: owner, phrase: index });
    if (phrase.apposes !== null)
      for (const entity of resolve.of(phrase.apposes))
        if (entity !== owner) holders.push({ entity, phrase: phrase.apposes });
    if (owner === null) {
      phrases.forEach((other, at) => {
        if (other.apposes === index && other.mention !== null)
          holders.push({ entity: findings.mentions[other.mention]!.entity, phrase: at });
      });
    }
    const prime = lemma === "minister" && phrase.premodifiers.includes("prime");
    const before =
      phrase.premodifiers.slice(-2).join(" ") === "prime minister"
        ? ["prime minister"]
        : phrase.premodifiers.slice(-1);
    const nouns = lemma === "" ? before : [prime ? "prime minister" : officeOf(phrase)];
    for (const noun of nouns) {
      for (const holder of holders) {
        if (lemma !== "") {
          for (const p of prepositionals)
            addEntity(
              `S is ${noun} ${p.preposition} O`,
              holder.entity,
              holder.phrase,
              resolve.of(p.phrase),
              p.phrase,
              null,
              index,
              true,
            );
        }
        if (possessor !== null)
          addEntity(
            `S is O's ${noun}`,
            holder.entity,
            holder.phrase,
            resolve.of(possessor),
            possessor,
            null,
            index,
            true,
          );
        else
          for (const modifier of modifiers)
            addEntity(
              `S is O ${noun}`,
              holder.entity,
              holder.phrase,
              findings.mentions[modifier]!.entity,
              index,
              null,
              index,
              true,
            );
      }
    }
    // "Nairobi, Kenya": handled as an apposition of two names. "Jones of Acme".
    if (lemma === "" && owner !== null) {
      for (const p of prepositionals) {
        if (p.preposition !== "of" && p.preposition !== "in" && p.preposition !== "from") continue;
        // "Acme in Oslo", but not "Acme to a hearing in Oslo".
        if (phrases[p.phrase]!.first !== phrase.end + 1) continue;
        addEntity(`S ${p.preposition} O`, owner, index, resolve.of(p.phrase), p.phrase, null, index, true);
      }
    }
    if (owner !== null && possessor !== null)
      addEntity("O's S", owner, index, resolve.of(possessor), possessor, null, index, true);
    else if (owner !== null)
      for (const modifier of modifiers)
        if (modifier !== mention)
          addEntity("O S", owner, index, findings.mentions[modifier]!.entity, index, null, index, true);
    if (lemma !== "" && owner !== null)
      for (const p of prepositionals)
        addEntity(
          `S=${lemma} ${p.preposition} O`,
          owner,
          index,
          resolve.of(p.phrase),
          p.phrase,
          null,
          index,
          true,
        );
  });
  return frames;
}
