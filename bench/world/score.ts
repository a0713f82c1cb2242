import { type BCubed, bCubed } from "./bcubed.ts";
import type { Meant } from "./reading.ts";

/** One name in one article, who is meant, and what the graph makes of it. */
export interface Placed extends Meant {
  /** The graph's entity; one of its own where the graph has no such mention. */
  readonly entity: string;
}

export interface KindScore extends BCubed {
  readonly mentions: number;
  /** How many there are in truth, among those who are mentioned, and in the graph. */
  readonly truths: number;
  readonly entities: number;
}

/** Something that went wrong in one way. */
export interface ErrorKind {
  readonly what: string;
  readonly mentions: number;
  readonly example: string;
}

/** `entities` by article and profile with a space between. */
export function placed(meant: readonly Meant[], entities: ReadonlyMap<string, string>): readonly Placed[] {
  return meant.map((one, index) => ({
    ...one,
    entity: entities.get(`${one.article} ${one.profile}`) ?? `not in the graph ${index}`,
  }));
}

export function scoreOf(mentions: readonly Placed[]): KindScore {
  return {
    ...bCubed(mentions.map(({ truth, entity }) => ({ truth: truth.id, found: entity }))),
    mentions: mentions.length,
    truths: new Set(mentions.map(({ truth }) => truth.id)).size,
    entities: new Set(mentions.map(({ entity }) => entity)).size,
  };
}

/**
 * Mentions that stand apart from most of their own, by the way in which the article calls them; the commonest first.
 */
export function splits(
  mentions: readonly Placed[],
  describe: (truth: string) => string,
): readonly ErrorKind[] {
  return counted(
    astray(
      mentions,
      (one) => one.truth.id,
      (one) => one.entity,
    ).map(({ one, most }) => ({
      what: `apart: ${one.truth.way}`,
      example: `"${one.name}" in ${one.article} is ${one.entity}, and ${describe(one.truth.id)} is mostly ${most}`,
    })),
  );
}

/** Mentions that are in another's entity, by how the two are alike; the commonest first. */
export function joins(
  mentions: readonly Placed[],
  likeness: (truth: string, other: string) => string,
  describe: (truth: string) => string,
): readonly ErrorKind[] {
  return counted(
    astray(
      mentions,
      (one) => one.entity,
      (one) => one.truth.id,
    ).map(({ one, most }) => ({
      what: `joined: ${likeness(one.truth.id, most)}`,
      example: `"${one.name}" in ${one.article} is ${describe(one.truth.id)}, and ${one.entity} is mostly ${describe(most)}`,
    })),
  );
}

/** Of each group, those that are not of the part that most are of. */
function astray(
  mentions: readonly Placed[],
  group: (one: Placed) => string,
  part: (one: Placed) => string,
): readonly { readonly one: Placed; readonly most: string }[] {
  const groups = new Map<string, Placed[]>();
  for (const one of mentions) {
    const known = groups.get(group(one));
    if (known) known.push(one);
    else groups.set(group(one), [one]);
  }
  return [...groups.values()].flatMap((all) => {
    const counts = new Map<string, number>();
    for (const one of all) counts.set(part(one), (counts.get(part(one)) ?? 0) + 1);
    const [most = ""] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
    return all.filter((one) => part(one) !== most).map((one) => ({ one, most }));
  });
}

function counted(
  errors: readonly { readonly what: string; readonly example: string }[],
): readonly ErrorKind[] {
  const kinds = new Map<string, { mentions: number; example: string }>();
  for (const { what, example } of errors) {
    const known = kinds.get(what);
    if (known) known.mentions += 1;
    else kinds.set(what, { mentions: 1, example });
  }
  return [...kinds]
    .map(([what, rest]) => ({ what, ...rest }))
    .sort((a, b) => b.mentions - a.mentions || (a.what < b.what ? -1 : 1));
}
