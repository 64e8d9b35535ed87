import { findingIdentity } from "../finding-identity.js";
import type { ValidationReport } from "../report.js";
import type { Baseline, BaselineEntry } from "./baseline.js";

/**
 * The findings of a report as a baseline. Make it from a report that keeps all of them; what a report
 * only counts stands under `notListed` and covers nothing. Waived findings have their waiver and stay
 * out.
 *
 * @example
 * ```ts
 * import { baselineOf, validateInput } from "@ipms/rules";
 *
 * const projects = [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-30" }];
 * const options = { asOf: "2023-12-31", only: ["date-exists"] };
 * const baseline = baselineOf(validateInput({ projects }, options));
 * const { counts, known } = validateInput({ projects }, { ...options, baseline });
 * console.log(counts.error, known); // => 0 1
 * ```
 *
 * @param report - the report
 */
export function baselineOf(report: ValidationReport): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of report.findings) {
    if (finding.waiver !== undefined) continue;
    const identity = findingIdentity(finding);
    const { rule, table, record, field, place } = finding;
    const count = (entries.get(identity)?.count ?? 0) + 1;
    entries.set(identity, {
      rule,
      ...(table === undefined ? {} : { table }),
      ...(record === undefined ? {} : { record }),
      ...(field === undefined ? {} : { field }),
      ...(record !== undefined || place === undefined ? {} : { place }),
      count,
    });
  }
  const notListed = report.rules
    .filter(({ failed, kept }) => failed > kept)
    .map(({ id, failed, kept }) => [id, failed - kept] as const);
  return {
    ipmsBaseline: 1,
    standardVersion: report.standardVersion,
    rulesHash: report.rulesHash,
    asOf: report.asOf,
    findings: [...entries]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([, entry]) => entry),
    notListed: Object.fromEntries(notListed),
  };
}
