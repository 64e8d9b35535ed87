import { type ParameterValues, parametersRead, type Test } from "@ipms/core";
import { membership } from "../evaluate/members.js";
import type { Moment } from "../evaluate/moment.js";
import type { Where } from "../evaluate/question.js";
import type { Scan } from "../evaluate/scan.js";
import type { ProjectReading, ProjectsAsked } from "./projects-in-question.js";

/** The projects that a figure is about, and what the ledger lacks to tell them. */
export interface ProjectsFound {
  /** As an engine is asked for them. */
  readonly asked: ProjectsAsked;
  /** What the ledger does not have at all, as `table.field`. */
  readonly missing: string | undefined;
}

/**
 * Describes the projects in question, in place of going through them.
 *
 * @param inPopulation - whether they must belong to the population, or may only be counted at all
 */
export function projectsAsked(
  scan: Scan,
  reading: ProjectReading,
  moment: Moment,
  part: Where | undefined,
  inPopulation: boolean,
): ProjectsFound {
  const { steps, missing, missingForMembers } = membership(scan, moment, part);
  const tests = steps.map(({ test }) => test);
  const asked = {
    reading,
    steps: steps.map(({ reason, test }) => ({ reason, test: scan.known(test) })),
    parameters: valuesRead(scan, moment, tests),
  };
  if (!inPopulation) return { asked, missing };
  if (missingForMembers !== undefined) return { asked, missing: missingForMembers };
  const { member } = scan.population;
  const parameters = valuesRead(scan, moment, [...tests, member]);
  return { asked: { ...asked, member: scan.known(member), parameters }, missing: undefined };
}

/** The values that tests read, and no others: equal requests are asked once. */
export function valuesRead(scan: Scan, moment: Moment, tests: readonly Test[]): ParameterValues {
  const all = scan.parameters(moment);
  const names = new Set(tests.flatMap((test) => parametersRead(test)));
  return Object.fromEntries([...names].map((name) => [name, all[name]]));
}
