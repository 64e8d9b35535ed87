import type { Severity } from "@ipms/core";
import type { Finding } from "../finding.js";
import { findingIdentity } from "../finding-identity.js";
import type { RuleOutcome, ValidationReport } from "../report.js";
import { grouped } from "../report/grouped.js";
import type { ReportDiff, RuleDiff } from "./report-diff.js";

/**
 * What changed between two reports on the same ledger: findings that are new, resolved, or there in
 * both. A finding is the same where its rule, table, record and field are; one that is there more often
 * than before is new that many times. What a report counted and did not keep cannot be compared, and
 * the difference says so. Known findings count: a baseline hides nothing from a comparison.
 *
 * @example
 * ```ts
 * import { diffReports, validateInput } from "@ipms/rules";
 *
 * const reportOf = (signedOn: string) =>
 *   validateInput(
 *     { projects: [{ projectId: "P-1", name: "电池项目", signedOn }] },
 *     { asOf: "2023-12-31", only: ["date-exists"] },
 *   );
 * const { resolved } = diffReports(reportOf("2023-02-30"), reportOf("2023-02-28"));
 * console.log(resolved.map(({ record }) => record)); // => [ 'P-1' ]
 * ```
 *
 * @param older - the older report
 * @param newer - the newer report
 */
export function diffReports(older: ValidationReport, newer: ValidationReport): ReportDiff {
  const before = notWaived(older);
  const after = notWaived(newer);
  const added = missingFrom(before, after);
  const resolved = missingFrom(after, before);
  const isNew = new Set(added);
  const persisting = after.filter((finding) => !isNew.has(finding));
  const rules = ruleDiffs(older, newer, { added, resolved, persisting, before, after });
  return {
    ipmsReportDiff: 1,
    oldAsOf: older.asOf,
    newAsOf: newer.asOf,
    exact: rules.every((rule) => rule.notCompared === 0 && rule.notComparable === undefined),
    rules,
    new: added,
    resolved,
    persisting,
  };
}

function notWaived({ findings }: ValidationReport): readonly Finding[] {
  return findings.filter(({ waiver }) => waiver === undefined);
}

/** The findings of one side that the other does not have, or not so often. */
function missingFrom(others: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const other of others) {
    const identity = findingIdentity(other);
    left.set(identity, (left.get(identity) ?? 0) + 1);
  }
  return findings.filter((finding) => {
    const identity = findingIdentity(finding);
    const count = left.get(identity) ?? 0;
    if (count > 0) left.set(identity, count - 1);
    return count === 0;
  });
}

interface Sides {
  readonly added: readonly Finding[];
  readonly resolved: readonly Finding[];
  readonly persisting: readonly Finding[];
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

function ruleDiffs(
  older: ValidationReport,
  newer: ValidationReport,
  sides: Sides,
): readonly RuleDiff[] {
  const outcomesBefore = new Map(older.rules.map((outcome) => [outcome.id, outcome]));
  const outcomesAfter = new Map(newer.rules.map((outcome) => [outcome.id, outcome]));
  const byRule = Object.fromEntries(
    Object.entries(sides).map(([name, findings]) => [name, grouped(findings, ({ rule }) => rule)]),
  ) as Readonly<Record<keyof Sides, ReadonlyMap<string, readonly Finding[]>>>;
  const ids = new Set([...outcomesBefore.keys(), ...outcomesAfter.keys()]);
  const count = (side: keyof Sides, id: string): number => byRule[side].get(id)?.length ?? 0;
  return [...ids].toSorted().flatMap((id): readonly RuleDiff[] => {
    const [was, is] = [outcomesBefore.get(id), outcomesAfter.get(id)];
    const [before, after] = [unwaived(was), unwaived(is)];
    if (before === 0 && after === 0) return [];
    const severity: Severity | "off" = is?.severity ?? was?.severity ?? "off";
    const notComparable = incomparable(was, is);
    return [
      {
        rule: id,
        severity,
        before,
        after,
        new: count("added", id),
        resolved: count("resolved", id),
        persisting: count("persisting", id),
        notCompared: before - count("before", id) + after - count("after", id),
        ...(notComparable === undefined ? {} : { notComparable }),
      },
    ];
  });
}

function unwaived(outcome: RuleOutcome | undefined): number {
  return outcome === undefined ? 0 : outcome.failed - outcome.waived;
}

function incomparable(
  was: RuleOutcome | undefined,
  is: RuleOutcome | undefined,
): RuleDiff["notComparable"] {
  if (!hasRun(was)) return "older";
  if (!hasRun(is)) return "newer";
  return was?.version === is?.version ? undefined : "version";
}

function hasRun(outcome: RuleOutcome | undefined): boolean {
  return outcome !== undefined && outcome.severity !== "off" && outcome.missing === undefined;
}
