/** Words whose form shows that a clause states something. */
const FINITE =
  /(?<!\p{L})(?:\p{L}{2,}ed|said|says|tells|told|was|were|is|are|has|have|had|will|would|may|might|can|could|must|should|did|does|won|lost|made|took|met|went|came|gave|held|left|led|ran|fell|rose|grew|kept|sent|spent|put|set|cut|hit|let|beat|be|been)(?!\p{L})/u;

export function wordsIn(line: string): number {
  return line.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Whether a line ends as a sentence does. */
export function isProse(line: string): boolean {
  return wordsIn(line) >= 3 && /[.!?…:;,]["”’'»)\]]*$/u.test(line);
}

export function isOneSentence(line: string): boolean {
  return line.length < 240 && !/[.!?]["”’]?\s+\p{Lu}/u.test(line);
}

/** Whether a verb behind the first word shows by its form that the line states something. */
export function statesSomething(line: string): boolean {
  return FINITE.test(line.replace(/^\S+\s*/u, ""));
}
