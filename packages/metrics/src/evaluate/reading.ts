import {
  and,
  asOf,
  type Basis,
  comparison,
  inPeriod,
  type Measure,
  reached,
  type Test,
} from "@ipms/core";
import type { Where } from "./question.js";
import type { Resolved } from "./resolve.js";

/** How one input of a metric reads its measure. */
export interface Reading {
  /** The basis on which it is read. */
  readonly basis: Basis;
  /** Filters that parameters add. */
  readonly filters: readonly Test[];
  /** Narrows the projects further, for the part of a share. */
  readonly part?: Where | undefined;
}

/**
 * How a definition reads one of its measures.
 *
 * @param name - what it calls the input
 * @param part - narrows the projects further
 */
export function readingOf(
  { basis, filters, countsPeriodEvents }: Resolved,
  name: string,
  measure: Measure,
  part?: Where,
): Reading {
  const isFlow = countsPeriodEvents && measure.on !== undefined;
  return { basis: isFlow ? "flow" : basis, filters: filters[name] ?? [], part };
}

/** Whether only the population's projects are in question, or all that may be counted. */
export function countsMembers(measure: Measure, { basis }: Reading): boolean {
  return basis === "cohort" || measure.on === undefined;
}

/** Names the projects that are in question. */
export function projectsKey(measure: Measure, reading: Reading): string {
  const which = countsMembers(measure, reading) ? "members" : "eligible";
  return `${which} ${JSON.stringify(reading.part ?? null)}`;
}

/** The test that a measure's own records pass. */
export function ownTest(measure: Measure, { basis, filters }: Reading): Test {
  const tests = [...(measure.where === undefined ? [] : [measure.where]), ...filters];
  const byDate = dateTest(measure, basis);
  return and(...(byDate === undefined ? tests : [byDate, ...tests]));
}

/** When a measure's records count: in the period, or by the as-of date. */
export function dateTest({ on, milestone }: Measure, basis: Basis): Test | undefined {
  if (on === undefined) return undefined;
  if (basis === "flow") return inPeriod(on);
  return milestone === undefined ? comparison(on, "<=", asOf) : reached(milestone, asOf);
}
