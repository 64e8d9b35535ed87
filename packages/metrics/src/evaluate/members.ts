import { no, oneOf, type Test, undecided, yes } from "@ipms/core";
import { project } from "../fields/fields.js";
import type { Moment } from "./moment.js";
import { momentText } from "./moment.js";
import { defaultContractTypes, missingField, type Scan } from "./scan.js";
import { whereTest } from "./where.js";
import type { Where } from "./question.js";

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

/** Which projects are in question, with the first reason for those that are not. */
export interface Members {
  /** Whether each project belongs to the population. */
  readonly member: Uint8Array;
  /** Whether each project may be counted at all, whatever the population's window. */
  readonly eligible: Uint8Array;
  /** For each project 1 + the place of its reason in {@link exclusionReasons}, or 0. */
  readonly reasons: Uint8Array;
  /** What the ledger does not have at all for `eligible`, as `table.field`. */
  readonly missing: string | undefined;
  /** The same for `member`. */
  readonly missingForMembers: string | undefined;
}

/** The projects that a question is about. */
export function membersOf(scan: Scan, moment: Moment, part?: Where): Members {
  const key = `members ${momentText(moment)} ${JSON.stringify(part ?? null)}`;
  return scan.once(key, () => {
    const { steps, missing, missingForMembers } = membership(scan, moment, part);
    const { member } = scan.population;
    const count = scan.view.projectCount;
    const eligible = new Uint8Array(count).fill(yes);
    const reasons = new Uint8Array(count);
    for (const step of steps) {
      // Mostly none is left out without a test.
      if (step.without?.includes(1) === false) continue;
      const truths = step.without
        ? step.without.map((mark) => (mark === 1 ? no : yes))
        : scan.truths("projects", step.test, moment);
      narrow(eligible, truths, reasons, exclusionReasons.indexOf(step.reason) + 1);
    }
    const all = eligible.slice();
    const outside = exclusionReasons.indexOf("outside-population") + 1;
    if (missingForMembers === undefined) {
      narrow(all, scan.truths("projects", member, moment), reasons, outside);
    }
    return { member: all, eligible, reasons, missing, missingForMembers };
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
  /** The answers, where no test gives them. */
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

function narrow(result: Uint8Array, truths: Uint8Array, reasons: Uint8Array, reason: number): void {
  for (let row = 0; row < result.length; row += 1) {
    if (result[row] === no) continue;
    const truth = truths[row];
    if (truth === no) {
      result[row] = no;
      reasons[row] = reason;
    } else if (truth === undecided) {
      result[row] = undecided;
      if (reasons[row] === 0) reasons[row] = reason;
    }
  }
}
