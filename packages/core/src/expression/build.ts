import type { Milestone } from "./milestone.js";
import type {
  ComparisonOperator,
  FieldNode,
  Formula,
  LiteralNode,
  ParameterNode,
  Term,
  TermKind,
  Test,
} from "./node.js";

/** The fields of a table as terms, each with its own kind, so that a misspelt name does not compile. */
export type FieldTerms<Kinds extends Readonly<Record<string, TermKind>>> = {
  readonly [Field in keyof Kinds]: FieldNode<Kinds[Field]>;
};

/**
 * The fields of a table as terms.
 *
 * @param table - the table's canonical name
 */
export function fieldsOf<Kinds extends Readonly<Record<string, TermKind>>>(
  table: string,
): FieldTerms<Kinds> {
  const build = (_: object, field: string | symbol) => ({ node: "field", table, field });
  return new Proxy({}, { get: build }) as FieldTerms<Kinds>;
}

/** A value given with the question, by name. */
export function parameter<Kind extends TermKind>(name: string): ParameterNode<Kind> {
  return { node: "parameter", name };
}

/** The as-of date of the question. */
export const asOf: ParameterNode<"date"> = { node: "parameter", name: "asOf" };

/** The first day of the period asked for. */
export const periodStart: ParameterNode<"date"> = { node: "parameter", name: "periodStart" };

/** The last day of the period asked for that is not after `asOf`. */
export const periodLast: ParameterNode<"date"> = { node: "parameter", name: "periodLast" };

/** The last day of the whole period asked for, whether it has come or not: for what is planned. */
export const periodEnd: ParameterNode<"date"> = { node: "parameter", name: "periodEnd" };

/** The day before the period asked for: what had been reached when the period began. */
export const dayBeforePeriod: ParameterNode<"date"> = {
  node: "parameter",
  name: "dayBeforePeriod",
};

/** A value written into the definition. */
export function literal<Kind extends TermKind>(
  kind: Kind,
  value: Kind extends "boolean" ? boolean : string,
): LiteralNode<Kind> {
  return { node: "literal", value, kind };
}

/**
 * Compares two terms of the same kind.
 *
 * @example
 * ```ts
 * import { comparison, fieldsOf, literal } from "@ipms/core";
 *
 * const project = fieldsOf<{ totalInvestment: "money"; plannedJobs: "integer" }>("projects");
 * const large = comparison(project.plannedJobs, ">=", literal("integer", "100"));
 * console.log(large.node); // => compare
 * ```
 */
export function comparison<Kind extends TermKind>(
  left: Term<Kind>,
  operator: ComparisonOperator,
  right: Term<NoInfer<Kind>>,
): Test {
  return { node: "compare", operator, left, right };
}

/** Whether a yes-or-no field says yes. */
export function isTrue(field: FieldNode<"boolean">): Test {
  return comparison(field, "=", literal("boolean", true));
}

/** Holds when every test holds; of none, always. */
export function and(...tests: readonly Test[]): Test {
  return { node: "and", tests };
}

/** Holds when some test holds; of none, never. */
export function or(...tests: readonly Test[]): Test {
  return { node: "or", tests };
}

/** Holds when the test does not; undecided stays undecided. */
export function not(test: Test): Test {
  return { node: "not", test };
}

/** Whether the record has a value in a field. Never undecided. */
export function present(field: FieldNode): Test {
  return { node: "present", field };
}

/** Whether a code or text is one of a list, written out or given as a parameter. */
export function oneOf(
  term: Term<"code" | "text">,
  values: readonly string[] | ParameterNode,
): Test {
  return { node: "one-of", term, values };
}

/** Whether a code or text starts with another. */
export function startsWith(term: Term<"code" | "text">, prefix: Term<"code" | "text">): Test {
  return { node: "starts-with", term, prefix };
}

/** Whether a code or text has one of some texts within it, written out or given as a parameter. */
export function contains(
  term: Term<"code" | "text">,
  values: readonly string[] | ParameterNode,
): Test {
  return { node: "contains", term, values };
}

/**
 * The date that lies a number of days after another; before it, where the number is negative. A date
 * known to the month moves as a whole: each of its days by that many.
 *
 * @example
 * ```ts
 * import { asOf, comparison, daysAfter, fieldsOf, literal, renderTest } from "@ipms/core";
 *
 * const project = fieldsOf<{ signedOn: "date" }>("projects");
 * const late = comparison(daysAfter(project.signedOn, literal("integer", "365")), "<", asOf);
 * console.log(renderTest(late, "en", { field: () => undefined }));
 * // => 365 days after signedOn is before the as-of date
 * ```
 *
 * @param date - the date to count from
 * @param days - how many days, a whole number
 */
export function daysAfter(date: Term<"date">, days: Term<"integer">): Term<"date"> {
  return { node: "days-after", date, days };
}

/** Whether a project had reached a milestone by a day, by its own date or by one that implies it. */
export function reached(milestone: Milestone, by: Term<"date">): Test {
  return { node: "reached", milestone, by };
}

/** Whether a date lies in the period asked for, as far as it is not after `asOf`. */
export function inPeriod(date: FieldNode<"date">): Test {
  return and(comparison(date, ">=", periodStart), comparison(date, "<=", periodLast));
}

/** The numerator over the denominator, where the numerator is a part of the denominator. */
export function subsetRatio(numerator: Formula, denominator: Formula): Formula {
  return { node: "ratio", numerator, denominator, subset: true };
}

/** The numerator over the denominator; may exceed 1. */
export function ratio(numerator: Formula, denominator: Formula): Formula {
  return { node: "ratio", numerator, denominator, subset: false };
}

/** `current ÷ base − 1`; refused for a base of zero or below. */
export function relativeChange(current: Formula, base: Formula): Formula {
  return { node: "relative-change", current, base };
}

/** `left + right`. */
export function sum(left: Formula, right: Formula): Formula {
  return { node: "sum", left, right };
}

/** `left − right`; of two ratios, percentage points. */
export function difference(left: Formula, right: Formula): Formula {
  return { node: "difference", left, right };
}

/** `left × right`. */
export function product(left: Formula, right: Formula): Formula {
  return { node: "product", left, right };
}

/** `left ÷ right`, in the unit that the division gives: money by count is money. */
export function quotient(left: Formula, right: Formula): Formula {
  return { node: "quotient", left, right };
}

/** The smaller of two values, as a cap wants it. */
export function smallerOf(left: Formula, right: Formula): Formula {
  return { node: "smaller", left, right };
}

/** The larger of two values, as a floor wants it. */
export function largerOf(left: Formula, right: Formula): Formula {
  return { node: "larger", left, right };
}

/** The square root. */
export function squareRootOf(of: Formula): Formula {
  return { node: "square-root", of };
}

/** A number written into a formula, as a plain decimal. */
export function number(value: string): Formula {
  return { node: "number", value };
}
