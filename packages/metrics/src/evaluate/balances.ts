import {
  absent,
  type Basis,
  codeAt,
  type Day,
  type DateColumn,
  decimalAt,
  hasDecimal,
  type Measure,
  type MoneyColumn,
  negate,
  type Rational,
  subtract,
} from "@ipms/core";
import { type CurrencySlot, slotFinder } from "./conversion.js";
import { dateColumn } from "./ledger-view.js";
import type { Moment } from "./moment.js";
import type { Scan } from "./scan.js";

/** What a project's balances say, for a project that has no record of its own. */
export interface BalanceAmount {
  /** The row of the project. */
  readonly project: number;
  /** Whether the balances leave the amount open. */
  readonly open: boolean;
  /** The amount: one part, or two where the balances at the edges are in different currencies. */
  readonly parts: readonly { readonly value: Rational; readonly slot: CurrencySlot }[];
}

/**
 * Amounts from cumulative balances, for the projects that have a balance and no record in the
 * measure's own table by the as-of date. To a day: the latest balance not after it. For a period: the
 * difference of the balances at its two edges, both of which must exist.
 */
export function balanceAmounts(
  scan: Scan,
  measure: Measure,
  basis: Basis,
  moment: Moment,
): readonly BalanceAmount[] {
  const { balances } = measure;
  if (balances === undefined) return [];
  const table = scan.view.table(balances.table);
  const days = dateColumn(table, balances.on.field);
  const money = table.columns.get(balances.amount.field);
  if (days === undefined || money?.kind !== "money") return [];
  const slot = slotFinder(scan.view, scan.question);
  const slotAt = (row: number): CurrencySlot => slot(codeAt(money.currency, row) ?? "", days, row);
  const end = basis === "flow" ? Math.min(moment.period.end - 1, moment.asOf) : moment.asOf;
  return [...rowsByProject(scan, measure, money, moment.asOf)].map(([project, rows]) => {
    const latest = latestAt(rows, end, days, money);
    const before =
      basis === "flow" ? latestAt(rows, moment.period.start - 1, days, money) : undefined;
    if (latest === "open" || before === "open") return { project, open: true, parts: [] };
    if (latest === undefined || (basis === "flow" && before === undefined)) {
      return { project, open: basis === "flow", parts: [] };
    }
    const now = { value: valueAt(money, latest), slot: slotAt(latest) };
    if (before === undefined) return { project, open: false, parts: [now] };
    const then = { value: valueAt(money, before), slot: slotAt(before) };
    if (then.slot.currency === now.slot.currency) {
      // What came in is one amount of one currency, converted once.
      const value = subtract(now.value, then.value);
      return { project, open: false, parts: [{ value, slot: now.slot }] };
    }
    const parts = [now, { value: negate(then.value), slot: then.slot }];
    return { project, open: false, parts };
  });
}

/** The balances of the projects that have no record of their own by the day. */
function rowsByProject(
  scan: Scan,
  measure: Measure,
  money: MoneyColumn,
  asOf: Day,
): ReadonlyMap<number, readonly number[]> {
  const covered = new Set<number>();
  const on = measure.on && dateColumn(scan.view.table(measure.table), measure.on.field);
  scan.view.projectRows(measure.table).forEach((project, row) => {
    const first = on?.first[row] ?? absent;
    if (first === absent || first <= asOf) covered.add(project);
  });
  const rowsOf = new Map<number, number[]>();
  scan.view.projectRows(measure.balances?.table ?? "").forEach((project, row) => {
    if (project < 0 || covered.has(project) || !hasDecimal(money.amount, row)) return;
    const rows = rowsOf.get(project) ?? [];
    rowsOf.set(project, rows);
    rows.push(row);
  });
  return rowsOf;
}

/**
 * The latest balance not after a day; `open` where a date too coarse to tell, or two amounts of one
 * day, leave it open.
 */
function latestAt(
  rows: readonly number[],
  day: Day,
  { first, last }: DateColumn,
  money: MoneyColumn,
): number | "open" | undefined {
  let found: number | undefined;
  let contradicted = false;
  for (const row of rows) {
    const from = first[row] ?? absent;
    const to = last[row] ?? absent;
    if (to === absent || from > day) continue;
    if (to > day) return "open";
    const sofar = found === undefined ? absent : (last[found] ?? absent);
    if (to < sofar) continue;
    const isTie = found !== undefined && to === sofar;
    contradicted = isTie && (contradicted || differ(money, found ?? row, row));
    // Of two that say the same the finer one decides the exchange rate.
    if (!isTie || from >= (first[found ?? row] ?? absent)) found = row;
  }
  return contradicted ? "open" : found;
}

function differ(money: MoneyColumn, a: number, b: number): boolean {
  const difference = subtract(valueAt(money, a), valueAt(money, b));
  return difference.numerator !== 0n || codeAt(money.currency, a) !== codeAt(money.currency, b);
}

function valueAt(money: MoneyColumn, row: number): Rational {
  const value = decimalAt(money.amount, row);
  if (value === undefined) throw new RangeError("rows without an amount are left out before");
  return value;
}
