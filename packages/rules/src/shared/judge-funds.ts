import type { FieldNode, Judgement, RuleContext } from "@ipms/core";
import { project } from "../fields/fields.js";
import { shownSums } from "./funds-by-project.js";
import { isAbove } from "./is-above.js";
import { judgeRows } from "./judge-rows.js";
import { readAmount, readText, rowCountOf, shownValues } from "./read-field.js";
import type { Sums } from "./sums-by.js";

/**
 * Judges whether what each project received is at most what was contracted. Dollars and yuan are compared
 * by every rate between `least` and `most`.
 *
 * @param context - what the rule may look at
 * @param funds - what each project received
 * @param name - the name by which the finding shows it
 * @param contracted - the field of what was contracted
 */
export function judgeFunds(
  { ledger, parameters }: RuleContext,
  funds: ReadonlyMap<string, Sums>,
  name: string,
  contracted: FieldNode<"money">,
): Judgement {
  const idOf = readText(ledger, project.projectId);
  const contractedOf = readAmount(ledger, contracted);
  return judgeRows(rowCountOf(ledger, "projects"), (row) => {
    const received = funds.get(idOf(row) ?? "");
    const whole = received && contractedOf(row);
    if (received === undefined || whole === undefined) return "absent";
    const above = isAbove(received, whole, parameters);
    if (above === undefined) return "undecided";
    if (!above) return "passed";
    return { values: { [name]: shownSums(received), ...shownValues(ledger, row, contracted) } };
  });
}
