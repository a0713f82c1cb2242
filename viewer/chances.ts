/** Numbers from 0 to 1 that are the same each time: a Lehmer generator with the multiplier 48271. */
export function chances(): () => number {
  let state = 1842;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
