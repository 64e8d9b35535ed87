import { absent, type DateColumn, parseCalendarDate } from "@ipms/core";
import type { PlannedValue } from "../column-plan.js";
import type { ColumnSink } from "./column-sink.js";
import { grown } from "./grown.js";

/** Takes dates. */
export class DateSink implements ColumnSink {
  /** The first day of each. */
  first: Int32Array = new Int32Array(0);
  /** The last day of each. */
  last: Int32Array = new Int32Array(0);
  /** Whether months or years may be among them. */
  spans = false;

  reserve(rowCount: number): void {
    this.first = grown(this.first, rowCount);
    this.last = grown(this.last, rowCount);
  }

  put(row: number, value: PlannedValue | undefined): void {
    const date = typeof value === "string" ? parseCalendarDate(value) : undefined;
    this.first[row] = date?.first ?? absent;
    this.last[row] = date?.last ?? absent;
    if (date?.first !== date?.last) this.spans = true;
  }

  finish(rowCount: number): DateColumn {
    const first = this.first.slice(0, rowCount);
    // Days begin and end on the same day.
    const last = this.spans ? this.last.slice(0, rowCount) : first;
    this.spans = false;
    return { kind: "date", first, last };
  }
}
