/** What the page takes from the world around it; made in main.ts. */
export interface World {
  /** ISO day, where the reader is. */
  today(): string;
  /** An id that nothing else has: 20 letters and digits. */
  newId(): string;
}
