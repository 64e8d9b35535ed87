import {
  add,
  codeColumnOf,
  codeAt,
  decimalAt,
  exactDecimal,
  type Ledger,
  type Measure,
  no,
  type Table,
  undecided,
  yes,
  zero,
} from "@ipms/core";
import { balanceAmounts } from "./balances.js";
import { resultsAt } from "./results-at.js";
import { checkQuestion } from "./check-question.js";
import type { ExplainedInput, ExplainedRecord, Explanation } from "./explanation.js";
import { oneGroup } from "./groups.js";
import { ledgerView } from "./ledger-view.js";
import { exclusionReasons, membersOf } from "./members.js";
import { operandMoment } from "./operand-moment.js";
import { type Moment, momentOf, momentRefusal } from "./moment.js";
import type { Askable, Question, Where } from "./question.js";
import { recordStates } from "./record-states.js";
import { populationOf, refuseUnknown, type Resolved, resolve } from "./resolve.js";
import { type Scan, scanOf } from "./scan.js";
import { amountsOf } from "./sum-amounts.js";
import { refuseUnread } from "./unread-choices.js";

/**
 * Evaluates a definition and lists the records behind every input: a separate, slower pass, so that
 * plain evaluation does not pay for it.
 *
 * @param asked - the definition
 * @param ledger - the ledger
 * @param question - as for {@link evaluate}
 * @throws IpmsError as {@link evaluate} does
 */
export function explain(asked: Askable, ledger: Ledger, question: Question): Explanation {
  checkQuestion(question);
  refuseUnknown([asked], question);
  refuseUnread([asked], question);
  const view = ledgerView(ledger);
  const scan = scanOf(view, question, populationOf(asked, question));
  const moment = momentOf(question);
  const [result] = resultsAt(asked, scan, moment, oneGroup(view), false);
  if (result === undefined) throw new RangeError("one group has one result");
  const members = membersOf(scan, moment);
  const inPopulation = result.basis === "cohort" ? members.member : members.eligible;
  const outside: ExplainedRecord[] = [];
  const open: ExplainedRecord[] = [];
  inPopulation.forEach((truth, row) => {
    if (truth === yes) return;
    const reason = exclusionReasons[(members.reasons[row] ?? 0) - 1] ?? "outside-population";
    (truth === undecided ? open : outside).push({ ...projectOf(scan, row), reason });
  });
  const answered = momentRefusal(view, moment) === undefined;
  return {
    result,
    inputs: answered ? explainInputs(asked, scan, moment) : [],
    excluded: outside,
    undecided: open,
  };
}

function explainInputs(
  asked: Askable,
  scan: Scan,
  moment: Moment,
  part?: Where,
): readonly ExplainedInput[] {
  const resolved = resolve(asked, scan.question, scan.population);
  return Object.entries(resolved.inputs).flatMap(([name, input]) => {
    if (input.type === "measure")
      return [explainMeasure(scan, resolved, name, input, moment, part)];
    if (input.type !== "operand" || resolved.operand === undefined) return [];
    const at = operandMoment(scan, resolved, input.at, moment);
    if ("reason" in at) return [];
    const narrowed = input.over === "part" ? (scan.question.part ?? part) : part;
    return explainInputs(resolved.operand, scan, at, narrowed).map((inner) => ({
      ...inner,
      name: inner.name === "value" ? name : `${name}.${inner.name}`,
    }));
  });
}

function explainMeasure(
  scan: Scan,
  resolved: Resolved,
  name: string,
  measure: Measure,
  moment: Moment,
  part: Where | undefined,
): ExplainedInput {
  const counted: ExplainedRecord[] = [];
  const notCounted: ExplainedRecord[] = [];
  const open: ExplainedRecord[] = [];
  const basis = resolved.countsPeriodEvents && measure.on !== undefined ? "flow" : resolved.basis;
  const reading = { basis, filters: resolved.filters[name] ?? [], part };
  if (measure.table !== "targets") {
    const states = recordStates(scan, measure, reading, moment);
    const describe = recordDescriber(scan, measure);
    for (let row = 0; row < states.inQuestion.length && states.missing === undefined; row += 1) {
      const project = states.projects[row] ?? -1;
      if (project < 0 || states.inQuestion[row] === no) continue;
      const record = { ...projectOf(scan, project), ...describe(row) };
      const certain = states.inQuestion[row] === yes;
      if (certain && states.counts[row] === yes) counted.push(record);
      else if (states.counts[row] === no) notCounted.push({ ...record, reason: "not-reached" });
      else open.push({ ...record, reason: certain ? "undecided" : "membership-undecided" });
    }
  }
  const inPopulation = membersOf(scan, moment, part);
  const truths = basis === "cohort" ? inPopulation.member : inPopulation.eligible;
  for (const { project, open: unknown, parts } of balanceAmounts(scan, measure, basis, moment)) {
    if (truths[project] === no) continue;
    const record = projectOf(scan, project);
    const amount = exactDecimal(parts.reduce((sum, { value }) => add(sum, value), zero));
    if (truths[project] === undecided) {
      open.push({ ...record, ...amountText(amount), reason: "membership-undecided" });
    } else if (unknown) open.push({ ...record, reason: "balance-missing" });
    else counted.push({ ...record, ...amountText(amount) });
  }
  return { name, counted, notCounted, undecided: open };
}

function amountText(amount: string | undefined): { readonly amount?: string } {
  return amount === undefined ? {} : { amount };
}

/** What a record adds to its project's description: its own id, and its amount. */
function recordDescriber(
  scan: Scan,
  measure: Measure,
): (row: number) => { readonly recordId?: string; readonly amount?: string } {
  const table = scan.view.table(measure.table);
  const ids = measure.table === "projects" ? undefined : codeColumnOf(table, "receiptId");
  const amounts = amountsOf(scan, measure);
  return (row) => {
    const recordId = ids && codeAt(ids, row);
    const value = amounts && decimalAt(amounts.column, row);
    return {
      ...(recordId === undefined ? {} : { recordId }),
      ...amountText(value && exactDecimal(value)),
    };
  };
}

function projectOf(scan: Scan, row: number): ExplainedRecord {
  const projects: Table = scan.view.table("projects");
  const ids = codeColumnOf(projects, "projectId");
  const names = codeColumnOf(projects, "name");
  const name = names && codeAt(names, row);
  const projectId = (ids && codeAt(ids, row)) ?? `#${row + 1}`;
  return name === undefined ? { projectId } : { projectId, name };
}
