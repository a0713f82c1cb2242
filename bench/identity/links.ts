import { z } from "zod";

/** One end of a pair: "article/entity", both as the gold calls them. */
const end = z.string().regex(/^[^/]+\/[^/]+$/, 'is to be "article/entity"');
const pair = z.tuple([end, end]);
const linksFile = z.object({ same: z.array(pair).default([]), different: z.array(pair).default([]) });

export type Pair = readonly [string, string];

/** Pairs of gold entities, of one article or of two: those that are one, and those that are not. */
export interface Links {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

/**
 * The pairs of a file's text; `known` are the ends that the gold articles have.
 * @throws Error with a sentence that names the file, the pair and what is wrong with it.
 */
export function linksIn(text: string, file: string, known: ReadonlySet<string>): Links {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}.`);
  }
  const parsed = linksFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${file} is no list of links: ${issue?.path.join(".")}: ${issue?.message}.`);
  }
  for (const [verdict, pairs] of Object.entries(parsed.data)) {
    for (const ends of pairs) {
      const unknown = ends.find((one) => !known.has(one));
      if (unknown !== undefined)
        throw new Error(
          `${file} says that ${ends.join(" and ")} are ${verdict}, but no gold article has ${unknown}: correct the pair or add the article.`,
        );
    }
  }
  return parsed.data;
}

/** Each pair once; whichever file or order of its ends it was given in. */
export function together(all: readonly Links[]): Links {
  const once = (pairs: readonly Pair[]) => [
    ...new Map(pairs.map((one) => [[...one].sort().join(" "), one])).values(),
  ];
  return {
    same: once(all.flatMap(({ same }) => same)),
    different: once(all.flatMap(({ different }) => different)),
  };
}
