/**
 * As matchAll, which copies the expression at each call; V8 forgets a copy soon, and compiling a large one takes
 * milliseconds.
 * @param pattern global, and never matches nothing
 */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
