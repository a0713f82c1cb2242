/** Named values behind the address's "#": written in the order they come, read in any. Whatever cannot be read is left out. */
export class Fields {
  private readonly values: Map<string, string>;

  constructor(hash = "") {
    this.values = new Map(hash ? new URLSearchParams(hash.replace(/^#/, "")) : []);
  }

  /** An empty value is none. */
  text(name: string, value: string | null): void {
    if (value !== null && value !== "") this.values.set(name, value);
  }
  textOf(name: string): string | null {
    return this.values.get(name) || null;
  }

  words(name: string, words: Iterable<string>): void {
    this.text(name, [...words].sort().map(encodeURIComponent).join(","));
  }
  wordsOf(name: string): ReadonlySet<string> {
    return new Set((this.values.get(name) ?? "").split(",").filter(Boolean).map(decoded));
  }

  /** Rounded to `digits` decimal places. */
  numbers(name: string, numbers: readonly number[], digits = 0): void {
    this.text(name, numbers.map((number) => String(Number(number.toFixed(digits)))).join(","));
  }
  /** Null unless there are `count` of them, each finite. */
  numbersOf(name: string, count: number): readonly number[] | null {
    const parts = (this.values.get(name) ?? "").split(",");
    const numbers = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    return numbers.length === count && numbers.every(Number.isFinite) ? numbers : null;
  }

  oneOf<Word extends string>(name: string, words: readonly Word[], otherwise: Word): Word {
    return words.find((word) => word === this.values.get(name)) ?? otherwise;
  }

  /** "name=value&…"; "" where nothing is set. */
  toString(): string {
    return [...this.values]
      .map(
        ([name, value]) =>
          `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`,
      )
      .join("&");
  }
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
