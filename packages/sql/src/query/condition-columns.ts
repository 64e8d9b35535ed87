import { always, never, open } from "../compile/predicate.js";
import { identifier } from "../identifier.js";
import { remark } from "./remark.js";

/** A column of a query: its name and what it holds. */
export type Column = readonly [name: string, sql: string];

/** Conditions as columns of one part of a query, so that each is worked out once in a row. */
export interface ConditionColumns {
  /** The column that holds a condition, as later parts read it; a name says to people what it is. */
  readonly columnOf: (condition: string, name?: string) => string;
  /** The columns so far. */
  readonly columns: () => readonly Column[];
}

const constants: ReadonlySet<string> = new Set([always, never, open]);

/** Begins without conditions. What is the same in every row needs no column. */
export function conditionColumns(): ConditionColumns {
  const names = new Map<string, string>();
  const remarks = new Map<string, string>();
  return {
    columnOf(condition, about = "") {
      if (constants.has(condition)) return condition;
      const name = names.get(condition) ?? `is_${names.size}`;
      names.set(condition, name);
      if (!remarks.has(condition)) remarks.set(condition, remark(about));
      return identifier(name);
    },
    columns: () =>
      [...names].map(([condition, name]) => [name, `${remarks.get(condition) ?? ""}${condition}`]),
  };
}
