import type { Finding } from "../finding.js";
import { findingIdentity } from "../finding-identity.js";
import type { Baseline } from "./baseline.js";

/** A baseline during one run: each finding it has is taken once. */
export interface BaselineBook {
  /** Whether the baseline still has this finding; if so, it has one less. */
  take(finding: Finding): boolean;
}

/**
 * Opens a baseline for one run.
 *
 * @param baseline - the baseline
 */
export function baselineBook({ findings }: Baseline): BaselineBook {
  const left = new Map<string, number>();
  for (const entry of findings) {
    const identity = findingIdentity(entry);
    left.set(identity, (left.get(identity) ?? 0) + entry.count);
  }
  return {
    take(finding) {
      const identity = findingIdentity(finding);
      const count = left.get(identity) ?? 0;
      if (count > 0) left.set(identity, count - 1);
      return count > 0;
    },
  };
}
