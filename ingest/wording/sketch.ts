/// <reference path="./minhash.d.ts" />
import { createHash } from "node:crypto";
import { Minhash } from "minhash";

/** How many hashes a sketch has: two sketches tell how alike two sets are to about four parts in a hundred. */
const HASHES = 128;

/** The package draws its permutations with Math.sin, which engines may round in two ways: ours are digits of SHA-256. */
const permutation = (name: string, most: number): readonly number[] =>
  Array.from(
    { length: HASHES },
    (_, at) => 1 + (createHash("sha256").update(`${name} ${at}`).digest().readUInt32BE(0) % most),
  );
/** Below 2 ** 20, so that a product with a hash is a whole number that is held exactly. */
const FACTORS = permutation("factor", 2 ** 20 - 1);
const TERMS = permutation("term", 2 ** 32 - 1);

/** The MinHash signature of a set: eight hexadecimal digits for each hash. Equal sets have equal ones, anywhere. */
export function sketchOf(members: ReadonlySet<string>): string {
  const sketch = new Minhash({ numPerm: HASHES });
  sketch.permA = [...FACTORS];
  sketch.permB = [...TERMS];
  for (const member of members) sketch.update(member);
  return sketch.hashvalues.map((hash) => hash.toString(16).padStart(8, "0")).join("");
}
