import type { Term, Test } from "./node.js";

/** The names of the parameters that an expression reads, each once. */
export function parametersRead(expression: Test | Term): readonly string[] {
  return [...new Set(namesIn(expression))];
}

function namesIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(namesIn);
  const { node, name } = part as { readonly node?: unknown; readonly name?: unknown };
  if (node === "parameter" && typeof name === "string") return [name];
  const read = Object.values(part).flatMap(namesIn);
  return node === "working-days-between" ? ["calendar", ...read] : read;
}
