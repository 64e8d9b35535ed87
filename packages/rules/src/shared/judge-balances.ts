import {
  absent,
  codeAt,
  type DateColumn,
  type Day,
  exactDecimal,
  type FindingValue,
  type Judgement,
  type Ledger,
  type MoneyColumn,
  rational,
} from "@ipms/core";
import { balance, receipt } from "../fields/fields.js";
import { judgeRows } from "./judge-rows.js";
import { rowCountOf, shownValues } from "./read-field.js";
import { textKeys } from "./row-keys.js";
import { followRows } from "./rows-by.js";
import { type WholeNumbers, wholeNumbers } from "./whole-numbers.js";

/** The receipts of a project in the order of their days, each with the sum up to and with it. */
interface Receipts {
  readonly last: readonly Day[];
  readonly sums: readonly bigint[];
  /** For each the first day on which it or a later one may have come. */
  readonly earliest: readonly Day[];
  readonly currency: string;
}

/** What has happened by days: amounts and their dates. */
interface Dated {
  readonly money: MoneyColumn;
  readonly amounts: WholeNumbers;
  readonly dates: DateColumn;
}

/**
 * Judges whether each balance equals the sum of the receipts up to its day. Projects without receipts
 * are not judged; nor is a balance where a receipt may lie on either side of its day.
 *
 * @param ledger - the ledger
 */
export function judgeBalances(ledger: Ledger): Judgement {
  const balances = dated(ledger, "fundBalances", balance.cumulative.field, balance.balanceOn.field);
  const received = dated(ledger, "fundReceipts", receipt.received.field, receipt.receivedOn.field);
  if (balances === undefined || received === undefined) return { applied: 0, failures: [] };
  const receipts = receiptsByBalance(ledger, received);
  const projects = textKeys(ledger, balance.projectId);
  const { first, last } = balances.dates;
  const [ownUnit, unit] = [balances, received].map(({ amounts }) => 10n ** BigInt(amounts.scale));
  return judgeRows(rowCountOf(ledger, "fundBalances"), (row) => {
    const found = receipts.get(projects[row] ?? -1);
    const amount = balances.amounts.at(row);
    const currency = codeAt(balances.money.currency, row);
    const [from = absent, to = absent] = [first[row], last[row]];
    if (found === undefined || amount === undefined || from === absent) return "absent";
    if (currency === undefined) return "absent";
    if (found === "undecided" || found.currency !== currency) return "undecided";
    const count = countUpTo(found.last, to);
    const mayHaveCome = (found.earliest[count] ?? Infinity) <= to;
    if (mayHaveCome || (found.last[count - 1] ?? -Infinity) > from) return "undecided";
    const sum = found.sums[count - 1] ?? 0n;
    if (sum * (ownUnit ?? 1n) === amount * (unit ?? 1n)) return "passed";
    const values: Record<string, FindingValue> = {
      ...shownValues(ledger, row, balance.cumulative, balance.balanceOn),
      receiptsSum: { amount: exactDecimal(rational(sum, unit)) ?? "", currency },
    };
    return { values };
  });
}

function dated(ledger: Ledger, table: string, amount: string, date: string): Dated | undefined {
  const columns = ledger.tables.get(table)?.columns;
  const [money, dates] = [columns?.get(amount), columns?.get(date)];
  if (money?.kind !== "money" || dates?.kind !== "date") return undefined;
  return { money, amounts: wholeNumbers(money.amount), dates };
}

/** The receipts of the projects that have balances, by the first balance of each. */
function receiptsByBalance(
  ledger: Ledger,
  received: Dated,
): ReadonlyMap<number, Receipts | "undecided"> {
  const balanceOf = followRows(ledger, receipt.projectId, ledger, balance.projectId);
  const rows = new Map<number, number[]>();
  for (let row = 0; row < rowCountOf(ledger, "fundReceipts"); row += 1) {
    const first = balanceOf(row);
    if (first === undefined) continue;
    const group = rows.get(first);
    if (group === undefined) rows.set(first, [row]);
    else group.push(row);
  }
  return new Map([...rows].map(([first, group]) => [first, receiptsIn(group, received)]));
}

function receiptsIn(
  rows: readonly number[],
  { money, amounts, dates }: Dated,
): Receipts | "undecided" {
  const [currency] = rows.map((row) => codeAt(money.currency, row));
  const isWhole = rows.every(
    (row) =>
      amounts.at(row) !== undefined &&
      codeAt(money.currency, row) === currency &&
      dates.first[row] !== absent,
  );
  if (!isWhole || currency === undefined) return "undecided";
  const inOrder = rows.toSorted((a, b) => (dates.last[a] ?? 0) - (dates.last[b] ?? 0));
  let sum = 0n;
  const sums = inOrder.map((row) => (sum += amounts.at(row) ?? 0n));
  const first = inOrder.map((row) => dates.first[row] ?? 0);
  const last = inOrder.map((row) => dates.last[row] ?? 0);
  return { last, sums, currency, earliest: earliestOf(first) };
}

function earliestOf(first: readonly Day[]): readonly Day[] {
  let earliest = Infinity;
  return first
    .toReversed()
    .map((day) => (earliest = Math.min(earliest, day)))
    .toReversed();
}

/** How many of the receipts, in order, may have come by a day. */
function countUpTo(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
