import { judgesAsSaid } from "./judges-as-said.js";
import { withMutant } from "./mutant-switch.js";
import { type MutatedRules } from "./mutated-rules.js";
import type { Attempt } from "./mutant.js";

/**
 * Runs every mutant of the code of rules, and of what they share, against the examples of all rules
 * that reach it.
 *
 * @param mutated - the rules with the mutants in them
 */
export function tryRuleCode({
  mutants,
  examples,
  state,
  withGaps,
  askedEarly,
  ...entry
}: MutatedRules): readonly Attempt[] {
  const reaching = mutants.map((): (() => boolean)[] => []);
  for (const [id, ofRule] of Object.entries(examples)) {
    const judges = [
      ...ofRule.map((example) => () => judgesAsSaid(entry, id, example)),
      ...ofRule.map((example) => {
        const gaps = withGaps(example);
        return () => gaps.every((gap) => entry.reportOn(id, gap).faults.length === 0);
      }),
    ];
    for (const judge of judges) {
      state.asked = new Set();
      if (!withMutant(state, -1, judge))
        throw new Error(`The examples of ${id} fail by themselves`);
      for (const number of state.asked) reaching[number]?.push(judge);
    }
  }
  state.asked = undefined;
  return mutants.flatMap((mutant, number) => {
    const judges = reaching[number] ?? [];
    if (judges.length === 0 && askedEarly.has(number)) return [];
    const notices = (judge: () => boolean) => withMutant(state, number, () => !survives(judge));
    return [{ ...mutant, killed: judges.some(notices) }];
  });
}

function survives(judge: () => boolean): boolean {
  try {
    return judge();
  } catch {
    return false;
  }
}
