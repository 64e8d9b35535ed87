/** Which mutant of the code is awake, and what the code asked. */
export interface MutantSwitch {
  /** The number of the mutant that is awake; −1 for none. */
  awake: number;
  /** The numbers that were asked for, where somebody wants to know. */
  asked: Set<number> | undefined;
  /** How often the code may still ask: a mutant that loops forever ends with an error. */
  patience: number;
}

/** How often the code of an example or test may ask: far more than any does that comes to an end. */
const enough = 20_000_000;

/**
 * Installs the function by which mutated code asks whether a mutant is awake.
 *
 * @returns what it answers by
 */
export function installSwitch(): MutantSwitch {
  const state: MutantSwitch = { awake: -1, asked: undefined, patience: enough };
  Object.assign(globalThis, {
    isMutant(number: number): boolean {
      state.patience -= 1;
      if (state.patience < 0) throw new Error("The mutant does not come to an end");
      state.asked?.add(number);
      return number === state.awake;
    },
  });
  return state;
}

/** Runs something with one mutant awake, or none. */
export function withMutant<Result>(state: MutantSwitch, number: number, run: () => Result): Result {
  state.awake = number;
  state.patience = enough;
  try {
    return run();
  } finally {
    state.awake = -1;
  }
}
