/** A field's value as SQL. */
export type FieldColumns =
  /** The first and last day that a date may mean; both NULL where there is none. */
  | { readonly kind: "date"; readonly first: string; readonly last: string }
  /** An exact number, NULL where there is none; the currency of an amount; digits behind the point. */
  | {
      readonly kind: "number";
      readonly value: string;
      readonly currency?: string;
      readonly scale?: number | undefined;
    }
  /** A code, a text or a truth value as text; NULL where there is none. */
  | { readonly kind: "text"; readonly value: string };

/** The fields that a test may read. */
export interface FieldSource {
  /** A field's value, or `undefined` where the ledger has no such column. */
  columns(table: string, field: string): FieldColumns | undefined;
}
