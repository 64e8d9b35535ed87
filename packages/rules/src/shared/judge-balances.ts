import {
  add,
  compare,
  type Day,
  exactDecimal,
  type FindingValue,
  type Judgement,
  type Ledger,
  type Rational,
  zero,
} from "@ipms/core";
import { balance, receipt } from "../fields/fields.js";
import { judgeRows } from "./judge-rows.js";
import { readAmount, readDate, readText, rowCountOf, shownValues } from "./read-field.js";
import { rowsBy } from "./rows-by.js";

/** The receipts of a project in the order of their days, each with the sum up to and with it. */
interface Receipts {
  readonly days: readonly { readonly first: Day; readonly last: Day }[];
  readonly sums: readonly Rational[];
  /** For each the first day on which it or a later one may have come. */
  readonly earliest: readonly Day[];
  readonly currency: string;
}

/**
 * Judges whether each balance equals the sum of the receipts up to its day. Projects without receipts
 * are not judged; nor is a balance where a receipt may lie on either side of its day.
 *
 * @param ledger - the ledger
 */
export function judgeBalances(ledger: Ledger): Judgement {
  const receipts = receiptsByProject(ledger);
  const projectOf = readText(ledger, balance.projectId);
  const amountOf = readAmount(ledger, balance.cumulative);
  const balanceOn = readDate(ledger, balance.balanceOn);
  return judgeRows(rowCountOf(ledger, "fundBalances"), (row) => {
    const found = receipts.get(projectOf(row) ?? "");
    const [amount, day] = [amountOf(row), balanceOn(row)];
    if (found === undefined || amount === undefined || day === undefined) return "absent";
    if (found === "undecided" || found.currency !== amount.currency) return "undecided";
    const count = countUpTo(found.days, day.last);
    const last = found.days[count - 1];
    const mayHaveCome = (found.earliest[count] ?? Infinity) <= day.last;
    if (mayHaveCome || (last?.last ?? -Infinity) > day.first) return "undecided";
    const sum = found.sums[count - 1] ?? zero;
    if (compare(sum, amount.value) === 0) return "passed";
    const values: Record<string, FindingValue> = {
      ...shownValues(ledger, row, balance.cumulative, balance.balanceOn),
      receiptsSum: { amount: exactDecimal(sum) ?? "", currency: found.currency },
    };
    return { values };
  });
}

function receiptsByProject(ledger: Ledger): ReadonlyMap<string, Receipts | "undecided"> {
  const amountOf = readAmount(ledger, receipt.received);
  const receivedOn = readDate(ledger, receipt.receivedOn);
  const rowCount = rowCountOf(ledger, "fundReceipts");
  const groups = rowsBy(rowCount, readText(ledger, receipt.projectId));
  const found = new Map<string, Receipts | "undecided">();
  for (const [id, rows] of groups) {
    const known = rows.flatMap((row) => {
      const [amount, day] = [amountOf(row), receivedOn(row)];
      return amount === undefined || day === undefined ? [] : [{ amount, day }];
    });
    const currency = known[0]?.amount.currency ?? "";
    const isWhole =
      known.length === rows.length && known.every(({ amount }) => amount.currency === currency);
    const inOrder = known.toSorted((a, b) => a.day.last - b.day.last);
    let sum = zero;
    const sums = inOrder.map(({ amount }) => (sum = add(sum, amount.value)));
    const days = inOrder.map(({ day }) => day);
    found.set(id, isWhole ? { days, sums, currency, earliest: earliestOf(days) } : "undecided");
  }
  return found;
}

function earliestOf(days: Receipts["days"]): readonly Day[] {
  let earliest = Infinity;
  return days
    .toReversed()
    .map(({ first }) => (earliest = Math.min(earliest, first)))
    .toReversed();
}

/** How many of the receipts, in order, may have come by a day. */
function countUpTo(days: Receipts["days"], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.last ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
