import {
  codeColumnOf,
  absent,
  codeAt,
  decimalAt,
  type MeasureKind,
  parseDecimal,
  type Period,
  type Rational,
  zero,
} from "@ipms/core";
import { elapsedUnits } from "../targets/elapsed-units.js";
import { dateColumn } from "./ledger-view.js";
import type { MeasureRefusal } from "./measure-value.js";
import type { Moment } from "./moment.js";
import type { Scan } from "./scan.js";
import type { ChosenTarget } from "./targets.js";

/** The parts of a target's period: gone by the as-of date, and whole, in one unit. */
export interface Elapsed {
  /** Months, days or a planned amount. */
  readonly kind: MeasureKind;
  /** The part gone. */
  readonly elapsed: Rational;
  /** The whole. */
  readonly whole: Rational;
  /** For a plan of money. */
  readonly currency?: string | undefined;
}

/** How much of a period is over: in finished months, in days, or along the target's given plan. */
export function elapsedOf(
  scan: Scan,
  schedule: string,
  period: Period,
  moment: Moment,
  target: () => ChosenTarget | MeasureRefusal,
): Elapsed | MeasureRefusal {
  if (schedule !== "plan") {
    const by = schedule === "by-day" ? "day" : "month";
    const { elapsed, whole } = elapsedUnits({ period, asOf: moment.asOf, by });
    return { kind: "count", elapsed: exact(elapsed), whole: exact(whole) };
  }
  const chosen = target();
  if ("reason" in chosen) return chosen;
  const planned = plannedThrough(scan, chosen.targetId, moment.asOf);
  if (planned === undefined) {
    return { reason: "missing-input", detail: `targetPlans: ${chosen.targetId}` };
  }
  const { currency, value } = chosen;
  return {
    kind: currency === undefined ? "count" : "money",
    elapsed: planned,
    whole: value,
    currency,
  };
}

function exact(count: number): Rational {
  return parseDecimal(String(count)) ?? zero;
}

/** The cumulative plan at the end of the last sub-period that is over. */
function plannedThrough(scan: Scan, targetId: string, asOf: number): Rational | undefined {
  const plans = scan.view.table("targetPlans");
  const ids = codeColumnOf(plans, "targetId");
  const through = dateColumn(plans, "through");
  const values = plans.columns.get("cumulativeValue");
  if (ids === undefined || through === undefined || values?.kind !== "decimal") return undefined;
  let latest = absent;
  let found: Rational | undefined;
  let any = false;
  for (let row = 0; row < plans.rowCount; row += 1) {
    if (codeAt(ids, row) !== targetId) continue;
    any = true;
    const end = through.last[row] ?? absent;
    if (end === absent || end > asOf || end <= latest) continue;
    latest = end;
    found = decimalAt(values, row);
  }
  return found ?? (any ? zero : undefined);
}
