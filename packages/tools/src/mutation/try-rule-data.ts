import type { Rule } from "@ipms/core";
import { dataMutants } from "./data-mutants.js";
import { type JudgedExample, judgesAsSaid, type RulesEntry } from "./judges-as-said.js";
import type { Attempt } from "./mutant.js";

/**
 * Runs every mutant of a rule's data against the rule's examples and boundary cases.
 *
 * @param entry - the rules; the mutant stands among them while its examples run
 * @param id - the rule
 * @param examples - both
 */
export function tryRuleData(
  entry: RulesEntry,
  id: string,
  examples: readonly JudgedExample[],
): readonly Attempt[] {
  const { rules } = entry;
  const rule = rules[id];
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  const registry = rules as Record<string, Rule>;
  try {
    return dataMutants(rule).map(({ definition, ...mutant }) => {
      registry[id] = definition;
      const killed = examples.some((example) => {
        try {
          return !judgesAsSaid(entry, id, example);
        } catch {
          return true;
        }
      });
      return { ...mutant, killed };
    });
  } finally {
    registry[id] = rule;
  }
}
