declare module "minhash" {
  /** The least hash of a set's members under each of several permutations of all hashes, a * hash + b. */
  export class Minhash {
    permA: number[];
    permB: number[];
    readonly hashvalues: readonly number[];
    constructor(options: { readonly numPerm: number });
    update(member: string): void;
  }
}
