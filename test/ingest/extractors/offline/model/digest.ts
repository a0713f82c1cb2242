import { createHash } from "node:crypto";
import type { Encoded } from "#ingest/extractors/offline/model/encoder.ts";

/** One hash of everything that the encoder says. */
export function digestOf({ upos, heads, labels, names, spans, states }: Encoded): string {
  const hash = createHash("sha256").update(JSON.stringify(names));
  for (const { buffer, byteOffset, byteLength } of [upos, heads, labels, spans, states])
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest("hex");
}
