import type { TermKind } from "@ipms/core";

/**
 * The column that holds the place of each row in its source, from 0: of several records with one id
 * the first counts.
 */
export const rowColumn = "row";

/** What a column of an engine holds. All but the place of the row may be absent. */
export type StoredKind =
  /** A code or a text. */
  | "text"
  /** A truth value. */
  | "boolean"
  /** A day, as days since 1970-01-01 in a whole number of 32 bits. */
  | "day"
  /** An exact decimal. */
  | "decimal"
  /** The place of the row, a whole number of 64 bits. */
  | "row";

/** Which part of a field's value a column holds. */
export type StoredPart = "value" | "first" | "last" | "amount" | "currency";

/** One column of a table in an engine. */
export interface StoredColumn {
  /** Its name: the field's, with the part behind it where the field has two. */
  readonly name: string;
  /** The part of the field's value. */
  readonly part: StoredPart;
  /** What it holds. */
  readonly kind: StoredKind;
}

/**
 * The columns in which an engine keeps a field: a date as its first and last possible day, money as
 * its amount and currency, anything else as it is.
 *
 * @example
 * ```ts
 * import { storedColumns } from "@ipms/sql";
 *
 * console.log(storedColumns("signedOn", "date").map(({ name }) => name)); // => [ 'signedOn_first', 'signedOn_last' ]
 * ```
 *
 * @param field - the field's canonical name
 * @param kind - the kind of its value
 */
export function storedColumns(field: string, kind: TermKind): readonly StoredColumn[] {
  switch (kind) {
    case "date":
      return [
        { name: `${field}_first`, part: "first", kind: "day" },
        { name: `${field}_last`, part: "last", kind: "day" },
      ];
    case "money":
      return [
        { name: `${field}_amount`, part: "amount", kind: "decimal" },
        { name: `${field}_currency`, part: "currency", kind: "text" },
      ];
    case "boolean":
      return [{ name: field, part: "value", kind: "boolean" }];
    case "decimal":
    case "integer":
      return [{ name: field, part: "value", kind: "decimal" }];
    case "code":
    case "text":
      return [{ name: field, part: "value", kind: "text" }];
  }
}
