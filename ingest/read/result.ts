import type { Article } from "#graph/model.ts";

/** What became of one place that was to be read. */
export type ReadResult = ReadArticle | ReadProblem | Skipped;

export interface ReadArticle {
  readonly kind: "article";
  /** The file as the user named it, or the name given to standard input. */
  readonly place: string;
  readonly article: Article;
}

/** It should have been an article and is not; the others go on. */
export interface ReadProblem {
  readonly kind: "problem";
  readonly place: string;
  /** One sentence that names the place and says what to do. */
  readonly message: string;
}

/** A file in a folder that is of no kind that is read. */
interface Skipped {
  readonly kind: "skipped";
  readonly place: string;
  readonly message: string;
}

/** This text cannot be read as an article; whoever catches it goes on with the next. Its message is for a person. */
export class UnreadableArticle extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = "UnreadableArticle";
  }
}

/** Bytes an article may have unless the caller says otherwise: 5 MB. */
export const BYTE_LIMIT = 5_000_000;

export function megabytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${Number((bytes / 1_000_000).toFixed(1))} MB`;
}
