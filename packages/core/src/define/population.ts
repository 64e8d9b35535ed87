import type { Test } from "../expression/node.js";
import type { Text } from "../text/locale.js";

/** What {@link definePopulation} takes: which projects are in question. */
export interface PopulationDefinition {
  /** kebab-case, equal to the file name. */
  readonly id: string;
  /** Rises whenever membership can change for the same ledger. */
  readonly version: number;
  /** The population's name. */
  readonly labels: Text;
  /** What brings a project in. */
  readonly entered:
    | "signed"
    | "started"
    | "planned-start"
    | "planned-commissioning"
    | "under-construction";
  /** Over what: the period, since a day, one signing event, or the whole ledger with carry-overs. */
  readonly window: "period" | "since" | "event" | "ledger";
  /** The test of membership, over a project. */
  readonly member: Test;
  /** Question parameters that must be given, such as `since` or `event`. */
  readonly requires?: readonly ("since" | "event")[];
  /**
   * Set where numerators count the actual events of the period, of whatever project, so that a rate
   * may exceed 1.
   */
  readonly countsPeriodEvents?: true;
}

/** A population: the pair of `entered` and `window`, with its test of membership. */
export type Population = PopulationDefinition & {
  /** Tells definitions apart. */
  readonly type: "population";
};

/**
 * Declares a population. One population, one file.
 *
 * @param definition - everything about the population
 */
export function definePopulation(definition: PopulationDefinition): Population {
  return { type: "population", ...definition };
}
