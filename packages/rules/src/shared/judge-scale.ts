import {
  codeAt,
  exactDecimal,
  type FieldNode,
  type FindingValue,
  type Judgement,
  type Ledger,
  rational,
  type RuleContext,
} from "@ipms/core";
import { judgeRows } from "./judge-rows.js";
import { peersOf } from "./peers.js";
import { rowCountOf, shownValues } from "./read-field.js";
import { byValue, wholeNumbers } from "./whole-numbers.js";

const totalInvestment: FieldNode = { node: "field", table: "projects", field: "totalInvestment" };

/**
 * Judges whether amounts are of the order of their like: less than a thousand times the median, or more
 * than a thousandth of it. The median is exact; doubled, it is a whole number.
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
  if (column?.kind !== "money") return { applied: 0, failures: [] };
  const amounts = wholeNumbers(column.amount);
  const amountOf = (row: number): bigint => amounts.at(row) ?? 0n;
  const currencyOf = (row: number) =>
    amountOf(row) > 0n ? codeAt(column.currency, row) : undefined;
  const rowCount = rowCountOf(ledger, "projects");
  const minimumSample = Number(parameters["minimumSample"]);
  const { keyOf, groups } = peersOf(ledger, rowCount, currencyOf, minimumSample);
  const doubledMedians = new Map(
    [...groups].map(([key, rows]) => [key, doubledMedian(rows.map(amountOf))] as const),
  );
  const times = BigInt(String(parameters["factor"]));
  return judgeRows(rowCount, (row) => {
    const currency = currencyOf(row);
    if (currency === undefined) return amounts.at(row) === undefined ? "absent" : "not-concerned";
    const key = keyOf(row);
    const median = key === undefined ? undefined : doubledMedians.get(key);
    if (key === undefined || median === undefined) return "too-few";
    const doubled = 2n * amountOf(row);
    const isNear = side === "above" ? doubled < median * times : doubled * times > median;
    if (isNear) return "passed";
    const amount = exactDecimal(rational(median, 2n * 10n ** BigInt(amounts.scale)));
    const values: Record<string, FindingValue> = {
      ...shownValues(ledger, row, totalInvestment),
      medianInvestment: { amount: amount ?? "", currency },
      count: String(groups.get(key)?.length ?? 0),
    };
    return { values };
  });
}

/** Twice the median, so that the middle of two amounts stays a whole number. */
function doubledMedian(amounts: bigint[]): bigint {
  const sorted = amounts.toSorted(byValue);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] ?? 0n) + (sorted[Math.floor(middle)] ?? 0n);
}
