import { type Column, hasValue } from "../table/column.js";
import { listOf, literalCell, parameterCell } from "./bound-values.js";
import type { Cell } from "./cell.js";
import type { ColumnSource } from "./column-source.js";
import { codePrefix } from "./code-prefix.js";
import { compareField, fillByIndex, fillByText } from "./compare-columns.js";
import { evaluateTest } from "./evaluate-record.js";
import { milestoneField, provenBy } from "./milestone.js";
import type { Term, Test } from "./node.js";
import type { ParameterValues } from "./parameters.js";
import { rowView } from "./row-view.js";
import { no, type Truth, undecided, yes } from "./truth.js";

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
      const wanted = new Set(listOf(test.values, parameters));
      return overDictionary(test, test.term, source, parameters, (value) =>
        wanted.has(value) ? yes : no,
      );
    }
    case "starts-with": {
      const prefix = boundCell(test.prefix, parameters);
      if (prefix?.kind !== "code") return rowByRow(test, source, parameters);
      return overDictionary(test, test.term, source, parameters, (value) =>
        codePrefix(value, prefix.value),
      );
    }
    case "contains": {
      const values = listOf(test.values, parameters);
      return overDictionary(test, test.term, source, parameters, (value) =>
        values.some((part) => value.includes(part)) ? yes : no,
      );
    }
    case "present":
      return presence(source.column(test.field.table, test.field.field), source.rowCount);
  }
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

function overDictionary(
  test: Test,
  term: Term,
  source: ColumnSource,
  parameters: ParameterValues,
  answer: (value: string) => Truth,
): Uint8Array {
  if (term.node !== "field") return rowByRow(test, source, parameters);
  const result = new Uint8Array(source.rowCount).fill(undecided);
  const column = source.column(term.table, term.field);
  if (column?.kind === "text") fillByText(result, column, answer);
  if (column?.kind === "code") {
    fillByIndex(
      result,
      column,
      column.values.map((value) => answer(value)),
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
