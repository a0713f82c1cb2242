import { statSync } from "node:fs";
import type { GrafeoDB } from "@grafeo-db/js";

/** Bytes of log after which the engine puts it into a small graph, beside whatever else it does. */
const LEAST = 64_000_000;
/** Of a large one, as a part of its file: a checkpoint writes that whole. */
const PART = 1 / 4;

/**
 * Sets when the engine puts its log into the graph's file, and returns what is to be called after each write: the
 * larger the file, the longer the log may get. So what checkpoints cost an article does not grow with the graph, and
 * what a killed process leaves is read again in a time that grows with it only as opening does.
 */
export function paceCheckpoints(engine: GrafeoDB, graph: string): () => void {
  let size = -1;
  const pace = () => {
    const now = statSync(graph, { throwIfNoEntry: false })?.size ?? 0;
    if (now === size) return;
    size = now;
    engine.setCheckpointTriggers({ walBytes: Math.max(LEAST, Math.round(size * PART)) });
  };
  pace();
  return pace;
}
