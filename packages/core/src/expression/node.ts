import type { Milestone } from "./milestone.js";

/**
 * The one language in which filters, populations, formulas and rules are written. An expression is
 * plain data: it can be stored as JSON, read aloud in any language, evaluated record by record,
 * column by column or in SQL, always with the same result.
 *
 * A *test* answers yes, no or undecided; a *term* has a value of one {@link TermKind}.
 */
export type Test =
  | { readonly node: "and" | "or"; readonly tests: readonly Test[] }
  | { readonly node: "not"; readonly test: Test }
  | {
      readonly node: "compare";
      readonly operator: ComparisonOperator;
      readonly left: Term;
      readonly right: Term;
    }
  | { readonly node: "present"; readonly field: FieldNode }
  | {
      readonly node: "one-of";
      readonly term: Term<"code" | "text">;
      readonly values: readonly string[] | ParameterNode;
    }
  | {
      readonly node: "starts-with";
      readonly term: Term<"code" | "text">;
      readonly prefix: Term<"code" | "text">;
    }
  | {
      readonly node: "contains";
      readonly term: Term<"code" | "text">;
      readonly values: readonly string[] | ParameterNode;
    }
  | { readonly node: "reached"; readonly milestone: Milestone; readonly by: Term<"date"> };

/** How two terms are compared. */
export type ComparisonOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** The kinds of value that a field, a parameter or a term may have. */
export type TermKind = "text" | "code" | "date" | "money" | "decimal" | "integer" | "boolean";

/** A field of a record; `table` says whose where it is not the record in hand but its project. */
export interface FieldNode<Kind extends TermKind = TermKind> {
  /** Tells the nodes apart. */
  readonly node: "field";
  /** The table whose field it is. */
  readonly table: string;
  /** The field's canonical name. */
  readonly field: string;
  /** The kind of its value; only the compiler looks at it. */
  readonly kind?: Kind;
}

/** A value given with the question: `asOf`, `periodStart`, a threshold … */
export interface ParameterNode<Kind extends TermKind = TermKind> {
  /** Tells the nodes apart. */
  readonly node: "parameter";
  /** The parameter's name. */
  readonly name: string;
  /** The kind of its value; only the compiler looks at it. */
  readonly kind?: Kind;
}

/** A value written into the definition: decimals and dates as text. */
export interface LiteralNode<Kind extends TermKind = TermKind> {
  /** Tells the nodes apart. */
  readonly node: "literal";
  /** The value: a plain decimal, a date, a code, a text, or a truth value. */
  readonly value: string | boolean;
  /** The kind of the value. */
  readonly kind: Kind;
}

/** A value of one kind, as an expression over one record. */
export type Term<Kind extends TermKind = TermKind> =
  | FieldNode<Kind>
  | ParameterNode<Kind>
  | LiteralNode<Kind>
  | { readonly node: "earliest"; readonly terms: readonly Term<"date">[]; readonly kind?: Kind }
  | {
      readonly node: "sum" | "difference" | "product" | "quotient";
      readonly left: Term;
      readonly right: Term;
      readonly kind?: Kind;
    }
  | {
      readonly node: "days-between" | "working-days-between";
      readonly from: Term<"date">;
      readonly to: Term<"date">;
      readonly kind?: Kind;
    }
  | {
      readonly node: "days-after";
      readonly date: Term<"date">;
      readonly days: Term<"integer">;
      readonly kind?: Kind;
    };

/**
 * A metric's formula over its named inputs. `ratio` refuses a zero denominator and, where `subset`
 * is set, a numerator above its denominator; `relative-change` is current ÷ base − 1 and refuses a
 * base of zero or below; `smaller` and `larger` are the one or the other of two values in one unit.
 */
export type Formula =
  | { readonly node: "input"; readonly name: string }
  | { readonly node: "number"; readonly value: string }
  | {
      readonly node: "sum" | "difference" | "product" | "quotient" | "smaller" | "larger";
      readonly left: Formula;
      readonly right: Formula;
    }
  | {
      readonly node: "ratio";
      readonly numerator: Formula;
      readonly denominator: Formula;
      readonly subset: boolean;
    }
  | { readonly node: "relative-change"; readonly current: Formula; readonly base: Formula }
  | { readonly node: "square-root"; readonly of: Formula };
