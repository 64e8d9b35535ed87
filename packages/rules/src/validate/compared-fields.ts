import type { FieldNode, Test } from "@ipms/core";

/**
 * The fields whose values a test compares: without one of them a record is not judged. Fields that are
 * only asked whether they are present, and the dates behind a milestone, are not among them.
 */
export function comparedFields(test: Test): readonly FieldNode[] {
  const found = new Map<string, FieldNode>();
  collect(test, found);
  return [...found.values()];
}

function collect(node: unknown, found: Map<string, FieldNode>): void {
  if (Array.isArray(node)) {
    for (const each of node) collect(each, found);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const { node: type } = node as { node?: unknown };
  if (type === "present" || type === "earliest") return;
  if (type === "field") {
    const field = node as FieldNode;
    found.set(`${field.table}.${field.field}`, field);
    return;
  }
  for (const each of Object.values(node)) collect(each, found);
}
