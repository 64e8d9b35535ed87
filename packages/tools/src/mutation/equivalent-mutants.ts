/** A mutant that no ledger tells apart from what it was made of, and why. */
export interface EquivalentMutant {
  /** Its name, as the table of survivors prints it. */
  readonly mutant: string;
  /** Why nothing can notice it. */
  readonly reason: string;
}

/** Every mutant that is known to be equivalent. One that something notices after all fails the check. */
export const equivalentMutants: readonly EquivalentMutant[] = [];
