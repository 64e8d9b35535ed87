import type { ExpressionRuleDefinition, FunctionRuleDefinition } from "@ipms/core";
import { comparedFields } from "./compared-fields.js";

/**
 * Whether a rule can judge any part of its table by itself.
 *
 * @param rule - the rule
 * @param knowsHead - whether the head of the ledger is known before its rows
 */
export function isRecordwise(
  rule: ExpressionRuleDefinition | FunctionRuleDefinition,
  knowsHead: boolean,
): boolean {
  if (rule.level !== "record") return false;
  if ("judge" in rule) return rule.memory === "constant" && (knowsHead || rule.readsHead !== true);
  const tables = [rule.holds, ...(rule.when === undefined ? [] : [rule.when])]
    .flatMap((test) => comparedFields(test))
    .map(({ table }) => table);
  return tables.every((table) => table === rule.table);
}
