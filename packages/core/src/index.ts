/**
 * The language of the Investment Promotion Metrics Standard: texts, exact numbers, money, dates and
 * periods, outcomes, reported numbers, the expression language, tables and the `define…` contracts.
 *
 * @packageDocumentation
 */
export * from "./calendar/calendar-sources.js";
export * from "./calendar/statutory-calendar.js";
export * from "./calendar/working-calendar.js";
export * from "./date/calendar-date.js";
export * from "./date/canonical-words.js";
export * from "./date/comparison.js";
export * from "./date/day.js";
export * from "./date/duration.js";
export * from "./date/interval-order.js";
export * from "./date/period-format.js";
export * from "./date/period-parse.js";
export * from "./date/period-split.js";
export * from "./date/period.js";
export * from "./date/shift.js";
export * from "./decimal/decimal.js";
export * from "./decimal/largest-remainder.js";
export * from "./decimal/rational.js";
export * from "./decimal/rounding.js";
export * from "./decimal/square-root.js";
export * from "./define/calculate.js";
export * from "./define/code-list.js";
export * from "./define/dated-value.js";
export * from "./define/duration-input.js";
export * from "./define/figure.js";
export * from "./define/measure.js";
export * from "./define/metric.js";
export * from "./define/metric-data.js";
export * from "./define/operator.js";
export * from "./define/population.js";
export * from "./define/profile.js";
export * from "./define/read-durations.js";
export * from "./define/read-stated.js";
export * from "./define/rule.js";
export * from "./define/severity.js";
export * from "./define/source.js";
export { type Assemble, type Assembled, assembly, assemblyPageSize } from "./assembly.js";
export * from "./errors.js";
export { type Answers, both, sameAnswer, truthsOf } from "./expression/answers.js";
export * from "./expression/build.js";
export * from "./expression/cell.js";
export { claimingStages } from "./expression/claiming-stages.js";
export { compareDates, compareWithDay, inOrder } from "./expression/compare-dates.js";
export { answersByCode } from "./expression/compare-texts.js";
export type { ColumnSource } from "./expression/column-source.js";
export { answerColumns, evaluateColumns } from "./expression/evaluate-columns.js";
export { cellAt } from "./expression/cell-at.js";
export { asNumbers, numberAt, type Numbers } from "./expression/numbers.js";
export * from "./expression/evaluate-formula.js";
export { evaluateTerm, evaluateTest } from "./expression/evaluate-record.js";
export * from "./expression/fields-read.js";
export * from "./expression/json-schema.js";
export * from "./expression/milestone.js";
export * from "./expression/node.js";
export * from "./expression/parameters.js";
export * from "./expression/parameters-read.js";
export * from "./expression/parse-expression.js";
export * from "./expression/render-formula.js";
export { renderTerm, renderTest, type Vocabulary } from "./expression/render.js";
export * from "./expression/truth.js";
export * from "./money/currency.js";
export * from "./money/format-money.js";
export * from "./money/money-units.js";
export * from "./money/money.js";
export { parseMoney } from "./money/parse-money.js";
export * from "./on-first-use.js";
export * from "./outcome/outcome.js";
export * from "./outcome/problem-texts.js";
export * from "./outcome/value-problems.js";
export * from "./outcome/refusal.js";
export { shownValue } from "./outcome/shown-value.js";
export * from "./quantity/quantity.js";
export {
  type PrintedFormula,
  formulaFunctions,
  type FormulaFunction,
  formulaLimits,
  type FormulaSpan,
  parseFormula,
} from "./reported/formula.js";
export * from "./reported/hint-texts.js";
export type { Hint } from "./reported/hints.js";
export type { Interval } from "./reported/interval.js";
export { parseReported } from "./reported/parse-reported.js";
export type { ReconcileRequest } from "./reported/prepare.js";
export * from "./reported/prior-base.js";
export type { Qualifier } from "./reported/qualifier.js";
export * from "./reported/reconcile.js";
export * from "./reported/reported-number.js";
export * from "./reported/verdict-texts.js";
export { type Verdict, verdicts } from "./reported/verdict.js";
export * from "./survival/confidence-limits.js";
export * from "./survival/kaplan-meier.js";
export * from "./survival/quantile.js";
export * from "./table/column-builder.js";
export type * from "./table/column-builders.js";
export * from "./table/column.js";
export * from "./table/concatenate.js";
export * from "./table/decimal-at.js";
export * from "./table/decimal-parts.js";
export * from "./table/dictionary.js";
export * from "./table/distinct-texts.js";
export * from "./table/extensions.js";
export { eachText } from "./table/each-text.js";
export { firstRowsOf, type KeyColumn, matchingRows } from "./table/first-rows.js";
export { joinedPlaces } from "./table/joined-places.js";
export { markedRows } from "./table/marked-rows.js";
export * from "./table/presence.js";
export * from "./table/repeated-rows.js";
export * from "./table/row-set.js";
export * from "./table/record-problem.js";
export * from "./table/table-builder.js";
export * from "./table/table.js";
export * from "./text/locale.js";
export * from "./text/punctuation.js";
export * from "./text/safe-text.js";
export * from "./text/text-in.js";
export * from "./text/traditional.js";
