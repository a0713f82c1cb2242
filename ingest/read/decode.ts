import chardet from "chardet";
import iconv from "iconv-lite";

/** Sources: BOMs, Unicode Standard 23.8; stray bytes beside UTF-8 as windows-1252, WHATWG Encoding 9. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe, 0, 0], "utf-32le"],
  [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
const SAMPLE = 8192;
/** How sure the guesser must be, from 0 to 100, of an encoding that is not the usual one of Western texts. */
const SURE = 40;

/** The text that the bytes hold, canonical: NFC, "\n", no byte order mark; null when they hold none. */
export function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text === null || isGarbled(text) ? null : canonical(text);
}

/** Unicode NFC, line ends "\n", no byte order mark; nothing else is changed. */
export function canonical(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

function decoded(bytes: Uint8Array): string | null {
  for (const [mark, encoding] of MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      const rest = bytes.subarray(mark.length);
      return encoding === "utf-8" ? utf8(rest) : iconv.decode(Buffer.from(rest), encoding);
    }
  }
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return iconv.decode(Buffer.from(bytes), wide);
  return bytes.includes(0) ? null : utf8(bytes);
}

/** Latin text in UTF-16 without a mark has a zero in nearly every other byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  const most = sample.length * 0.3;
  if (odd > most && even < odd / 20) return "utf-16le";
  if (even > most && odd < even / 20) return "utf-16be";
  return null;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return legacy(bytes);
  }
}

/** No UTF-8 throughout: UTF-8 with stray bytes where it is that for the most part, else what the bytes look like. */
function legacy(bytes: Uint8Array): string {
  const { sound, stray } = sequences(bytes);
  if (sound > 0 && sound >= stray) return mixed(bytes);
  const guess = chardet
    .analyse(bytes.subarray(0, 64 * 1024))
    .find(
      ({ name, confidence }) =>
        confidence >= SURE && iconv.encodingExists(name) && !/^(?:UTF|ASCII)/i.test(name),
    );
  const western = !guess || /^(?:ISO-8859-(?:1|2|9|15)|windows-125[024])$/i.test(guess.name);
  return iconv.decode(Buffer.from(bytes), western ? westernOf(bytes, guess?.name) : guess.name);
}

/** Central European letters are told from Western ones only by a sure guess. */
function westernOf(bytes: Uint8Array, guess: string | undefined): string {
  const sure = chardet.analyse(bytes.subarray(0, 64 * 1024))[0];
  if (guess && sure && sure.confidence >= 70 && /2|1250/.test(guess) && !/1252/.test(guess))
    return "windows-1250";
  if (guess && sure && sure.confidence >= 70 && /ISO-8859-9|1254/.test(guess)) return "windows-1254";
  return "windows-1252";
}

function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length =
    lead < 0x80
      ? 1
      : lead >= 0xc2 && lead < 0xe0
        ? 2
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xf0 && lead < 0xf5
            ? 4
            : 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function sequences(bytes: Uint8Array): { readonly sound: number; readonly stray: number } {
  let sound = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) sound += 1;
    if (length === 0) stray += 1;
    at += Math.max(1, length);
  }
  return { sound, stray };
}

function mixed(bytes: Uint8Array): string {
  const parts: string[] = [];
  const buffer = Buffer.from(bytes);
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      parts.push(
        buffer.toString("utf8", from, at),
        iconv.decode(buffer.subarray(at, at + 1), "windows-1252"),
      );
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  parts.push(buffer.toString("utf8", from));
  return parts.join("");
}

/** More than a few control characters or characters that no encoding gave: no text. */
function isGarbled(text: string): boolean {
  const sample = text.slice(0, 64 * 1024);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 2 + sample.length / 500;
}
