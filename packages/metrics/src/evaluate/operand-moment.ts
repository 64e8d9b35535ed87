import { monthCount, type OperandInput, type Period, periodText } from "@ipms/core";
import type { Groups } from "./groups.js";
import type { MeasureRefusal } from "./measure-value.js";
import { comparisonMoment, type Moment, momentRefusal, twoYearsBefore } from "./moment.js";
import type { Resolved } from "./resolve.js";
import type { Scan } from "./scan.js";
import { chooseTarget } from "./targets.js";

/** When an operand is asked, or why it cannot be asked then. */
export function operandMoment(
  scan: Scan,
  resolved: Resolved,
  at: OperandInput["at"],
  moment: Moment,
  group: Groups["keys"][number] = {},
): Moment | MeasureRefusal {
  switch (at) {
    case "period":
      return moment;
    case "comparison":
      return comparable(scan, moment, comparisonMoment(moment, scan.question.compare));
    case "two-years-before":
      return comparable(scan, moment, twoYearsBefore(moment));
    case "target-period": {
      const chosen = chooseTarget(scan, operandId(resolved), moment.period, group);
      if ("reason" in chosen) return chosen;
      const { start } = chosen.period;
      return { period: { ...moment.period, start }, asOf: moment.asOf };
    }
  }
}

/** The definition whose target is meant: what an operator is applied to, else the metric itself. */
export function operandId({ operand, metric }: Resolved): string {
  return operand?.id ?? metric.id;
}

/** Like with like: periods of equal length, a leap day apart at most, and both within the ledger. */
function comparable(scan: Scan, moment: Moment, other: Moment): Moment | MeasureRefusal {
  const months = monthCount(moment.period);
  const equal =
    months === undefined
      ? Math.abs(lengthOf(moment.period) - lengthOf(other.period)) <= 1
      : months === monthCount(other.period);
  if (!equal) {
    const periods = [moment.period, other.period].map((period) => periodText(period));
    return { reason: "not-comparable", detail: periods.join(", ") };
  }
  const refusal = momentRefusal(scan.view, other);
  return refusal === undefined ? other : refusedAt(refusal, other);
}

/** A refusal of another moment than the one asked for names that moment's period. */
export function refusedAt({ reason, detail }: MeasureRefusal, { period }: Moment): MeasureRefusal {
  const text = periodText(period);
  return { reason, detail: detail === undefined ? text : `${detail}; ${text}` };
}

function lengthOf({ start, end }: Period): number {
  return end - start;
}
