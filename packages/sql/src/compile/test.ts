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
import { compareNumbers, hasNumber, sameUnit } from "./numbers.js";
import {
  all,
  always,
  any,
  choose,
  decided,
  every,
  never,
  open,
  opposite,
  type Predicate,
  some,
  sure,
} from "./predicate.js";
import { coarserCodes } from "./prefix.js";
import { notInSql, type Scope } from "./scope.js";
import { type CompiledTerm, compileTerm, dateOf, type TextTerm } from "./terms.js";

/**
 * Compiles a test over one row to SQL: two conditions that read as `evaluateTest` does.
 *
 * @param test - the expression
 * @param scope - the columns and values that it reads
 * @throws EngineError `not-in-sql` for what SQL cannot say
 */
export function compileTest(test: Test, scope: Scope): Predicate {
  switch (test.node) {
    case "and":
      return every(test.tests.map((part) => compileTest(part, scope)));
    case "or":
      return some(test.tests.map((part) => compileTest(part, scope)));
    case "not":
      return opposite(compileTest(test.test, scope));
    case "present":
      return present(test.field, scope);
    case "reached":
      return some(
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
        decided(any(values.map((value) => contains(text, value, scope)))),
      );
    }
    case "starts-with":
      return beginsWith(test.term, test.prefix, scope);
  }
}

function present({ table, field }: FieldNode, { fields }: Scope): Predicate {
  const columns = fields.columns(table, field);
  if (columns === undefined) return never;
  const value = columns.kind === "date" ? columns.first : columns.value;
  return decided(`(${value} IS NOT NULL)`);
}

function compare(operator: ComparisonOperator, left: Term, right: Term, scope: Scope): Predicate {
  const a = compileTerm(left, scope);
  const b = compileTerm(right, scope);
  const without = whereAbsent(left, scope);
  if (a === undefined) return without;
  // A row whose left side is there and whose right side is not leaves it open.
  const both = b === undefined ? open : compareBoth(operator, a, b, scope);
  return choose(isThere(a), both, without);
}

function compareBoth(
  operator: ComparisonOperator,
  a: CompiledTerm,
  b: CompiledTerm,
  scope: Scope,
): Predicate {
  const there = isThere(b);
  if (a.kind === "date" || b.kind === "date") {
    const [x, y] = [dateOf(a, scope), dateOf(b, scope)];
    if (x === undefined || y === undefined) return open;
    return choose(there, compareDates(operator, x, y), open);
  }
  if (a.kind === "number" && b.kind === "number") {
    const comparable = all([there, sameUnit(a, b)]);
    return choose(comparable, compareNumbers(scope, operator, a, b), open);
  }
  if (a.kind !== "text" || b.kind !== "text")
    return notInSql(scope, `${a.kind} ${operator} ${b.kind}`);
  const same = decided(`(${a.value} = ${b.value})`);
  return choose(there, operator === "=" ? same : opposite(same), open);
}

/** Whether a row has a value. */
function isThere(term: CompiledTerm): string {
  switch (term.kind) {
    case "date":
      return term.always ? "(1 = 1)" : `(${term.first} IS NOT NULL)`;
    case "number":
      return hasNumber(term);
    case "text":
      return term.constant === undefined ? `(${term.value} IS NOT NULL)` : "(1 = 1)";
  }
}

/** What a comparison says where its left side is absent: of a milestone that nothing claims, no. */
function whereAbsent(left: Term, scope: Scope): Predicate {
  const claims = left.node === "field" ? claimingStages(left.table, left.field) : undefined;
  if (claims === undefined) return open;
  const stage = scope.fields.columns("projects", "reportedStage");
  if (stage?.kind !== "text") return never;
  return { certain: never.certain, possible: sure(oneOf(stage, claims, scope).certain) };
}

/** A test of a text in rows that have it; open in the others. */
function ofText(term: Term, scope: Scope, test: (text: TextTerm) => Predicate): Predicate {
  const text = compileTerm(term, scope);
  if (text === undefined) return open;
  if (text.kind !== "text") return notInSql(scope, `${text.kind} ≠ text`);
  return choose(isThere(text), test(text), open);
}

function oneOf({ value }: TextTerm, values: readonly string[], { binder }: Scope): Predicate {
  if (values.length === 0) return never;
  const list = [...new Set(values)].map((each) => binder.bind(each, "text"));
  return decided(`(${value} IN (${list.join(", ")}))`);
}

function contains({ value }: TextTerm, part: string, { binder }: Scope): string {
  if (part === "") return always.certain;
  const bound = binder.bind(part, "text");
  const search = binder.dialect === "clickhouse" ? "position" : "strpos";
  return `(${search}(${value}, ${bound}) > 0)`;
}

function beginsWith(term: Term, prefix: Term, scope: Scope): Predicate {
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
    const coarser = oneOf(text, coarserCodes(constant), scope).certain;
    return { certain, possible: any([certain, coarser]) };
  });
}

function listOf(values: readonly string[] | ParameterNode, scope: Scope): readonly string[] {
  if (!("node" in values)) return values;
  const given = scope.parameters[values.name];
  return Array.isArray(given) ? (given as readonly string[]) : notInSql(scope, values.name);
}
