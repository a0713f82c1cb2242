/**
 * Works on the items of a stream, up to `width` of them at a time, and yields what came of each in the order of the
 * stream. An item is taken only when there is room, so with a width of 1 nothing is begun before its forerunner has
 * been dealt with. What `work` throws is thrown when its turn comes; whoever stops early leaves the rest undone.
 */
export async function* ahead<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It may fail long before its turn.
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= width) yield await (begun.shift() as Promise<Result>);
  }
  for (const result of begun) yield await result;
}
