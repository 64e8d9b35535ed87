import { compareSpans } from "../date/interval-order.js";
import { compare } from "../decimal/rational.js";
import {
  absent,
  type CodeColumn,
  codeAt,
  type Column,
  dateAt,
  type DateColumn,
  hasValue,
  type TextColumn,
} from "../table/column.js";
import { decimalAt } from "../table/decimal-at.js";
import type { Cell, RecordView } from "./cell.js";
import {
  claimingStages,
  codesOf,
  evaluateTerm,
  evaluateTest,
  holds,
  literalCell,
  parameterCell,
} from "./evaluate-record.js";
import { milestoneField, provenBy } from "./milestone.js";
import type { ComparisonOperator, FieldNode, Term, Test } from "./node.js";
import type { ParameterValues } from "./parameters.js";
import { no, type Truth, undecided, yes } from "./truth.js";

/** The columns that an expression may read, all with one value a row. */
export interface ColumnSource {
  /** How many rows every column has. */
  readonly rowCount: number;
  /** The column of a field, or `undefined` where the source does not have it. */
  column(table: string, field: string): Column | undefined;
}

/**
 * Evaluates a test over all rows at once: the fast reader, equal to {@link evaluateTest} row by row.
 *
 * @param test - the expression
 * @param source - the columns
 * @param parameters - the values given with the question
 * @returns one answer a row
 */
export function evaluateColumns(
  test: Test,
  source: ColumnSource,
  parameters: ParameterValues,
): Uint8Array {
  switch (test.node) {
    case "and":
      return combine(test.tests, source, parameters, yes, no);
    case "or":
      return combine(test.tests, source, parameters, no, yes);
    case "not": {
      const truths = evaluateColumns(test.test, source, parameters);
      const opposite = [yes, no, undecided];
      return truths.map((truth) => opposite[truth] ?? undecided);
    }
    case "reached": {
      const dates = provenBy(test.milestone).map((milestone): Test => ({
        node: "compare",
        operator: "<=",
        left: { node: "field", table: "projects", field: milestoneField(milestone) },
        right: test.by,
      }));
      return combine(dates, source, parameters, no, yes);
    }
    case "compare": {
      const { left, right } = test;
      const bound = boundCell(right, parameters);
      if (left.node === "field" && bound !== undefined) {
        return compareField(left, test.operator, bound, source);
      }
      return rowByRow(test, source, parameters);
    }
    case "one-of": {
      const values = Array.isArray(test.values)
        ? (test.values as readonly string[])
        : codesOf((test.values as { name: string }).name, parameters);
      const wanted = new Set(values);
      return overDictionary(test, test.term, source, parameters, (value) => wanted.has(value));
    }
    case "starts-with": {
      const prefix = boundCell(test.prefix, parameters);
      if (prefix?.kind !== "code") return rowByRow(test, source, parameters);
      return overDictionary(test, test.term, source, parameters, (value) =>
        value.startsWith(prefix.value),
      );
    }
    case "present":
      return presence(source.column(test.field.table, test.field.field), source.rowCount);
  }
}

/** A record view on a row of columns, for the parts that are evaluated one by one. */
export function rowView(source: ColumnSource): { readonly view: RecordView; row: number } {
  const state = {
    row: 0,
    view: {
      cell(table: string, field: string): Cell | undefined {
        const column = source.column(table, field);
        return column === undefined ? undefined : cellAt(column, state.row);
      },
    },
  };
  return state;
}

/** The value of a row as a cell, or `undefined` where there is none. */
export function cellAt(column: Column, row: number): Cell | undefined {
  if (column.kind === "date") {
    const date = dateAt(column, row);
    return date === undefined ? undefined : { kind: "date", ...date };
  }
  if (column.kind === "code") {
    const value = codeAt(column, row);
    return value === undefined ? undefined : { kind: "code", value };
  }
  if (column.kind === "text") {
    const value = column.at(row);
    return value === undefined ? undefined : { kind: "code", value };
  }
  const value = decimalAt(column.kind === "money" ? column.amount : column, row);
  if (value === undefined) return undefined;
  const currency = column.kind === "money" ? codeAt(column.currency, row) : undefined;
  return currency === undefined ? { kind: "decimal", value } : { kind: "decimal", value, currency };
}

/** Kleene's and/or over several tests: `neutral` changes nothing, `decisive` settles the row. */
function combine(
  tests: readonly Test[],
  source: ColumnSource,
  parameters: ParameterValues,
  neutral: Truth,
  decisive: Truth,
): Uint8Array {
  const result = new Uint8Array(source.rowCount).fill(neutral);
  for (const test of tests) {
    const truths = evaluateColumns(test, source, parameters);
    for (let row = 0; row < truths.length; row += 1) {
      const truth = truths[row];
      if (truth !== neutral && result[row] !== decisive) result[row] = truth ?? undecided;
    }
  }
  return result;
}

function presence(column: Column | undefined, rowCount: number): Uint8Array {
  const result = new Uint8Array(rowCount);
  if (column === undefined) return result;
  for (let row = 0; row < rowCount; row += 1) result[row] = hasValue(column, row) ? yes : no;
  return result;
}

function boundCell(term: Term, parameters: ParameterValues): Cell | undefined {
  if (term.node === "parameter") return parameterCell(term.name, parameters);
  return term.node === "literal" ? literalCell(term) : undefined;
}

function compareField(
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
    fillByText(result, column, (text) => (operator === "=") === (text === bound.value));
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

function fillByIndex(result: Uint8Array, column: CodeColumn, truths: readonly Truth[]): void {
  const { indexes } = column;
  for (let row = 0; row < result.length; row += 1) {
    const index = indexes[row] ?? -1;
    if (index >= 0) result[row] = truths[index] ?? undecided;
  }
}

function fillByText(
  result: Uint8Array,
  column: TextColumn,
  accepts: (text: string) => boolean,
): void {
  for (let row = 0; row < result.length; row += 1) {
    const text = column.at(row);
    if (text !== undefined) result[row] = accepts(text) ? yes : no;
  }
}

function overDictionary(
  test: Test,
  term: Term,
  source: ColumnSource,
  parameters: ParameterValues,
  accepts: (value: string) => boolean,
): Uint8Array {
  if (term.node !== "field") return rowByRow(test, source, parameters);
  const result = new Uint8Array(source.rowCount).fill(undecided);
  const column = source.column(term.table, term.field);
  if (column?.kind === "text") fillByText(result, column, accepts);
  if (column?.kind === "code") {
    fillByIndex(
      result,
      column,
      column.values.map((value) => (accepts(value) ? yes : no)),
    );
  }
  return result;
}

/** The plain way, for the rare expressions that no loop above covers. */
function rowByRow(test: Test, source: ColumnSource, parameters: ParameterValues): Uint8Array {
  const result = new Uint8Array(source.rowCount);
  const state = rowView(source);
  for (let row = 0; row < result.length; row += 1) {
    state.row = row;
    result[row] = evaluateTest(test, state.view, parameters);
  }
  return result;
}

/** The value of a term for every row, `undefined` where it is absent. */
export function termValues(
  term: Term,
  source: ColumnSource,
  parameters: ParameterValues,
): (Cell | undefined)[] {
  const state = rowView(source);
  return Array.from({ length: source.rowCount }, (_, row) => {
    state.row = row;
    return evaluateTerm(term, state.view, parameters);
  });
}
