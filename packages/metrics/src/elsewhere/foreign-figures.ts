import type { Basis } from "@ipms/core";
import type { Groups } from "../evaluate/groups.js";
import { exclusionReasons } from "../evaluate/members.js";
import type { Moment } from "../evaluate/moment.js";
import type { Coverage } from "../evaluate/result.js";
import type { ForeignFigures, Scan } from "../evaluate/scan.js";
import { byGroup, type Foreign } from "./foreign.js";
import { foreignMeasure } from "./foreign-measure.js";
import { foreignTimes } from "./foreign-times.js";
import { projectsAsked } from "./projects-asked.js";
import type { CoverageRow } from "./requests.js";

/** Figures made of counts and sums that come from elsewhere. */
export function foreignFigures(foreign: Foreign): ForeignFigures {
  return {
    recovered: foreign.reading.knownAt !== undefined,
    coverage: (...asked) => foreignCoverage(foreign, ...asked),
    measure: (...asked) => foreignMeasure(foreign, ...asked),
    times: (...asked) => foreignTimes(foreign, ...asked),
  };
}

const nothing: Coverage = { counted: 0, excluded: {}, undecided: {}, noted: {} };

function foreignCoverage(
  foreign: Foreign,
  scan: Scan,
  moment: Moment,
  groups: Groups,
  basis: Basis,
): readonly Coverage[] {
  const { asked } = projectsAsked(scan, foreign.reading, moment, undefined, basis === "cohort");
  const rows = foreign.answers.find({ kind: "coverage", projects: asked });
  if (rows === undefined) return groups.keys.map(() => nothing);
  return byGroup(foreign, groups, rows).map((own) => coverage(own, asked.steps));
}

type Steps = readonly { readonly reason: (typeof exclusionReasons)[number] }[];

function coverage(rows: readonly CoverageRow[], steps: Steps): Coverage {
  const count = (wanted: (row: CoverageRow) => boolean): number =>
    rows.reduce((sum, row) => (wanted(row) ? sum + row.count : sum), 0);
  const entries = (named: readonly (readonly [string, number])[]) =>
    Object.fromEntries(named.filter(([, number]) => number > 0));
  const reasonOf = ({ step }: CoverageRow) => steps[step]?.reason ?? "outside-population";
  return {
    counted: count(({ truth }) => truth === 1),
    excluded: entries(
      exclusionReasons.map((reason) => [
        reason,
        count((row) => row.truth === 0 && reasonOf(row) === reason),
      ]),
    ),
    undecided: entries([["population", count(({ truth }) => truth === 2)]]),
    noted: entries([
      ["contract-type-absent", count(({ truth, type }) => truth === 1 && type === "absent")],
      ["framework", count(({ truth, type }) => truth === 1 && type === "framework")],
    ]),
  };
}
