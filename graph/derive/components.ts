/** What hangs together: each of the given ones, and the smallest of those that it is joined with, itself among them. */
export function componentsOf(
  all: readonly string[],
  joined: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const above = new Map(all.map((one) => [one, one]));
  const rootOf = (one: string): string => {
    let root = one;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    above.set(one, root);
    return root;
  };
  for (const [one, other] of joined) {
    const [first, second] = [rootOf(one), rootOf(other)].sort() as [string, string];
    above.set(first, first);
    above.set(second, first);
  }
  return new Map([...above.keys()].map((one) => [one, rootOf(one)]));
}
