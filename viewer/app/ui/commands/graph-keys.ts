/** Keys that are no commands: they work while the network has the focus, or stand for themselves. */
export const graphKeys: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: "To the nearest in that direction", keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] },
  { name: "To the most tied", keys: ["Home"] },
  { name: "Select it", keys: ["Enter"] },
  { name: "Add it to the selection, or take it out", keys: ["Space"] },
  { name: "Bring what it is tied to", keys: ["e"] },
  { name: "Its menu", keys: ["Shift+F10", "ContextMenu"] },
  { name: "Leave the network", keys: ["Escape"] },
];

/** In the review of whom nobody judged. */
export const reviewKeys: typeof graphKeys = [
  { name: "The same", keys: ["s"] },
  { name: "Different", keys: ["d"] },
  { name: "Unsure", keys: ["u"] },
  { name: "Take the last answer back", keys: ["z"] },
  { name: "The pair before, the next pair", keys: ["ArrowLeft", "ArrowRight"] },
];

export const pageKeys: typeof graphKeys = [
  { name: "Search", keys: ["/"] },
  { name: "Close what lies open", keys: ["Escape"] },
];
