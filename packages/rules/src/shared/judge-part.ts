import {
  answerColumns,
  compare,
  comparison,
  type Judgement,
  multiply,
  parseDecimal,
  type Rational,
  type RuleContext,
  zero,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeOtherRows, type RowVerdict } from "./judge-rows.js";
import { type Amount, readAmount, rowCountOf, shownValues } from "./read-field.js";

/** The least and the most that one amount can be worth in the currency of another. */
interface Worth {
  readonly least: Rational;
  readonly most: Rational;
}

/**
 * Judges whether contracted foreign investment is at most the total investment. Ledgers keep the one in
 * dollars and the other in yuan: those are compared by every rate between `least` and `most` yuan for a
 * dollar, and what a rate would decide stays undecided.
 */
export function judgeForeignPart({ ledger, parameters }: RuleContext): Judgement {
  const table = ledger.tables.get("projects");
  const rowCount = rowCountOf(ledger, "projects");
  const columns = { rowCount, column: (_: string, field: string) => table?.columns.get(field) };
  const within = comparison(project.foreignInvestment, "<=", project.totalInvestment);
  const foreignOf = readAmount(ledger, project.foreignInvestment);
  const totalOf = readAmount(ledger, project.totalInvestment);
  const rate = (name: string): Rational => parseDecimal(String(parameters[name])) ?? zero;
  const rates: Worth = { least: rate("least"), most: rate("most") };
  return judgeOtherRows(rowCount, answerColumns(within, columns, {}).yes, (row): RowVerdict => {
    const [foreign, total] = [foreignOf(row), totalOf(row)];
    if (foreign === undefined || total === undefined) return "absent";
    const worth = worths(foreign, total, rates);
    if (worth === undefined) return "undecided";
    const [{ least, most }, whole] = worth;
    if (compare(most, whole) <= 0) return "passed";
    if (compare(least, whole) <= 0) return "undecided";
    return { values: shownValues(ledger, row, project.foreignInvestment, project.totalInvestment) };
  });
}

/** What both amounts are worth in one currency: a part between two values, and its whole. */
function worths(
  part: Amount,
  whole: Amount,
  { least, most }: Worth,
): readonly [Worth, Rational] | undefined {
  if (part.currency === whole.currency)
    return [{ least: part.value, most: part.value }, whole.value];
  const inYuan = (amount: Rational): Worth => ({
    least: multiply(amount, least),
    most: multiply(amount, most),
  });
  return part.currency === "USD" && whole.currency === "CNY"
    ? [inYuan(part.value), whole.value]
    : undefined;
}
