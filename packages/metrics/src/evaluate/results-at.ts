import { figureOf, roundFor } from "@ipms/core";
import { coverageOf } from "./coverage.js";
import type { Evaluated } from "./evaluated.js";
import { evaluateDefinition } from "./evaluate-definition.js";
import type { Groups } from "./groups.js";
import type { MeasureRefusal } from "./measure-value.js";
import { type Moment, momentRefusal } from "./moment.js";
import type { Askable } from "./question.js";
import { refusalAfter } from "./refusal-after.js";
import { operandBasis, type Resolved, resolve } from "./resolve.js";
import type { Coverage, Result, ResultHead } from "./result.js";
import { headOf, withInputs } from "./result-head.js";
import type { Scan } from "./scan.js";
import { deadlineRefusal, withoutDue } from "../speed/deadline-refusal.js";
import { coverageWith, speedFacts } from "../speed/speed-facts.js";
import { usedTarget } from "./used-target.js";

/** One result for every group at one moment. */
export function resultsAt(
  askable: Askable,
  scan: Scan,
  moment: Moment,
  groups: Groups,
  isPart: boolean,
): readonly Result[] {
  const resolved = resolve(askable, scan.question, scan.population);
  const basis = operandBasis(resolved, scan);
  const refusal = refusalBefore(resolved, scan, moment) ?? deadlineRefusal(scan, resolved, moment);
  const coverages = coverageOf(scan, moment, groups, basis);
  const evaluated =
    refusal === undefined ? evaluateDefinition(scan, askable, moment, groups) : undefined;
  const facts = refusal === undefined ? speedFacts(scan, resolved, moment, groups) : undefined;
  return groups.keys.map((key, group) => {
    const one: Evaluated = evaluated?.[group] ?? {
      inputs: {},
      kind: "count",
      range: undefined,
      result: refusal ?? { reason: "missing-input" },
    };
    const judged = coverageWith(coverages[group] ?? emptyCoverage, facts?.[group]);
    const coverage = withInputs(judged, one);
    const own = headOf(scan, resolved, moment, coverage, one);
    const head = { ...own, ...facts?.[group]?.head };
    const target = refusal === undefined ? usedTarget(scan, resolved, moment, key) : undefined;
    const measured = target === undefined ? head : { ...head, target };
    const grouped = Object.keys(key).length === 0 ? measured : { ...measured, group: key };
    return finish(resolved, scan, grouped, one, isPart);
  });
}

/** Why nothing can be said at a moment, whatever the group. */
export function refusalBefore(
  resolved: Resolved,
  scan: Scan,
  moment: Moment,
): MeasureRefusal | undefined {
  return momentRefusal(scan.view, moment) ?? emptyLedger(scan) ?? choiceRefusal(resolved, scan);
}

const emptyCoverage: Coverage = { counted: 0, excluded: {}, undecided: {}, noted: {} };

/** A ledger without any project has no columns worth missing: it is empty. */
function emptyLedger(scan: Scan): MeasureRefusal | undefined {
  return scan.view.projectCount === 0 ? { reason: "empty-population" } : undefined;
}

/** Choices that contradict each other. */
function choiceRefusal(resolved: Resolved, scan: Scan): MeasureRefusal | undefined {
  const { operand } = resolved;
  const subject =
    operand === undefined ? resolved : resolve(operand, scan.question, scan.population);
  if (subject.excludesDropped && scan.question.terminated === "drop") {
    return { reason: "not-comparable", detail: "terminated=drop" };
  }
  const { population } = scan.question;
  if (population === undefined || subject.basis === "cohort") return undefined;
  // A flow counts whatever happened in the period: a population that nothing reads would be ignored.
  const read = Object.values(subject.inputs).some(
    (input) => input.type === "measure" && input.on === undefined && input.table !== "targets",
  );
  if (read || scan.population.id === "on-ledger") return undefined;
  return { reason: "not-comparable", detail: `population=${scan.population.id}, basis=flow` };
}

function finish(
  resolved: Resolved,
  scan: Scan,
  head: ResultHead,
  evaluated: Evaluated,
  isPart: boolean,
): Result {
  const { metric } = resolved;
  const { digits = metric.digits, rounding } = scan.question;
  const refusal =
    withoutDue(resolved, head, evaluated) ?? refusalAfter(resolved, scan, head, evaluated);
  const figure = figureOf(
    { kind: evaluated.kind, digits },
    head,
    refusal ?? evaluated.result,
    Object.values(evaluated.inputs)[0]?.kind ?? evaluated.kind,
  );
  if (figure.status === "value") {
    const shown = roundFor(
      evaluated.kind,
      evaluatedValue(evaluated),
      figure.rounded.digits,
      rounding,
    );
    return { ...figure, rounded: shown };
  }
  const empty = figure.reason === "empty-population" || figure.reason === "future-period";
  return isPart && empty ? { ...figure, status: "no-data" } : figure;
}

function evaluatedValue({ result }: Evaluated) {
  if ("reason" in result) throw new RangeError("refused");
  return result.value;
}
