import {
  allRows,
  type Answers,
  hasRow,
  nextRow,
  no,
  oneOf,
  type Test,
  undecided,
  without,
  yes,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import type { Moment } from "./moment.js";
import { momentText } from "./moment.js";
import { defaultContractTypes, missingField, type Scan } from "./scan.js";
import { whereTest } from "./where.js";
import type { Where } from "./question.js";
import { answersOf } from "./truths.js";

/** Why projects are left out of a population, in the order in which the reasons are tried. */
export const exclusionReasons = [
  "duplicate-id",
  "package-heading",
  "contract-type-excluded",
  "expansion-dropped",
  "terminated-dropped",
  "filtered-out",
  "outside-population",
] as const;

/** One of {@link exclusionReasons}. */
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Which projects may be counted, with the first reason for those that are not. */
export interface Eligible {
  /** Whether each project may be counted at all, whatever the population's window. */
  readonly eligible: Uint8Array;
  /** For each project 1 + the place of its reason in {@link exclusionReasons}, or 0. */
  readonly reasons: Uint8Array;
  /** What the ledger does not have at all for `eligible`, as `table.field`. */
  readonly missing: string | undefined;
  /** The same for those that belong to the population. */
  readonly missingForMembers: string | undefined;
}

/** Which projects are in question, with the first reason for those that are not. */
export interface Members extends Eligible {
  /** Whether each project belongs to the population. */
  readonly member: Uint8Array;
}

/** The projects that a question may count. */
export function eligibleOf(scan: Scan, moment: Moment, part?: Where): Eligible {
  return scan.once(`may be counted ${momentText(moment)} ${JSON.stringify(part ?? null)}`, () => {
    const { steps, missing, missingForMembers } = membership(scan, moment, part);
    const count = scan.view.projectCount;
    const eligible = new Uint8Array(count).fill(yes);
    const reasons = new Uint8Array(count);
    for (const step of steps) {
      // Mostly none is left out without a test.
      if (step.without?.includes(1) === false) continue;
      const answers = step.without
        ? unmarked(step.without)
        : scan.answers("projects", step.test, moment);
      narrow(eligible, answers, reasons, exclusionReasons.indexOf(step.reason) + 1);
    }
    return { eligible, reasons, missing, missingForMembers };
  });
}

/** The projects that a question is about. */
export function membersOf(scan: Scan, moment: Moment, part?: Where): Members {
  return scan.once(`members ${momentText(moment)} ${JSON.stringify(part ?? null)}`, () => {
    const eligible = eligibleOf(scan, moment, part);
    const member = eligible.eligible.slice();
    const reasons = eligible.reasons.slice();
    if (eligible.missingForMembers === undefined) {
      const answers = scan.answers("projects", scan.population.member, moment);
      narrow(member, answers, reasons, exclusionReasons.indexOf("outside-population") + 1);
    }
    return { ...eligible, member, reasons };
  });
}

/** The tests that decide which projects may be counted. */
export function eligibilityTests(scan: Scan, part: Where | undefined): readonly Test[] {
  return eligibilitySteps(scan, part).map(({ test }) => test);
}

/** How a question tells which projects are in question. */
export interface Membership extends Pick<Members, "missing" | "missingForMembers"> {
  /** The steps by which projects are left out; none where the ledger lacks what a step reads. */
  readonly steps: readonly Step[];
}

/** The steps that decide which projects are in question, and what the ledger lacks for them. */
export function membership(scan: Scan, moment: Moment, part?: Where): Membership {
  const steps = eligibilitySteps(scan, part);
  const find = (test: Test): string | undefined => missingField(scan, "projects", test, moment);
  const missing = steps
    .map(({ needed }) => needed && find(needed))
    .find((field) => field !== undefined);
  const missingForMembers = missing ?? find(scan.population.member);
  return { steps: missing === undefined ? steps : [], missing, missingForMembers };
}

/** One step by which projects are left out. */
interface Step {
  /** Why. */
  readonly reason: ExclusionReason;
  /** What must hold of a project that stays. */
  readonly test: Test;
  /** 1 for each project that is left out, where no test tells. */
  readonly without?: Uint8Array;
  /** The test whose columns must exist: filters that the caller asked for. */
  readonly needed?: Test;
}

function eligibilitySteps(scan: Scan, part: Where | undefined): readonly Step[] {
  const { question, view } = scan;
  const always: Test = { node: "and", tests: [] };
  const steps: Step[] = [
    {
      reason: "duplicate-id",
      test: always,
      without: view.repeats,
    },
    {
      reason: "package-heading",
      test: always,
      without: view.packageHeadings,
    },
    { reason: "contract-type-excluded", test: admitted(question.contractTypes) },
  ];
  if (question.expansions === "drop") {
    const expansion: Test = { node: "present", field: project.expansionOf };
    steps.push({
      reason: "expansion-dropped",
      test: { node: "not", test: expansion },
      needed: expansion,
    });
  }
  if (question.terminated === "drop") {
    const gone: Test = {
      node: "reached",
      milestone: "terminated",
      by: { node: "parameter", name: "asOf" },
    };
    steps.push({ reason: "terminated-dropped", test: { node: "not", test: gone }, needed: gone });
  }
  for (const where of [question.where, part]) {
    if (where === undefined) continue;
    const test = whereTest(where);
    steps.push({ reason: "filtered-out", test, needed: test });
  }
  return steps;
}

/** An absent contract type counts (and is noted); a stated one must be admitted. */
function admitted(types: readonly string[] = defaultContractTypes): Test {
  const stated: Test = { node: "present", field: project.contractType };
  return { node: "or", tests: [{ node: "not", test: stated }, oneOf(project.contractType, types)] };
}

function unmarked(marks: Uint8Array): Answers {
  const { rowCount, yes: marked, no: others } = answersOf(marks);
  return { rowCount, yes: others, no: marked };
}

/** Leaves out the projects of which a test does not hold; most hold it, and are not looked at. */
function narrow(
  result: Uint8Array,
  { rowCount, yes: held, no: failed }: Answers,
  reasons: Uint8Array,
  reason: number,
): void {
  const others = without(allRows(rowCount), held);
  for (let row = nextRow(others, 0); row >= 0; row = nextRow(others, row + 1)) {
    if (result[row] === no) continue;
    const isOut = hasRow(failed, row);
    result[row] = isOut ? no : undecided;
    if (isOut || reasons[row] === 0) reasons[row] = reason;
  }
}
