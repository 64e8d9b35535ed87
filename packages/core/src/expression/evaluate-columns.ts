import { presenceOf } from "../table/presence.js";
import { countRows, emptyRows } from "../table/row-set.js";
import { type Answers, both, either, negated, sameAnswer, truthsOf, yesIn } from "./answers.js";
import { listOf } from "./bound-values.js";
import { codePrefix } from "./code-prefix.js";
import type { ColumnSource } from "./column-source.js";
import { compareColumns } from "./compare-columns.js";
import { answersByText, answersByTexts } from "./compare-texts.js";
import { milestoneField, provenBy } from "./milestone.js";
import type { Term, Test } from "./node.js";
import type { ParameterValues } from "./parameters.js";
import { termColumn, textsIn } from "./term-columns.js";
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
  return truthsOf(answerColumns(test, source, parameters));
}

/**
 * Evaluates a test over all rows at once, as {@link evaluateColumns} does, into sets of rows.
 *
 * @param test - the expression
 * @param source - the columns
 * @param parameters - the values given with the question
 */
export function answerColumns(
  test: Test,
  source: ColumnSource,
  parameters: ParameterValues,
): Answers {
  const { answers: known } = source;
  if (known === undefined) return answerTest(test, source, parameters);
  const key = textOf(test);
  const before = known.get(key);
  if (before !== undefined) return before;
  const answers = answerTest(test, source, parameters);
  known.set(key, answers);
  return answers;
}

const knownTexts = /* @__PURE__ */ new WeakMap<Test, string>();

/** A test as text: two tests with the same text have the same answers. */
function textOf(test: Test): string {
  const before = knownTexts.get(test);
  if (before !== undefined) return before;
  const text = JSON.stringify(test);
  knownTexts.set(test, text);
  return text;
}

function answerTest(test: Test, source: ColumnSource, parameters: ParameterValues): Answers {
  const { rowCount } = source;
  switch (test.node) {
    case "and":
      return all(test.tests, source, parameters);
    case "or":
      return any(test.tests, source, parameters);
    case "not":
      return negated(answerColumns(test.test, source, parameters));
    case "reached":
      return any(datesBehind(test), source, parameters);
    case "compare":
      return compareColumns(test.operator, test.left, test.right, source, parameters);
    case "one-of": {
      const wanted = new Set(listOf(test.values, parameters));
      return answerTexts(test.term, source, parameters, (text) => (wanted.has(text) ? yes : no));
    }
    case "contains": {
      const values = listOf(test.values, parameters);
      return answerTexts(test.term, source, parameters, (text) =>
        values.some((value) => text.includes(value)) ? yes : no,
      );
    }
    case "starts-with": {
      const prefix = termColumn(test.prefix, source, parameters);
      if (prefix?.kind === "same" && prefix.cell.kind === "code") {
        const { value } = prefix.cell;
        return answerTexts(test.term, source, parameters, (text) => codePrefix(text, value));
      }
      const column = termColumn(test.term, source, parameters);
      if (column === undefined || prefix === undefined) return sameAnswer(undecided, rowCount);
      const [texts, prefixes] = [textsIn(column, rowCount), textsIn(prefix, rowCount)];
      return answersByTexts(texts, prefixes, rowCount, codePrefix);
    }
    case "present": {
      const column = source.column(test.field.table, test.field.field);
      return yesIn(
        column === undefined ? emptyRows(rowCount) : presenceOf(column, rowCount),
        rowCount,
      );
    }
  }
}

type ReachedTest = Extract<Test, { readonly node: "reached" }>;

const knownDates = /* @__PURE__ */ new WeakMap<ReachedTest, readonly Test[]>();

/** The tests of which one holds where a milestone was reached. */
function datesBehind(test: ReachedTest): readonly Test[] {
  const before = knownDates.get(test);
  if (before !== undefined) return before;
  const dates = provenBy(test.milestone).map((milestone): Test => ({
    node: "compare",
    operator: "<=",
    left: { node: "field", table: "projects", field: milestoneField(milestone) },
    right: test.by,
  }));
  knownDates.set(test, dates);
  return dates;
}

/** Whether all of several tests hold. */
function all(tests: readonly Test[], source: ColumnSource, parameters: ParameterValues): Answers {
  const [first, ...others] = tests;
  if (first === undefined) return sameAnswer(yes, source.rowCount);
  let answers = answerColumns(first, source, parameters);
  for (const test of others) {
    // Where every row is settled, nothing that follows changes any.
    if (countRows(answers.no) === source.rowCount) break;
    answers = both(answers, answerColumns(test, source, parameters));
  }
  return answers;
}

/** Whether one of several tests holds. */
function any(tests: readonly Test[], source: ColumnSource, parameters: ParameterValues): Answers {
  const [first, ...others] = tests;
  if (first === undefined) return sameAnswer(no, source.rowCount);
  let answers = answerColumns(first, source, parameters);
  for (const test of others) {
    if (countRows(answers.yes) === source.rowCount) break;
    answers = either(answers, answerColumns(test, source, parameters));
  }
  return answers;
}

/** Answers in every row that has a code or text. */
function answerTexts(
  term: Term,
  source: ColumnSource,
  parameters: ParameterValues,
  answer: (text: string) => Truth,
): Answers {
  const { rowCount } = source;
  const column = termColumn(term, source, parameters);
  if (column === undefined) return sameAnswer(undecided, rowCount);
  return answersByText(textsIn(column, rowCount), rowCount, answer);
}
