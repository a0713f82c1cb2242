/**
 * The logarithm of a share's odds.
 * @param surest nothing is surer than this, either way: a share of 0 or 1 would be endless
 */
export function logOdds(share: number, surest: number): number {
  const bounded = Math.min(Math.max(share, 1 - surest), surest);
  return Math.log(bounded / (1 - bounded));
}
