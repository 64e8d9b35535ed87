import type { Day } from "../date/day.js";
import type { Rational } from "../decimal/rational.js";

/** The value of a term for one record; `undefined` is absent. */
export type Cell =
  | { readonly kind: "date"; readonly first: Day; readonly last: Day }
  | { readonly kind: "decimal"; readonly value: Rational; readonly currency?: string }
  | { readonly kind: "code"; readonly value: string };

/** One record, as the evaluator sees it. */
export interface RecordView {
  /**
   * The value of a field, of the record itself or of the project it belongs to.
   *
   * @returns `undefined` where the record has no value
   */
  cell(table: string, field: string): Cell | undefined;
}
