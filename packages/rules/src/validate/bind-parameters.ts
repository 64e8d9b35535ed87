import type { LiteralNode, Rule, Test } from "@ipms/core";
import type { ActiveRule } from "./active-rule.js";

/** A test with a rule's thresholds written into it; the question's own parameters stay. */
export function bindParameters(test: Test, { rule, parameters }: ActiveRule): Test {
  return rule.parameters === undefined ? test : (bound(test, rule, parameters) as Test);
}

function bound(node: unknown, rule: Rule, values: ActiveRule["parameters"]): unknown {
  if (Array.isArray(node)) return node.map((each) => bound(each, rule, values));
  if (typeof node !== "object" || node === null) return node;
  const { node: type, name } = node as { node?: unknown; name?: unknown };
  if (type === "parameter" && typeof name === "string" && Object.hasOwn(values, name)) {
    const value = values[name];
    const kind = rule.parameters?.[name]?.kind;
    if (typeof value !== "string" || kind === undefined || kind === "codes") return value;
    return { node: "literal", kind, value } satisfies LiteralNode;
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, each]) => [key, bound(each, rule, values)]),
  );
}
