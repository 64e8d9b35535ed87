import {
  codeColumnOf,
  codeAt,
  decimalAt,
  type Period,
  parsePeriod,
  periodText,
  type Rational,
} from "@ipms/core";
import type { MeasureRefusal } from "./measure-value.js";
import type { Scan } from "./scan.js";

/** The target that a question means. */
export interface ChosenTarget {
  /** Its id, for its plan. */
  readonly targetId: string;
  /** Its value. */
  readonly value: Rational;
  /** ISO 4217, for targets of money. */
  readonly currency: string | undefined;
  /** Its period. */
  readonly period: Period;
}

/**
 * The target of a metric for the year that holds the period: one row of `targets`, chosen by issuer
 * and kind where there are several.
 */
export function chooseTarget(
  scan: Scan,
  metric: string,
  period: Period,
): ChosenTarget | MeasureRefusal {
  const table = scan.view.table("targets");
  const values = table.columns.get("value");
  if (values?.kind !== "decimal") return { reason: "missing-input", detail: "targets.value" };
  const wanted = scan.question.target ?? {};
  const text = (field: string, row: number): string | undefined => {
    const column = codeColumnOf(table, field);
    return column && codeAt(column, row);
  };
  const found: ChosenTarget[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    if (text("metric", row) !== metric) continue;
    if (wanted.issuer !== undefined && text("issuer", row) !== wanted.issuer) continue;
    if (wanted.kind !== undefined && text("kind", row) !== wanted.kind) continue;
    const own = parsePeriod(text("period", row) ?? "");
    const value = decimalAt(values, row);
    if (!own.ok || value === undefined) continue;
    if (own.value.start > period.start || own.value.end < period.end) continue;
    found.push({
      targetId: text("targetId", row) ?? "",
      value,
      currency: text("currency", row),
      period: own.value,
    });
  }
  const [only, ...others] = found;
  if (only === undefined) {
    return { reason: "missing-input", detail: `targets: ${metric} ${periodText(period)}` };
  }
  if (others.length === 0) return only;
  const ids = found.map(({ targetId }) => targetId).join(", ");
  return { reason: "not-comparable", detail: `targets: ${ids}` };
}
