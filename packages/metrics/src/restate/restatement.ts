import type { Quantity } from "@ipms/core";
import type { Result } from "../evaluate/result.js";

/** What became of the figures between two cuts of a ledger, and because of which records. */
export interface Restatement {
  /** When the older ledger was cut, as its head says. */
  readonly olderCutOn?: string;
  /** When the newer one was. */
  readonly newerCutOn?: string;
  /** One for each figure that was asked, in the same order. */
  readonly figures: readonly RestatedFigure[];
}

/** One figure over both cuts. */
export interface RestatedFigure {
  /** The figure of the older cut. */
  readonly before: Result;
  /** The figure of the newer one. */
  readonly after: Result;
  /** Whether anything of the figure changed: its value, its bounds, an input, or that it is refused. */
  readonly isChanged: boolean;
  /** The exact difference, in percentage points for a ratio; absent where either is refused. */
  readonly change?: Quantity;
  /**
   * What changed that belongs to no record: fields of the target and, by a given plan, of its parts, and
   * exchange rates. `row` names which.
   */
  readonly terms: readonly FieldChange[];
  /** What changed behind it, by input; inputs behind which nothing changed have no records. */
  readonly inputs: readonly RestatedInput[];
}

/** One input of a figure over both cuts. */
export interface RestatedInput {
  /** The input's name in the definition. */
  readonly name: string;
  /** Its value in the older cut; absent where it had none. */
  readonly before?: Quantity;
  /** Its value in the newer one. */
  readonly after?: Quantity;
  /** The exact difference. */
  readonly change?: Quantity;
  /** The records whose contribution changed. For a count or a sum their changes add up to its own. */
  readonly records: readonly RestatedRecord[];
  /** What no record explains but `terms` may; absent where the records explain everything. */
  readonly unexplained?: Quantity;
}

/** A record whose contribution to a figure changed. */
export interface RestatedRecord {
  /** The project's id. */
  readonly projectId: string;
  /** The project's name, where it has one. */
  readonly name?: string;
  /** The record's own id, where it is not the project itself. */
  readonly recordId?: string;
  /**
   * Whether the newer cut has the record anew, has it no more, has it otherwise, or has it as it was and
   * something else changed that decides about it, such as an exchange rate.
   */
  readonly kind: "added" | "removed" | "changed" | "unchanged";
  /** What the older cut made of it. */
  readonly before: Standing;
  /** What the newer one makes of it. */
  readonly after: Standing;
  /** What it adds to the input's change; absent where records do not add up to the input. */
  readonly change?: Quantity;
  /** The fields of the record and of its project that changed. */
  readonly fields: readonly FieldChange[];
}

/** What a cut makes of a record. */
export interface Standing {
  /** Whether it counts, does not, cannot be decided, is left out, or is not on the ledger at all. */
  readonly as: "counted" | "not-counted" | "undecided" | "left-out" | "absent";
  /** Why, as a code; for everything but counted records. */
  readonly reason?: string;
  /** Its amount as recorded, a plain decimal, where records are not simply counted. */
  readonly amount?: string;
  /** ISO 4217, for amounts of money. */
  readonly currency?: string;
}

/** A field that changed between two cuts. */
export interface FieldChange {
  /** The table. */
  readonly table: string;
  /** The field's canonical name. */
  readonly field: string;
  /** Which of several rows, such as the id of a receipt or of a target, or the day of a signing. */
  readonly row?: string;
  /** Its value in the older cut; `null` where it had none. */
  readonly before: string | null;
  /** Its value in the newer one. */
  readonly after: string | null;
}
