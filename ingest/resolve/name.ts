/**
 * What two spellings of one name have in common: no accents, case, punctuation, leading article or possessive.
 * "The U.S.", "US" and "us" share a key, and so do "Petrauskienė" and "PETRAUSKIENE".
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s(?=\s|$)/g, "")
    .replace(/[.’'"“”,]/g, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}
