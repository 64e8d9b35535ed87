import type { Rule } from "@ipms/core";
import { rules } from "./generated/registry.js";

/** The rule of an id; `undefined` for ids of other editions. */
export function ruleOf(id: string): Rule | undefined {
  const known: Readonly<Record<string, Rule>> = rules;
  return Object.hasOwn(known, id) ? known[id] : undefined;
}
