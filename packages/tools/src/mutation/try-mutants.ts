import { mutatedRules } from "./mutated-rules.js";
import type { Attempt } from "./mutant.js";
import { tryMetrics } from "./try-metrics.js";
import { tryRuleCode } from "./try-rule-code.js";
import { tryRuleData } from "./try-rule-data.js";

/** What became of all mutants, by what they are mutants of. */
export type AttemptsByKind = Readonly<Record<string, readonly Attempt[]>>;

/** Makes every mutant and runs what should notice it. */
export async function tryMutants(): Promise<AttemptsByKind> {
  const rules = await mutatedRules();
  const ids = Object.keys(rules.rules).toSorted();
  return {
    "rules as data": ids.flatMap((id) => tryRuleData(rules, id, rules.examples[id] ?? [])),
    "rules as code": tryRuleCode(rules),
    "formulas of metrics": await tryMetrics(),
  };
}
