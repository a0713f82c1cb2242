const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML or HTML, within elements and within attributes; without the characters that XML 1.0 cannot hold. */
export function escaped(text: string): string {
  return held(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string);
}

/** Without the characters that XML 1.0 cannot hold. */
export function held(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
