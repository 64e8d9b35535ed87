import type { FieldNode, Test } from "../expression/node.js";
import type { Milestone } from "../expression/milestone.js";
import type { AreaUnit, QuantityKind } from "../quantity/quantity.js";
import type { Text } from "../text/locale.js";

/** The kinds of value that a measure may have. */
export type MeasureKind = Extract<QuantityKind, "count" | "money" | "area">;

/**
 * Whether values may be added up: `additive` over everything, `semi-additive` not over time,
 * `non-additive` never.
 */
export type Additivity = "additive" | "semi-additive" | "non-additive";

/** How a measure makes one value of many records. */
export type Aggregate =
  /** The number of different projects. */
  | { readonly count: "projects" }
  /** The sum of a field. */
  | { readonly sum: FieldNode<"money" | "decimal" | "integer"> }
  /** The field of the only record there is; none or several are refused. */
  | { readonly only: FieldNode<"money" | "decimal" | "integer"> };

/** What {@link defineMeasure} takes: a table, an event date, an aggregate and a fixed filter. */
export interface MeasureDefinition<Kind extends MeasureKind = MeasureKind> {
  /** kebab-case, equal to the file name. */
  readonly id: string;
  /** Rises whenever the value can change for the same ledger. */
  readonly version: number;
  /** The measure's name. */
  readonly labels: Text;
  /** What the value is. */
  readonly kind: Kind;
  /** The unit, for `area`. */
  readonly area?: AreaUnit;
  /** The table whose records it aggregates. */
  readonly table: string;
  /**
   * The date that puts a record into a period. Without one the measure describes the population's
   * projects as they are.
   */
  readonly on?: FieldNode<"date">;
  /** For a cohort: the milestone that must be reached by the as-of date. */
  readonly milestone?: Milestone;
  /** What becomes of the records. */
  readonly aggregate: Aggregate;
  /** A filter that always applies. */
  readonly where?: Test;
  /**
   * Cumulative balances that stand in for projects without any record in `table`: the latest one not
   * after a day; a period's flow is the difference of the balances at its two edges.
   */
  readonly balances?: {
    /** The table of balances. */
    readonly table: string;
    /** The day of each balance. */
    readonly on: FieldNode<"date">;
    /** The cumulative amount. */
    readonly amount: FieldNode<"money">;
  };
  /** For a measure over `targets`: the id of the metric or measure whose target it is. */
  readonly target?: string;
  /** Whether values may be added up. */
  readonly additivity: Additivity;
}

/** A measure: data, not code; it evaluates in memory and compiles to SQL from the same definition. */
export type Measure<Kind extends MeasureKind = MeasureKind> = MeasureDefinition<Kind> & {
  /** Tells definitions apart. */
  readonly type: "measure";
};

/**
 * Declares a measure. One measure, one file.
 *
 * @param definition - everything about the measure that a program needs
 */
export function defineMeasure<const Kind extends MeasureKind>(
  definition: MeasureDefinition<Kind>,
): Measure<Kind> {
  return { type: "measure", ...definition };
}
