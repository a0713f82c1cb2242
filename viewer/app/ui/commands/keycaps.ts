const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowDown: "↓",
  ArrowLeft: "←",
  Escape: "Esc",
  ContextMenu: "Menu",
};

/** Keys as tinykeys writes them, as they stand on the keyboard: "$mod+z" is Ctrl and Z, on a Mac ⌘ and Z. */
export function keycaps(keys: string, platform = navigator.platform): readonly string[] {
  const mod = /Mac|iPhone|iPad/.test(platform) ? "⌘" : "Ctrl";
  return keys
    .split(/(?<=\w|\])\+/)
    .filter((key) => !/^\[.*\]$/.test(key))
    .map((key) => {
      if (key === "$mod") return mod;
      const [, digit] = /^Digit(\d)$/.exec(key) ?? [];
      return digit ?? NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
    });
}

/** "Undo (Ctrl+Z)", for a button's title. */
export function withKeys(name: string, keys: string | undefined): string {
  return keys ? `${name} (${keycaps(keys).join("+")})` : name;
}
