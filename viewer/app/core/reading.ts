import type { EvidenceRow, MentionRow } from "./rows.ts";

/** A run of characters of an article under the same mentions and evidence. */
export interface Stretch {
  /** `text.slice(start, end)`. UTF-16 code units, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The entity of the innermost mention. */
  readonly entity: string | null;
  /** Whether it lies within evidence of any claim. */
  readonly evidence: boolean;
  /** Whether it lies within the stretch that the reader came for. */
  readonly marked: boolean;
}

export interface Paragraph {
  readonly start: number;
  readonly stretches: readonly Stretch[];
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
}

/** The article's text in paragraphs, cut wherever a mention or evidence begins or ends. No character is lost but line ends. */
export function paragraphsOf(
  text: string,
  mentions: readonly Pick<MentionRow, "id" | "starts" | "ends">[],
  evidence: readonly Pick<EvidenceRow, "start" | "end">[],
  mark: { readonly start: number; readonly end: number } | null,
): readonly Paragraph[] {
  const spoken: readonly Marked[] = mentions.flatMap(({ id, starts, ends }) =>
    starts.map((start, index) => ({ start, end: ends[index] ?? start, entity: id })),
  );
  const said = evidence.map(({ start, end }) => ({ start, end, entity: null }));
  const cuts = [
    ...new Set([...spoken, ...said, ...(mark ? [mark] : [])].flatMap((one) => [one.start, one.end])),
  ];
  cuts.sort((a, b) => a - b);
  const paragraphs: Paragraph[] = [];
  for (const { start, end } of lines(text)) {
    const inside = cuts.filter((cut) => cut > start && cut < end);
    const bounds = [start, ...inside, end];
    const stretches: Stretch[] = [];
    for (let index = 0; index + 1 < bounds.length; index += 1) {
      const from = bounds[index] as number;
      const to = bounds[index + 1] as number;
      const covers = (one: { readonly start: number; readonly end: number }) =>
        one.start <= from && one.end >= to;
      const innermost = spoken
        .filter(covers)
        .sort((a, b) => a.end - a.start - (b.end - b.start))
        .at(0);
      stretches.push({
        start: from,
        end: to,
        text: text.slice(from, to),
        entity: innermost?.entity ?? null,
        evidence: said.some(covers),
        marked: mark !== null && covers(mark),
      });
    }
    paragraphs.push({ start, stretches });
  }
  return paragraphs;
}

function lines(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    if (match[0].trim() !== "") found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** A stretch of the text that says something, `text.slice(start, end)`, and what it says. */
export interface Place<Said> {
  readonly start: number;
  readonly end: number;
  readonly said: readonly Said[];
}

/** The places where an article says something, in the order of the text; what is said in the same words stands together. */
export function placesIn<Said extends Pick<EvidenceRow, "start" | "end">>(
  evidence: readonly Said[],
): readonly Place<Said>[] {
  const places = new Map<string, Said[]>();
  for (const one of evidence) {
    const key = `${one.start} ${one.end}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return [...places.values()]
    .map((said) => ({ start: (said[0] as Said).start, end: (said[0] as Said).end, said }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

type Mark = { readonly start: number; readonly end: number } | null;

/** The place after the mark, or before it; where nothing is marked the first, or the last. Null where there is none. */
export function placeBeside<Said>(
  places: readonly Place<Said>[],
  mark: Mark,
  step: 1 | -1,
): Place<Said> | null {
  const sorted = step === 1 ? places : [...places].reverse();
  const past = ({ start, end }: Place<Said>) =>
    mark === null || Math.sign(start - mark.start || end - mark.end) === step;
  return sorted.find(past) ?? null;
}

/** What the marked words say, and what any part of them does. */
export function saidAt<Said extends Pick<EvidenceRow, "start" | "end">>(
  evidence: readonly Said[],
  mark: Mark,
): readonly Said[] {
  return mark === null ? [] : evidence.filter(({ start, end }) => start < mark.end && end > mark.start);
}
