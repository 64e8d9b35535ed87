import { compareSpans } from "../date/interval-order.js";
import { compare } from "../decimal/rational.js";
import { absent, type CodeColumn, type DateColumn, type TextColumn } from "../table/column.js";
import type { Cell } from "./cell.js";
import { claimingStages } from "./claiming-stages.js";
import type { ColumnSource } from "./column-source.js";
import { holds } from "./evaluate-record.js";
import type { ComparisonOperator, FieldNode } from "./node.js";
import { cellAt } from "./row-view.js";
import { no, type Truth, undecided, yes } from "./truth.js";

export function compareField(
  field: FieldNode,
  operator: ComparisonOperator,
  bound: Cell,
  source: ColumnSource,
): Uint8Array {
  const column = source.column(field.table, field.field);
  const result = new Uint8Array(source.rowCount).fill(undecided);
  const claims = claimingStages(field.table, field.field);
  if (claims !== undefined) fillUnreached(result, claims, source);
  if (column === undefined) return result;
  if (column.kind === "date" && bound.kind === "date") {
    compareDates(result, column, operator, bound.first, bound.last);
  } else if (column.kind === "code" && bound.kind === "code") {
    const truths = column.values.map((value) =>
      (operator === "=") === (value === bound.value) ? yes : no,
    );
    fillByIndex(result, column, truths);
  } else if (column.kind === "text" && bound.kind === "code") {
    fillByText(result, column, (text) =>
      (operator === "=") === (text === bound.value) ? yes : no,
    );
  } else {
    for (let row = 0; row < result.length; row += 1) {
      const cell = cellAt(column, row);
      if (cell?.kind !== "decimal" || bound.kind !== "decimal") continue;
      if (cell.currency !== bound.currency) continue;
      result[row] = holds(operator, compare(cell.value, bound.value)) ? yes : no;
    }
  }
  return result;
}

/**
 * Dates against one bound. Days are whole numbers, so that every order reads as "not after a limit"
 * or its opposite: `<` is `<=` the day before, `>` and `>=` are their negations.
 */
function compareDates(
  result: Uint8Array,
  column: DateColumn,
  operator: ComparisonOperator,
  boundFirst: number,
  boundLast: number,
): void {
  const { first, last } = column;
  if (operator === "=" || operator === "!=") {
    for (let row = 0; row < result.length; row += 1) {
      const from = first[row] ?? absent;
      if (from === absent) continue;
      result[row] = compareSpans(operator, from, last[row] ?? absent, boundFirst, boundLast);
    }
    return;
  }
  const shift = operator === "<" || operator === ">=" ? 1 : 0;
  const negated = operator === ">" || operator === ">=";
  const [within, beyond] = negated ? [no, yes] : [yes, no];
  const certainLimit = boundFirst - shift;
  const possibleLimit = boundLast - shift;
  for (let row = 0; row < result.length; row += 1) {
    const from = first[row] ?? absent;
    if (from === absent) continue;
    if ((last[row] ?? absent) <= certainLimit) result[row] = within;
    else result[row] = from > possibleLimit ? beyond : undecided;
  }
}

/** Rows whose reported stage does not claim the milestone: an absent date means "not reached". */
function fillUnreached(result: Uint8Array, claims: readonly string[], source: ColumnSource): void {
  result.fill(no);
  const stages = source.column("projects", "reportedStage");
  if (stages?.kind !== "code" || claims.length === 0) return;
  fillByIndex(
    result,
    stages,
    stages.values.map((stage) => (claims.includes(stage) ? undecided : no)),
  );
}

export function fillByIndex(
  result: Uint8Array,
  column: CodeColumn,
  truths: readonly Truth[],
): void {
  const { indexes } = column;
  for (let row = 0; row < result.length; row += 1) {
    const index = indexes[row] ?? -1;
    if (index >= 0) result[row] = truths[index] ?? undecided;
  }
}

export function fillByText(
  result: Uint8Array,
  column: TextColumn,
  answer: (text: string) => Truth,
): void {
  for (let row = 0; row < result.length; row += 1) {
    const text = column.at(row);
    if (text !== undefined) result[row] = answer(text);
  }
}
