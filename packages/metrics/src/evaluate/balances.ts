import {
  absent,
  codeAt,
  type Day,
  decimalAt,
  type Measure,
  type Rational,
  rational,
  subtract,
  zero,
} from "@ipms/core";
import type { CurrencySlot } from "./conversion.js";
import { dateColumn } from "./ledger-view.js";
import type { Moment } from "./moment.js";
import type { Scan } from "./scan.js";
import type { Basis } from "@ipms/core";

/** What a project's balances say, for a project that has no record of its own. */
export interface BalanceAmount {
  /** The row of the project. */
  readonly project: number;
  /** The amount; `undefined` where the balances leave it open. */
  readonly amount?: { readonly value: Rational; readonly slot: CurrencySlot };
}

/**
 * Amounts from cumulative balances, for the projects that have a balance and no record in the
 * measure's own table. To a day: the latest balance not after it. For a period: the difference of the
 * balances at its two edges, both of which must exist.
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
  const covered = new Set(scan.view.projectRows(measure.table));
  const rowsOf = new Map<number, number[]>();
  scan.view.projectRows(balances.table).forEach((project, row) => {
    if (project < 0 || covered.has(project)) return;
    const rows = rowsOf.get(project) ?? [];
    rowsOf.set(project, rows);
    rows.push(row);
  });
  const at = (rows: readonly number[], day: Day): number | undefined => {
    let found: number | undefined;
    for (const row of rows) {
      const last = days.last[row] ?? absent;
      if (last === absent || last > day) continue;
      if (found === undefined || last > (days.last[found] ?? absent)) found = row;
    }
    return found;
  };
  const valueAt = (row: number): Rational => decimalAt(money.amount, row) ?? zero;
  const end = basis === "flow" ? Math.min(moment.period.end - 1, moment.asOf) : moment.asOf;
  return [...rowsOf].map(([project, rows]) => {
    const latest = at(rows, end);
    const before = basis === "flow" ? at(rows, moment.period.start - 1) : undefined;
    const currency = latest === undefined ? undefined : codeAt(money.currency, latest);
    if (
      latest === undefined ||
      currency === undefined ||
      (basis === "flow" && before === undefined)
    ) {
      return basis === "cohort" && latest === undefined
        ? { project, amount: { value: zero, slot: slotOf(currency ?? "") } }
        : { project };
    }
    const value =
      before === undefined ? valueAt(latest) : subtract(valueAt(latest), valueAt(before));
    return { project, amount: { value, slot: slotOf(currency) } };
  });
}

function slotOf(currency: string): CurrencySlot {
  return { currency, rate: rational(1n), into: currency };
}
