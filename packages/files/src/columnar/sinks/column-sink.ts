import type { Column } from "@ipms/core";
import type { PlannedValue } from "../column-plan.js";

/**
 * Takes the values of a column batch by batch. Kernels write straight into its arrays, of which the
 * batch gets copies: so the arrays grow once, for the largest batch.
 */
export interface ColumnSink {
  /** Makes room for so many rows in all. */
  reserve(rowCount: number): void;
  /**
   * Sets the value of a row, the slow way. Rows are set one after the other.
   *
   * @param row - the row's number in the batch
   * @param value - canonical JSON that is in good form for the field; `undefined` is absent
   */
  put(row: number, value: PlannedValue | undefined): void;
  /** The column of the batch, after which another batch begins. */
  finish(rowCount: number): Column;
}

/** A value as text; an amount of money is none. */
export function textOf(value: PlannedValue | undefined): string | undefined {
  return value === undefined || typeof value === "object" ? undefined : String(value);
}
