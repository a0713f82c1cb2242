/** First bytes by which files that are no text give themselves away, as Latin-1 characters. */
const SIGNATURES: readonly (readonly [signature: string, name: string, at?: number])[] = [
  ["%PDF-", "a PDF document"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["PK\u0005\u0006", "an empty ZIP archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["{\\rtf", "a rich text document"],
  ["\u0089PNG", "a PNG image"],
  ["\u00ff\u00d8\u00ff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["RIFF", "a media file"],
  ["II*\u0000", "a TIFF image"],
  ["MM\u0000*", "a TIFF image"],
  ["ftyp", "a media file", 4],
  ["ID3", "a sound file"],
  ["OggS", "a sound file"],
  ["\u001f\u008b", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["\u00fd7zXZ", "an xz archive"],
  ["7z\u00bc\u00af", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\u007fELF", "a program"],
  ["MZ\u0090", "a program"],
  ["SQLite format 3", "a SQLite database"],
];

/** What the first bytes say that a file is, "a PDF document"; null for what may be text. */
export function formatOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  return SIGNATURES.find(([signature, , at = 0]) => head.startsWith(signature, at))?.[1] ?? null;
}

/** Whether a text is a web page and not what one reads of it. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|script|div|article|meta)\b/i.test(
    text.slice(0, 2000),
  );
}
