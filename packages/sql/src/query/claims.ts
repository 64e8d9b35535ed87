import { identifier } from "../identifier.js";
import type { Column } from "./condition-columns.js";

/** The milestones that reported stages claim, as columns of projects. */
export interface Claims {
  /** What reads the claim of a milestone, as `Scope` asks for it. */
  readonly claimed: (milestone: string, condition: string) => string;
  /** The columns so far. */
  readonly columns: () => readonly Column[];
}

/** Begins without claims. */
export function claimsOf(): Claims {
  const columns = new Map<string, string>();
  return {
    claimed(milestone, condition) {
      const name = `claimed_${milestone}`;
      columns.set(name, condition);
      return `p.${identifier(name)}`;
    },
    columns: () => [...columns],
  };
}
