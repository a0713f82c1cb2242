import type { Cell, GraphValue } from "#graph/store.ts";

/** A value of a result as a person reads it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  if (Array.isArray(cell)) return cell.map(cellText).join(", ");
  if (isGraphValue(cell)) return graphText(cell);
  const entries = Object.entries(cell as { readonly [key: string]: Cell });
  return `{${entries.map(([key, value]) => `${key}: ${cellText(value)}`).join(", ")}}`;
}

function isGraphValue(cell: object): cell is GraphValue {
  return "$" in cell && ["node", "relationship", "path"].includes(String(cell.$));
}

function graphText(value: GraphValue): string {
  if (value.$ === "node") {
    const { name, title, quote } = value.properties;
    const kinds = value.labels.filter((label) => label !== "Entity" || value.labels.length === 1);
    return `(${[...kinds, cellText(name ?? title ?? quote ?? value.id)].join(" ")})`;
  }
  if (value.$ === "relationship") return `[${value.type}]`;
  return value.nodes
    .map((node, at) => {
      const next = value.relationships[at];
      if (next === undefined) return graphText(node);
      const forward = next.from === node.id;
      return `${graphText(node)}${forward ? "-" : "<-"}${graphText(next)}${forward ? "->" : "-"}`;
    })
    .join("");
}
