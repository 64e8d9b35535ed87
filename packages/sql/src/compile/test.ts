import {
  claimingStages,
  type ComparisonOperator,
  type FieldNode,
  milestoneField,
  type ParameterNode,
  provenBy,
  type Term,
  type Test,
} from "@ipms/core";
import { compareDates } from "./dates.js";
import { compareNumbers } from "./numbers.js";
import { all, always, any, between, never, not, open, sure, where } from "./predicate.js";
import { coarserCodes } from "./prefix.js";
import type { FieldColumns } from "./field-columns.js";
import { notInSql, type Scope } from "./scope.js";
import { type CompiledTerm, compileTerm, dateOf, type TextTerm } from "./terms.js";

/**
 * Compiles a test over one row to a condition of SQL: TRUE, FALSE and NULL where `evaluateTest` says yes,
 * no and undecided.
 *
 * @param test - the expression
 * @param scope - the columns and values that it reads
 * @throws EngineError `not-in-sql` for what SQL cannot say
 */
export function compileTest(test: Test, scope: Scope): string {
  switch (test.node) {
    case "and":
      return all(test.tests.map((part) => compileTest(part, scope)));
    case "or":
      return any(test.tests.map((part) => compileTest(part, scope)));
    case "not":
      return not(compileTest(test.test, scope));
    case "present":
      return present(test.field, scope);
    case "reached":
      return any(
        provenBy(test.milestone).map((milestone) => {
          const field = milestoneField(milestone);
          const date: Term = { node: "field", table: "projects", field };
          return compare("<=", date, test.by, scope);
        }),
      );
    case "compare":
      return compare(test.operator, test.left, test.right, scope);
    case "one-of": {
      const values = listOf(test.values, scope);
      return ofText(test.term, scope, (text) => oneOf(text, values, scope));
    }
    case "contains": {
      const values = listOf(test.values, scope);
      return ofText(test.term, scope, (text) =>
        any(values.map((value) => contains(text, value, scope))),
      );
    }
    case "starts-with":
      return beginsWith(test.term, test.prefix, scope);
  }
}

function present({ table, field }: FieldNode, { fields }: Scope): string {
  const columns = fields.columns(table, field);
  return columns === undefined ? never : isThere(columns);
}

function compare(operator: ComparisonOperator, left: Term, right: Term, scope: Scope): string {
  const a = compileTerm(left, scope);
  const b = compileTerm(right, scope);
  const claimed = mayBeThough(left, scope);
  if (a === undefined) return all([claimed, open]);
  // A row whose left side is there and whose right side is not leaves it open.
  const comparison = b === undefined ? open : compareBoth(operator, a, b, scope);
  return claimed === always ? comparison : all([any([isThere(a), claimed]), comparison]);
}

/** The comparison, undecided where either side is absent. */
function compareBoth(
  operator: ComparisonOperator,
  a: CompiledTerm,
  b: CompiledTerm,
  scope: Scope,
): string {
  if (a.kind === "date" || b.kind === "date") {
    const [x, y] = [dateOf(a, scope), dateOf(b, scope)];
    return x === undefined || y === undefined ? open : compareDates(operator, x, y);
  }
  if (a.kind === "number" && b.kind === "number") return compareNumbers(scope, operator, a, b);
  if (a.kind !== "text" || b.kind !== "text")
    return notInSql(scope, `${a.kind} ${operator} ${b.kind}`);
  const same = `(${a.value} = ${b.value})`;
  return operator === "=" ? same : not(same);
}

/** Whether a row has a value. */
function isThere(value: FieldColumns): string {
  return `(${value.kind === "date" ? value.first : value.value} IS NOT NULL)`;
}

/** Whether what is absent may be all the same: a milestone only where a reported stage claims it. */
function mayBeThough(left: Term, scope: Scope): string {
  if (left.node !== "field") return always;
  const stages = claimingStages(left.table, left.field);
  if (stages === undefined) return always;
  const stage = scope.fields.columns("projects", "reportedStage");
  if (stage?.kind !== "text") return never;
  return scope.claimed(left.field, sure(oneOf(stage, stages, scope)));
}

/** A test of a text; undecided in rows without it. */
function ofText(term: Term, scope: Scope, test: (text: TextTerm) => string): string {
  const text = compileTerm(term, scope);
  if (text === undefined) return open;
  if (text.kind !== "text") return notInSql(scope, `${text.kind} ≠ text`);
  return where(isThere(text), test(text));
}

function oneOf({ value }: TextTerm, values: readonly string[], { binder }: Scope): string {
  const list = [...new Set(values)].map((each) => binder.bind(each, "text"));
  return list.length === 0 ? never : `(${value} IN (${list.join(", ")}))`;
}

function contains({ value }: TextTerm, part: string, { binder }: Scope): string {
  if (part === "") return always;
  const bound = binder.bind(part, "text");
  const search = binder.dialect === "clickhouse" ? "position" : "strpos";
  return `(${search}(${value}, ${bound}) > 0)`;
}

function beginsWith(term: Term, prefix: Term, scope: Scope): string {
  const start = compileTerm(prefix, scope);
  if (start === undefined) return open;
  if (start.kind !== "text" || start.constant === undefined) {
    return notInSql(scope, "starts-with");
  }
  const { constant, value: bound } = start;
  if (constant === "") return ofText(term, scope, () => always);
  const begins = scope.binder.dialect === "clickhouse" ? "startsWith" : "starts_with";
  return ofText(term, scope, (text) => {
    const certain = `${begins}(${text.value}, ${bound})`;
    const isCoarser = oneOf(text, coarserCodes(constant), scope);
    return isCoarser === never ? certain : between(certain, not(isCoarser));
  });
}

function listOf(values: readonly string[] | ParameterNode, scope: Scope): readonly string[] {
  if (!("node" in values)) return values;
  const given = scope.parameters[values.name];
  return Array.isArray(given) ? (given as readonly string[]) : notInSql(scope, values.name);
}
