import { presenceOf } from "../table/presence.js";
import { listOf } from "./bound-values.js";
import { codePrefix } from "./code-prefix.js";
import type { ColumnSource } from "./column-source.js";
import { compareColumns } from "./compare-columns.js";
import { fillByText, fillByTexts } from "./compare-texts.js";
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
  const { answers } = source;
  if (answers === undefined) return answerTest(test, source, parameters);
  const key = textOf(test);
  const before = answers.get(key);
  if (before !== undefined) return before.slice();
  const truths = answerTest(test, source, parameters);
  // Whoever asked may write into what he got.
  answers.set(key, truths.slice());
  return truths;
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

function answerTest(test: Test, source: ColumnSource, parameters: ParameterValues): Uint8Array {
  switch (test.node) {
    case "and":
      return combine(test.tests, source, parameters, yes, no);
    case "or":
      return combine(test.tests, source, parameters, no, yes);
    case "not": {
      const truths = evaluateColumns(test.test, source, parameters);
      negate(truths);
      return truths;
    }
    case "reached": {
      return combine(datesBehind(test), source, parameters, no, yes);
    }
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
      const result = new Uint8Array(source.rowCount).fill(undecided);
      const column = termColumn(test.term, source, parameters);
      if (column === undefined || prefix === undefined) return result;
      const [texts, prefixes] = [column, prefix].map((each) => textsIn(each, source.rowCount));
      if (texts && prefixes) fillByTexts(result, texts, prefixes, codePrefix);
      return result;
    }
    case "present": {
      const column = source.column(test.field.table, test.field.field);
      if (column === undefined) return new Uint8Array(source.rowCount);
      return presenceOf(column, source.rowCount);
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

/** Kleene's and/or over several tests: `neutral` changes nothing, `decisive` settles the row. */
function combine(
  tests: readonly Test[],
  source: ColumnSource,
  parameters: ParameterValues,
  neutral: Truth,
  decisive: Truth,
): Uint8Array {
  const [first, ...others] = tests;
  if (first === undefined) return new Uint8Array(source.rowCount).fill(neutral);
  const result = evaluateColumns(first, source, parameters);
  for (const test of others) {
    // Where every row is settled, nothing that follows changes any.
    if (isAll(result, decisive)) break;
    merge(result, evaluateColumns(test, source, parameters), neutral, decisive);
  }
  return result;
}

function merge(result: Uint8Array, truths: Uint8Array, neutral: Truth, decisive: Truth): void {
  for (let row = 0; row < result.length; row += 1) {
    const truth = truths[row] ?? undecided;
    if (truth !== neutral && result[row] !== decisive) result[row] = truth;
  }
}

function negate(truths: Uint8Array): void {
  for (let row = 0; row < truths.length; row += 1) {
    const truth = truths[row];
    if (truth !== undecided) truths[row] = truth === yes ? no : yes;
  }
}

function isAll(truths: Uint8Array, wanted: Truth): boolean {
  for (let row = 0; row < truths.length; row += 1) if (truths[row] !== wanted) return false;
  return truths.length > 0;
}

/** Answers in every row that has a code or text. */
function answerTexts(
  term: Term,
  source: ColumnSource,
  parameters: ParameterValues,
  answer: (text: string) => Truth,
): Uint8Array {
  const result = new Uint8Array(source.rowCount).fill(undecided);
  const column = termColumn(term, source, parameters);
  if (column !== undefined) fillByText(result, textsIn(column, source.rowCount), answer);
  return result;
}
