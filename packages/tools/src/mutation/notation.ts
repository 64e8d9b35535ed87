/**
 * A part of a definition in one short line, so that a mutant can be named by what it changes.
 *
 * @param part - any part of a definition
 */
export function notation(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(notation).join(", ")}]`;
  if (typeof part !== "object" || part === null) return String(part);
  const node = part as Readonly<Record<string, unknown>>;
  switch (node["node"]) {
    case "field":
      return `${String(node["table"])}.${String(node["field"])}`;
    case "parameter":
    case "input":
      return String(node["name"]);
    case "literal":
    case "number":
      return String(node["value"]);
    case "compare":
      return `${notation(node["left"])} ${String(node["operator"])} ${notation(node["right"])}`;
    default: {
      const inner = Object.entries(node).filter(([key]) => key !== "node");
      const name = typeof node["node"] === "string" ? node["node"] : "";
      return `${name}(${inner.map(([key, each]) => worded(name, key, each)).join(", ")})`;
    }
  }
}

/** Parts of a node stand in the order of the language; parts of other objects are named. */
function worded(node: string, key: string, value: unknown): string {
  return node === "" ? `${key}: ${notation(value)}` : notation(value);
}
