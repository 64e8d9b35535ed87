import {
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
} from "@ipms/core";
import { type BalanceAmount, balanceAmounts } from "./balances.js";
import type { CurrencySlot } from "./conversion.js";
import { resultsAt } from "./results-at.js";
import { checkQuestion } from "./check-question.js";
import type { ExplainedInput, ExplainedRecord, Explanation } from "./explanation.js";
import { oneGroup } from "./groups.js";
import { ledgerView } from "./ledger-view.js";
import { exclusionReasons, type Members, membersOf } from "./members.js";
import { operandMoment } from "./operand-moment.js";
import { type Moment, momentOf, momentRefusal } from "./moment.js";
import type { Askable, Question, Where } from "./question.js";
import { recordReasons } from "./record-reasons.js";
import { recordStates } from "./record-states.js";
import { populationOf, refuseUnknown, type Resolved, resolve } from "./resolve.js";
import { type Scan, scanOf } from "./scan.js";
import { amountsOf } from "./sum-amounts.js";
import { refuseUnread } from "./unread-choices.js";
import { deadlineReasons } from "../speed/deadline-reasons.js";
import { explainDurations } from "../speed/explain-durations.js";

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
  const scan = scanOf(ledgerView(ledger), question, populationOf(asked, question));
  const { view } = scan;
  const moment = momentOf(question);
  const [result] = resultsAt(asked, scan, moment, oneGroup(view), false);
  if (result === undefined) throw new RangeError("one group has one result");
  const members = membersOf(scan, moment);
  const inPopulation = result.basis === "cohort" ? members.member : members.eligible;
  const outside: ExplainedRecord[] = [];
  const open: ExplainedRecord[] = [];
  inPopulation.forEach((truth, row) => {
    if (truth === yes) return;
    const reason = exclusionReason(members, row);
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
    if (input.type === "duration") {
      const project = (row: number) => projectOf(scan, row);
      return [explainDurations(scan, resolved, name, moment, part, project)];
    }
    if (resolved.operand === undefined) return [];
    if (input.type === "judged" && input.part === "all") {
      return explainInputs(resolved.operand, scan, moment, part);
    }
    if (input.type !== "operand") return [];
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
  const isSum = "sum" in measure.aggregate;
  const members = membersOf(scan, moment, part);
  if (measure.table !== "targets") {
    const states = recordStates(scan, measure, reading, moment);
    const describe = recordDescriber(scan, measure);
    const reasons =
      deadlineReasons(scan, resolved, moment) ?? recordReasons(scan, measure, reading, moment);
    for (let row = 0; row < states.inQuestion.length && states.missing === undefined; row += 1) {
      const project = states.projects[row] ?? -1;
      const leftOut = states.inQuestion[row] === no;
      if (project < 0 || (leftOut && !isSum)) continue;
      const record = { ...projectOf(scan, project), ...describe(row) };
      const certain = states.inQuestion[row] === yes;
      if (leftOut) notCounted.push({ ...record, reason: exclusionReason(members, project) });
      else if (states.counts[row] === no) {
        notCounted.push({ ...record, reason: reasons.notCounted(row) });
      } else if (!certain) open.push({ ...record, reason: "membership-undecided" });
      else if (states.counts[row] !== yes) open.push({ ...record, reason: reasons.open(row) });
      else if (isSum && record.amount === undefined) {
        open.push({ ...record, reason: "amount-absent" });
      } else counted.push(record);
    }
  }
  const truths = basis === "cohort" ? members.member : members.eligible;
  for (const { project, open: unknown, parts } of balanceAmounts(scan, measure, basis, moment)) {
    const truth = truths[project];
    for (const amount of balanceTexts(parts)) {
      const record = { ...projectOf(scan, project), ...(unknown ? {} : amount) };
      if (truth === no) notCounted.push({ ...record, reason: exclusionReason(members, project) });
      else if (truth === undecided) open.push({ ...record, reason: "membership-undecided" });
      else if (unknown) open.push({ ...record, reason: "balance-missing" });
      else counted.push(record);
    }
  }
  return { name, counted, notCounted, undecided: open };
}

function exclusionReason({ reasons }: Members, project: number): string {
  return exclusionReasons[(reasons[project] ?? 0) - 1] ?? "outside-population";
}

type Amount = Pick<ExplainedRecord, "amount" | "currency" | "rate">;

/** What balances say: one amount, or one for each currency; nothing came in where there is none. */
function balanceTexts(parts: BalanceAmount["parts"]): readonly Amount[] {
  if (parts.length === 0) return [{ amount: "0" }];
  return parts.map(({ value, slot }) => amountText(exactDecimal(value), slot));
}

function amountText(amount: string | undefined, { currency, used }: CurrencySlot): Amount {
  if (amount === undefined) return {};
  const rate = used === undefined ? {} : { rate: used.rate };
  return currency === "" ? { amount } : { amount, currency, ...rate };
}

/** What a record adds to its project's description: its own id, and its amount. */
function recordDescriber(
  scan: Scan,
  measure: Measure,
): (row: number) => Pick<ExplainedRecord, "recordId"> & Amount {
  const table = scan.view.table(measure.table);
  const ids = measure.table === "projects" ? undefined : codeColumnOf(table, "receiptId");
  const amounts = amountsOf(scan, measure);
  return (row) => {
    const recordId = ids && codeAt(ids, row);
    const value = amounts && decimalAt(amounts.column, row);
    // Money without its currency is no amount: it is not added up either.
    const slot = amounts?.slots[amounts.slotOf[row] ?? -1];
    return {
      ...(recordId === undefined ? {} : { recordId }),
      ...(value === undefined || slot === undefined ? {} : amountText(exactDecimal(value), slot)),
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
