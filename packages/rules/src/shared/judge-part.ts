import {
  answerColumns,
  comparison,
  countRows,
  emptyRows,
  type FieldNode,
  inBoth,
  type Judgement,
  presenceOf,
  type RuleContext,
  without,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import { isAbove } from "./is-above.js";
import { judgeTheseRows } from "./judge-rows.js";
import { readAmount, rowCountOf, shownValues } from "./read-field.js";

/**
 * Judges whether an amount of a project is at most its total investment. Ledgers keep the one in dollars
 * and the other in yuan: what a rate would decide of those stays undecided.
 *
 * @param part - the amount
 */
export function judgePart(part: FieldNode<"money">): (context: RuleContext) => Judgement {
  const whole = project.totalInvestment;
  const within = comparison(part, "<=", whole);
  return ({ ledger, parameters }) => {
    const table = ledger.tables.get("projects");
    const rowCount = rowCountOf(ledger, "projects");
    const columns = { rowCount, column: (_: string, field: string) => table?.columns.get(field) };
    const present = ({ field }: FieldNode) => {
      const column = table?.columns.get(field);
      return column === undefined ? emptyRows(rowCount) : presenceOf(column, rowCount);
    };
    const comparable = inBoth(present(part), present(whole));
    const passed = inBoth(comparable, answerColumns(within, columns, {}).yes);
    const [partOf, wholeOf] = [readAmount(ledger, part), readAmount(ledger, whole)];
    const judged = judgeTheseRows(without(comparable, passed), (row) => {
      const [one, other] = [partOf(row), wholeOf(row)];
      if (one === undefined || other === undefined) return "absent";
      const above = isAbove([one], other, parameters);
      if (above === undefined) return "undecided";
      return above ? { values: shownValues(ledger, row, part, whole) } : "passed";
    });
    const { absent = 0 } = judged.notApplicable ?? {};
    return {
      ...judged,
      applied: judged.applied + countRows(passed),
      notApplicable: {
        ...judged.notApplicable,
        absent: absent + rowCount - countRows(comparable),
      },
    };
  };
}
