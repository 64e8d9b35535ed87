import type { EquivalentMutant } from "./equivalent-mutants.js";
import { type Attempt, nameOfMutant } from "./mutant.js";

/** What became of the mutants of one unit, or of all. */
export interface Score {
  /** How many were noticed. */
  readonly killed: number;
  /** How many there are, those that nothing can notice left out. */
  readonly total: number;
}

/** Mutants that nothing noticed and that are not known to be equivalent. */
export function survivors(
  attempts: readonly Attempt[],
  equivalent: readonly EquivalentMutant[],
): readonly Attempt[] {
  const known = new Set(equivalent.map(({ mutant }) => mutant));
  return attempts.filter((each) => !each.killed && !known.has(nameOfMutant(each)));
}

/** How many of some mutants were noticed. */
export function scoreOf(
  attempts: readonly Attempt[],
  equivalent: readonly EquivalentMutant[],
): Score {
  const killed = attempts.filter((each) => each.killed).length;
  return { killed, total: killed + survivors(attempts, equivalent).length };
}

/** Mutants that are called equivalent and are not, or no longer exist. */
export function misjudged(
  attempts: readonly Attempt[],
  equivalent: readonly EquivalentMutant[],
): readonly string[] {
  const survived = new Set(attempts.filter((each) => !each.killed).map(nameOfMutant));
  return equivalent.map(({ mutant }) => mutant).filter((mutant) => !survived.has(mutant));
}

/** A score in per cent, rounded down, so that 90 means 90. */
export function perCent({ killed, total }: Score): string {
  return total === 0 ? "100.0" : (Math.floor((1000 * killed) / total) / 10).toFixed(1);
}
