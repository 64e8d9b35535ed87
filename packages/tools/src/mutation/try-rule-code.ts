import { judgesAsSaid } from "./judges-as-said.js";
import { withMutant } from "./mutant-switch.js";
import { type MutatedRules } from "./mutated-rules.js";
import type { Attempt } from "./mutant.js";

/**
 * Runs every mutant of the code of rules, and of what they share, against the examples of all rules
 * that reach it, and the tests beside such code.
 *
 * @param mutated - the rules with the mutants in them
 */
export function tryRuleCode({
  mutants,
  examples,
  state,
  withGaps,
  tests,
  askedEarly,
  ...entry
}: MutatedRules): readonly Attempt[] {
  const judges = Object.entries(examples).flatMap(([id, ofRule]) =>
    [
      ...ofRule.map((example) => () => judgesAsSaid(entry, id, example)),
      ...ofRule.map((example) => {
        const gaps = withGaps(example);
        return () => gaps.every((gap) => entry.isSound(id, entry.reportOn(id, gap), gap));
      }),
    ].map((judge) => ({ of: `The examples of ${id}`, judge })),
  );
  const ofTests = tests.map((judge) => ({ of: "A test", judge }));
  const reaching = mutants.map((): (() => boolean)[] => []);
  for (const { of, judge } of [...judges, ...ofTests]) {
    state.asked = new Set();
    if (!withMutant(state, -1, judge)) throw new Error(`${of} failed without a mutant`);
    for (const number of state.asked) reaching[number]?.push(judge);
  }
  state.asked = undefined;
  return mutants.flatMap((mutant, number) => {
    const concerned = reaching[number] ?? [];
    if (concerned.length === 0 && askedEarly.has(number)) return [];
    const notices = (judge: () => boolean) => withMutant(state, number, () => !survives(judge));
    return [{ ...mutant, killed: concerned.some(notices) }];
  });
}

function survives(judge: () => boolean): boolean {
  try {
    return judge();
  } catch {
    return false;
  }
}
