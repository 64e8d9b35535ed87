import type { Source, Text } from "@ipms/core";
import type { Question } from "../evaluate/question.js";

/** The choices in which documented definitions of a rate differ. */
export type FamilyChoices = Pick<
  Question,
  "population" | "plannedNumerator" | "contractTypes" | "terminated" | "expansions" | "parameters"
>;

/** A definition of a rate that somewhere is in use. */
export interface DefinitionFamily {
  /** kebab-case. */
  readonly id: string;
  /** What it is called. */
  readonly labels: Text;
  /** The ids of the metrics that are known to be defined so. */
  readonly metrics: readonly string[];
  /** What it chooses; everything else is as asked. */
  readonly choices: FamilyChoices;
  /** What the question must say for it: nobody can guess a signing event. */
  readonly needs?: "since" | "event";
  /** Who computes it so, in a few words. */
  readonly places: Text;
  /** Where that can be read. */
  readonly sources: readonly Source[];
}

/** The rates of projects over projects. */
export const progressRates: readonly string[] = [
  "fulfilment-rate",
  "registration-rate",
  "landing-rate",
  "start-rate",
  "completion-rate",
  "commissioning-rate",
  "capacity-rate",
];

/** The rates over a population, of projects or of money. */
export const populationRates: readonly string[] = [
  ...progressRates,
  "funds-in-place-rate",
  "foreign-fulfilment-rate",
];
