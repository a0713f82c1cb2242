/** A word, a string, a number or a sign of a query, without comments and white space. */
export interface CypherToken {
  readonly kind: "word" | "quoted" | "string" | "sign";
  /** A quoted name without its backticks. */
  readonly text: string;
}

/** Unclosed strings and comments run to the end. */
export function cypherTokens(cypher: string): readonly CypherToken[] {
  const tokens: CypherToken[] = [];
  const pattern =
    /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|`((?:[^`]|``)*)(?:`|$)|("(?:\\[\s\S]|[^"\\])*(?:"|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$))|([\p{L}\p{N}\p{M}\p{Pc}\p{Sc}]+)|([\s\S])/gu;
  for (const [, quoted, string, word, sign] of cypher.matchAll(pattern)) {
    if (quoted !== undefined) tokens.push({ kind: "quoted", text: quoted.replaceAll("``", "`") });
    else if (string !== undefined) tokens.push({ kind: "string", text: string });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}
