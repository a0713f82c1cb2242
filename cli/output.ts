import type { Output } from "#cli/world.ts";

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A line that says how far the work is and is written over by the next; nothing where there is no terminal. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

export function progress({ width, write }: Output): Progress {
  if (width === null) return { show: () => {}, clear: () => {} };
  let shown = false;
  return {
    show(text) {
      shown = true;
      void write(`\r\u001b[K${[...text].slice(0, width - 1).join("")}`);
    },
    clear() {
      if (shown) void write("\r\u001b[K");
      shown = false;
    },
  };
}

/** "1 article", "2 articles", "3 entities" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
