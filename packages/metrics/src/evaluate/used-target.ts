import type { Groups } from "./groups.js";
import type { Moment } from "./moment.js";
import { operandId } from "./operand-moment.js";
import { type Resolved, resolve } from "./resolve.js";
import type { UsedTarget } from "./result.js";
import type { Scan } from "./scan.js";
import { chooseTarget } from "./targets.js";
import { readsTarget } from "./unread-choices.js";

/** The target that a definition is measured by, where it reads one that the ledger has. */
export function usedTarget(
  scan: Scan,
  resolved: Resolved,
  { period }: Moment,
  group: Groups["keys"][number],
): UsedTarget | undefined {
  const metric = targetMetric(scan, resolved);
  if (metric === undefined) return undefined;
  const chosen = chooseTarget(scan, metric, period, group);
  return "reason" in chosen ? undefined : chosen.used;
}

/** The id of the figure whose target a definition reads; `undefined` where it reads none. */
export function targetMetric(scan: Scan, resolved: Resolved): string | undefined {
  const { inputs, operand, metric } = resolved;
  const input = Object.values(inputs).find((each) => readsTarget(each));
  if (input?.type === "measure") return input.target ?? metric.id;
  if (input !== undefined) return operandId(resolved);
  if (operand === undefined) return undefined;
  return targetMetric(scan, resolve(operand, scan.question, scan.population));
}
