import type { NotApplicableReason } from "@ipms/core";
import type { Finding } from "../finding.js";
import type { RuleOutcome } from "../report.js";
import type { ActiveRule } from "./active-rule.js";
import type { Coverage } from "./cover.js";

/** Counts what becomes of one rule and keeps its first findings. */
export interface Tally {
  /** Counts records that were judged. */
  applied(count: number): void;
  /** Counts records that were not judged. */
  leftOut(counts: Readonly<Partial<Record<NotApplicableReason, number>>>): void;
  /** Says which columns the ledger lacks, so that the rule judged nothing. */
  lacks(fields: readonly string[]): void;
  /** Says in which field a value failed, such as `projects.startedOn`. */
  touches(field: string): void;
  /** Whether a further finding would be kept: if not, it need not be made. */
  readonly hasRoom: boolean;
  /** Counts one record that failed; its finding is kept while there is room. */
  failed(finding: () => Finding): void;
  /** Counts failures of which nothing is kept. */
  failedUnseen(count: number): void;
  /** The findings that were kept. */
  readonly findings: readonly Finding[];
  /** Takes in what another tally of the same rule counted and kept. */
  add(other: Tally): void;
  /** What became of the rule. */
  outcome(): RuleOutcome;
}

/**
 * A tally at nought.
 *
 * @param active - the rule
 * @param maximum - how many findings are kept; as many again of those that are waived or known, so that
 *   they crowd out no new one
 * @param covers - why a finding does not count; where it is given, every finding is made and asked for
 * @param onFinding - called with each finding that is kept
 */
export function tallyOf(
  { rule, severity }: ActiveRule,
  maximum: number,
  covers?: Coverage["covers"],
  onFinding?: (finding: Finding) => void,
): Tally {
  const findings: Finding[] = [];
  const leftOut: Partial<Record<NotApplicableReason, number>> = {};
  let missing: readonly string[] = [];
  const touched = new Set<string>();
  let applied = 0;
  let failed = 0;
  let waived = 0;
  let known = 0;
  let keptCovered = 0;
  const addReasons: Tally["leftOut"] = (counts) => {
    for (const reason of Object.keys(counts) as NotApplicableReason[]) {
      const count = counts[reason] ?? 0;
      if (count > 0) leftOut[reason] = (leftOut[reason] ?? 0) + count;
    }
  };
  const keep = (finding: Finding): void => {
    findings.push(finding);
    onFinding?.(finding);
  };
  return {
    applied(count) {
      applied += count;
    },
    leftOut: addReasons,
    lacks(fields) {
      missing = fields;
    },
    touches(field) {
      touched.add(field);
    },
    get hasRoom() {
      return covers !== undefined || findings.length < maximum;
    },
    failed(finding) {
      failed += 1;
      if (covers === undefined) {
        if (findings.length < maximum) keep(finding());
        return;
      }
      const found = finding();
      const cover = covers(found);
      if (cover === undefined) {
        if (findings.length - keptCovered < maximum) keep(found);
        return;
      }
      if ("waiver" in cover) waived += 1;
      else known += 1;
      if (keptCovered < maximum) {
        keep({ ...found, ...cover });
        keptCovered += 1;
      }
    },
    failedUnseen(count) {
      failed += count;
    },
    findings,
    add(other) {
      const { findings: others } = other;
      const counts = other.outcome();
      applied += counts.applied;
      failed += counts.failed;
      waived += counts.waived;
      known += counts.known;
      addReasons(counts.notApplicable);
      for (const field of counts.fields ?? []) touched.add(field);
      for (const finding of others) {
        const isCovered = finding.waiver !== undefined || finding.known === true;
        const before = isCovered ? keptCovered : findings.length - keptCovered;
        if (before >= maximum) continue;
        if (isCovered) keptCovered += 1;
        keep(finding);
      }
    },
    outcome: () => ({
      id: rule.id,
      version: rule.version,
      level: rule.level,
      severity,
      applied,
      passed: applied - failed,
      failed,
      waived,
      known,
      notApplicable: { ...leftOut },
      ...(missing.length === 0 ? {} : { missing }),
      kept: findings.length,
      ...(touched.size === 0 ? {} : { fields: [...touched] }),
    }),
  };
}
