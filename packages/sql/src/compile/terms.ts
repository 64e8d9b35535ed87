import { type LiteralNode, parseCalendarDate, parseDecimal, type Term } from "@ipms/core";
import { type DateTerm, earlier, moved } from "./dates.js";
import { constantTerm, hasNumber, type NumberTerm, product, sameUnit } from "./numbers.js";
import { sure } from "./predicate.js";
import { notInSql, type Scope } from "./scope.js";
import { workingDaysBetween } from "./working-days.js";

/** A code or a text as SQL. */
export interface TextTerm {
  /** The text; NULL where there is none. */
  readonly value: string;
  /** The text itself, where it is the same in every row. */
  readonly constant?: string;
}

/** The value of a term in a row; `undefined` where no row has one. */
export type CompiledTerm =
  | ({ readonly kind: "date" } & DateTerm)
  | ({ readonly kind: "number" } & NumberTerm)
  | ({ readonly kind: "text" } & TextTerm);

/** Compiles a term. */
export function compileTerm(term: Term, scope: Scope): CompiledTerm | undefined {
  switch (term.node) {
    case "field": {
      const columns = scope.fields.columns(term.table, term.field);
      return columns;
    }
    case "literal":
      return literalTerm(term, scope);
    case "parameter": {
      const value = scope.parameters[term.name];
      if (typeof value === "string") return textTerm(value, scope);
      if (value === undefined || !("first" in value)) return notInSql(scope, term.name);
      return dateTerm(value, scope);
    }
    case "earliest": {
      const dates = term.terms.flatMap((each) => dateOf(compileTerm(each, scope), scope) ?? []);
      const [first, ...others] = dates;
      return first && { kind: "date", ...others.reduce(earlier, first) };
    }
    case "days-after": {
      const date = dateOf(compileTerm(term.date, scope), scope);
      const days = compileTerm(term.days, scope);
      if (date === undefined || days === undefined) return undefined;
      if (days.kind !== "number" || days.divisor !== undefined || days.scale !== 0) {
        return notInSql(scope, term.node);
      }
      return { kind: "date", ...moved(date, `CAST(${days.value} AS INTEGER)`, scope.binder) };
    }
    case "days-between": {
      const from = dateOf(compileTerm(term.from, scope), scope);
      const to = dateOf(compileTerm(term.to, scope), scope);
      if (from === undefined || to === undefined) return undefined;
      const exact = `${from.first} = ${from.last} AND ${to.first} = ${to.last}`;
      const value = `CASE WHEN ${exact} THEN ${to.first} - ${from.first} END`;
      return { kind: "number", value, scale: 0 };
    }
    case "working-days-between": {
      const from = dateOf(compileTerm(term.from, scope), scope);
      const to = dateOf(compileTerm(term.to, scope), scope);
      if (from === undefined || to === undefined) return undefined;
      const value = workingDaysBetween(from, to, scope.parameters, scope.binder);
      return value === undefined ? notInSql(scope, term.node) : { kind: "number", value, scale: 0 };
    }
    default:
      return arithmetic(term, scope);
  }
}

/** A term that must be a date. */
export function dateOf(term: CompiledTerm | undefined, scope: Scope): DateTerm | undefined {
  if (term === undefined || term.kind === "date") return term;
  return notInSql(scope, `${term.kind} ≠ date`);
}

function numberOf(term: CompiledTerm | undefined, scope: Scope): NumberTerm | undefined {
  if (term === undefined || term.kind === "number") return term;
  return notInSql(scope, `${term.kind} ≠ number`);
}

function literalTerm(term: LiteralNode, scope: Scope): CompiledTerm {
  const text = String(term.value);
  if (term.kind === "date") {
    const date = parseCalendarDate(text);
    return date === undefined ? notInSql(scope, text) : dateTerm(date, scope);
  }
  if (term.kind === "code" || term.kind === "text" || term.kind === "boolean") {
    return textTerm(text, scope);
  }
  const [amount = "", currency] = text.split(" ");
  const value = parseDecimal(amount);
  if (value === undefined) return notInSql(scope, text);
  return { kind: "number", ...constantTerm(scope, value, currency) };
}

function textTerm(constant: string, { binder }: Scope): CompiledTerm {
  return { kind: "text", value: binder.bind(constant, "text"), constant };
}

function dateTerm(date: { readonly first: number; readonly last: number }, { binder }: Scope) {
  const day = (value: number): string => binder.bind(String(value), "integer");
  return { kind: "date", first: day(date.first), last: day(date.last) } as const;
}

function arithmetic(
  term: Extract<Term, { readonly left: Term }>,
  scope: Scope,
): CompiledTerm | undefined {
  const left = numberOf(compileTerm(term.left, scope), scope);
  const right = numberOf(compileTerm(term.right, scope), scope);
  if (left === undefined || right === undefined) return undefined;
  const both = `${hasNumber(left)} AND ${hasNumber(right)}`;
  if (term.node === "quotient") {
    const cleared = `CASE WHEN ${both} THEN ${product(scope, left.value, right.divisor)} END`;
    const divisor = product(scope, right.value, left.divisor);
    return { kind: "number", value: cleared, divisor, ...quotientUnit(left, right) };
  }
  if (term.node === "product") {
    const value = `CASE WHEN ${both} THEN ${product(scope, left.value, right.value)} END`;
    const divisor = factors(scope, left.divisor, right.divisor);
    return { kind: "number", value, ...divisor, ...unitOf(left, right) };
  }
  const sign = term.node === "sum" ? "+" : "-";
  const value = `${product(scope, left.value, right.divisor)} ${sign} ${product(scope, right.value, left.divisor)}`;
  return {
    kind: "number",
    value: `CASE WHEN ${both} AND ${sameUnit(left, right)} THEN ${value} END`,
    ...factors(scope, left.divisor, right.divisor),
    ...(left.currency === undefined ? {} : { currency: left.currency }),
  };
}

function factors(scope: Scope, left: string | undefined, right: string | undefined) {
  if (left === undefined && right === undefined) return {};
  return { divisor: product(scope, left ?? "1", right) };
}

/** The currency of the left side, else of the right. */
function unitOf({ currency: left }: NumberTerm, { currency: right }: NumberTerm) {
  if (left === undefined && right === undefined) return {};
  return { currency: `coalesce(${left ?? "NULL"}, ${right ?? "NULL"})` };
}

/** Of two amounts in one currency a plain number. */
function quotientUnit(left: NumberTerm, right: NumberTerm) {
  const { currency } = unitOf(left, right);
  if (currency === undefined) return {};
  const plain = sure(`${left.currency ?? "NULL"} = ${right.currency ?? "NULL"}`);
  return { currency: `CASE WHEN NOT ${plain} THEN ${currency} END` };
}
