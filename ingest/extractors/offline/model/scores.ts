/** The place of the highest of the scores of one word, among those that may be; the first of equals. */
export function highest(
  scores: Float32Array,
  start: number,
  width: number,
  may: (place: number) => boolean,
): number {
  let best = -1;
  for (let place = 0; place < width; place++) {
    const higher = best < 0 || (scores[start + place] as number) > (scores[start + best] as number);
    if (higher && may(place)) best = place;
  }
  return best;
}
