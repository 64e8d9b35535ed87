/** What a row behind the header is. */
export type RowKind =
  /** A record. */
  | "record"
  /** Nothing, or nothing but the number of a row that nobody filled in, and formulas that failed. */
  | "blank"
  /** The sums of the whole table. */
  | "total"
  /** The sums of some rows: above them where they have a numbered head, else below. */
  | "subtotal"
  /** What a total contains (其中：外资), which no rows show. */
  | "breakdown"
  /** The name of the group of rows below. */
  | "heading"
  /** Notes, sources, who filled in and who checked. */
  | "note"
  /** The header or a title once more, as every printed page has it. */
  | "repeated-header"
  /** 1 2 3, 甲 乙. */
  | "column-numbers"
  /** The header of another table below this one. */
  | "other-header"
  /** A row of that other table. */
  | "other-table";

/** A row with what it is and why. */
export interface ClassifiedRow {
  /** What it is. */
  readonly kind: RowKind;
  /** The words that decide, as they stand; not there for records and empty rows. */
  readonly words?: string;
  /** Of totals: 3 the whole table, 2 the larger, 1 the smaller groups. */
  readonly level?: 1 | 2 | 3;
  /** Of totals: how many records they state (合计 12个项目). */
  readonly count?: number;
  /** Of records: whether the sheet hides the row; it counts all the same. */
  readonly hidden?: true;
}
