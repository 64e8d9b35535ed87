import {
  add,
  codeAt,
  divide,
  exactDecimal,
  type FieldNode,
  type FindingValue,
  type Judgement,
  type Ledger,
  multiply,
  type Rational,
  rational,
  type RuleContext,
  zero,
} from "@ipms/core";
import { judgeRows } from "./judge-rows.js";
import { boundAt, compareNear, inOrder, type NearNumbers, nearNumbers } from "./near-numbers.js";
import { peersOf } from "./peers.js";
import { shownValues } from "./read-field.js";

const totalInvestment: FieldNode = { node: "field", table: "projects", field: "totalInvestment" };

/**
 * Judges whether amounts are of the order of their like: less than a thousand times the median, or more
 * than a thousandth of it. The median is exact.
 *
 * @param ledger - the ledger
 * @param side - on which side of the median amounts are too far away
 * @param parameters - `factor`, how many times the median is too far, and `minimumSample`, how many
 *   projects a median needs
 */
export function judgeScale(
  ledger: Ledger,
  side: "above" | "below",
  parameters: RuleContext["parameters"],
): Judgement {
  const column = ledger.tables.get("projects")?.columns.get("totalInvestment");
  const amounts = column?.kind === "money" ? nearNumbers(column.amount) : undefined;
  if (column?.kind !== "money" || amounts === undefined) return { applied: 0, failures: [] };
  const { near } = amounts;
  const { currency } = column;
  const isPositive = (row: number) => (near[row] ?? 0) > 0;
  const minimumSample = Number(parameters["minimumSample"]);
  const { groupOf, groups } = peersOf(ledger, currency, isPositive, minimumSample);
  const medians = new Map([...groups].map(([group, rows]) => [group, medianOf(amounts, rows)]));
  const times = rational(BigInt(String(parameters["factor"])));
  const limits = new Map(
    [...medians].map(([group, median]) => {
      const limit = side === "above" ? multiply(median, times) : divide(median, times);
      return [group, boundAt(limit)];
    }),
  );
  return judgeRows(near.length, (row) => {
    if (Number.isNaN(near[row])) return "absent";
    const code = codeAt(currency, row);
    if (code === undefined || !isPositive(row)) return "not-concerned";
    const group = groupOf[row] ?? -1;
    const limit = limits.get(group);
    if (limit === undefined) return "too-few";
    const difference = compareNear(amounts, row, limit);
    if (side === "above" ? difference < 0 : difference > 0) return "passed";
    const values: Record<string, FindingValue> = {
      ...shownValues(ledger, row, totalInvestment),
      medianInvestment: { amount: exactDecimal(medians.get(group) ?? zero) ?? "", currency: code },
      count: String(groups.get(group)?.length ?? 0),
    };
    return { values };
  });
}

/** The exact median: of two in the middle their mean. */
function medianOf(amounts: NearNumbers, rows: Int32Array): Rational {
  const at = inOrder(amounts, rows);
  const middle = rows.length / 2;
  const sum = add(at(Math.ceil(middle) - 1), at(Math.floor(middle)));
  return divide(sum, rational(2n));
}
