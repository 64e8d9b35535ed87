/** One small change to a definition or to code: a mistake that examples and tests should notice. */
export interface Mutant {
  /** What is changed: the id of a definition, or the path of a file. */
  readonly unit: string;
  /** What kind of mistake it is, in words. */
  readonly kind: string;
  /** Where in the unit: the path within a definition, or the function of a file. */
  readonly at: string;
  /** What stands there, and what stands there in the mutant. */
  readonly change: string;
}

/** A mutant, and whether something noticed it. */
export interface Attempt extends Mutant {
  /** Whether an example or a test turned out otherwise. */
  readonly killed: boolean;
}

/** The name by which people, and the list of equivalent mutants, speak of a mutant. */
export function nameOfMutant({ unit, kind, at, change }: Mutant): string {
  return `${unit}: ${kind} (${at}): ${change}`;
}
