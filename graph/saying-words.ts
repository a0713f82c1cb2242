import type { QueryRow } from "#graph/queries.ts";

/**
 * What somebody said: quoted words between quotes, without the comma with which the article's sentence goes on (“We
 * will go,” she said); what is reported as it stands there.
 */
export function sayingInWords({ form, quote }: Pick<QueryRow<"sayings">, "form" | "quote">): string {
  return form === "quoted" ? `“${quote.replace(/,\s*$/, "")}”` : quote;
}
