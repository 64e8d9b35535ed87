import type { LedgerView } from "./ledger-view.js";

/** Projects split into groups that do not overlap. */
export interface Groups {
  /** The fields that made the groups, as one text. */
  readonly id: string;
  /** For each project the place of its group in `keys`. */
  readonly of: Int32Array;
  /** The key of each group: one value, or `null` for absent, per grouping field. */
  readonly keys: readonly Readonly<Record<string, string | null>>[];
}

/** All projects in one group. */
export function oneGroup(view: LedgerView): Groups {
  return { id: "", of: new Int32Array(view.projectCount), keys: [{}] };
}
