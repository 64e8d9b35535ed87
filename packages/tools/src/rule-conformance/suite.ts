import type { Rule, Severity, Text } from "@ipms/core";
import { rules } from "@ipms/rules";
import { applied, appliedWherePossible, findsRows } from "./apply.js";
import type { Change, ExpectedFinding, Fault, Planted } from "./fault.js";
import { faults } from "./faults.js";
import { formFaults } from "./faults/form.js";
import { Scene } from "./scene.js";
import { cutOn, type Cuts, syntheticCuts } from "./synthetic-cuts.js";

/** A finding that must appear, with its weight. */
interface CaseFinding extends ExpectedFinding {
  /** How much it weighs. */
  readonly severity: Severity;
}

/** One case of the published suite. */
export interface ConformanceCase {
  /** Its id, and the name of its file. */
  readonly id: string;
  /** What was done wrong. */
  readonly title: Text;
  /** The day whose knowledge counts. */
  readonly asOf: string;
  /** What is changed in the ledger. */
  readonly changes: readonly Change[];
  /** What is changed in the previous cut. */
  readonly previousChanges: readonly Change[];
  /** Every finding that appears besides those of the clean ledger. */
  readonly findings: readonly CaseFinding[];
}

/** The small clean ledger of the published suite. */
export function baseCuts(): Cuts {
  return syntheticCuts(140, 43);
}

/** Every case of the published suite, each planted in the clean ledger alone. */
export function conformanceCases(): readonly ConformanceCase[] {
  const base = baseCuts();
  return faults.map((fault) => caseOf(fault, base));
}

function caseOf({ id, title, plant }: Fault, base: Cuts): ConformanceCase {
  const planted = plant(new Scene(base));
  return {
    id,
    title,
    asOf: cutOn,
    changes: planted.changes,
    previousChanges: previousChangesOf(planted, base),
    findings: planted.findings.map((finding) => ({ ...finding, severity: severityOf(finding) })),
  };
}

/** The fault was there before, unless it says otherwise: the same changes, as far as rows exist. */
function previousChangesOf({ changes, previousChanges }: Planted, base: Cuts): readonly Change[] {
  if (previousChanges !== undefined) return previousChanges;
  return changes.filter((change) => {
    return "add" in change || findsRows(base.previous, change);
  });
}

function severityOf({ rule }: ExpectedFinding): Severity {
  return ruleOf(rule).severity;
}

/** Whether only reading a file finds it, and a ledger in memory does not show it. */
function isOfReading(rule: string): boolean {
  return ruleOf(rule).level === "field";
}

function ruleOf(rule: string): Rule {
  const found = Object.values<Rule>(rules).find(({ id }) => id === rule);
  if (found === undefined) throw new RangeError(`no rule ${rule}`);
  return found;
}

/** The faults that a ledger in memory shows; those in the form of values are found on reading. */
export const faultsInMemory: readonly Fault[] = faults.filter(
  (fault) => !formFaults.includes(fault) && fault.alone !== true,
);

/**
 * Plants faults in one ledger, each in rows of its own.
 *
 * @param cuts - the clean ledger; large enough for all of them
 * @param chosen - the faults
 */
export function plantedTogether(
  cuts: Cuts,
  chosen: readonly Fault[] = faultsInMemory,
): {
  /** The ledger with all faults. */
  readonly cuts: Cuts;
  /** Every finding that appears besides those of the clean ledger. */
  readonly findings: readonly ExpectedFinding[];
} {
  const scene = new Scene(cuts);
  const planted = chosen.map((fault) => fault.plant(scene));
  const shared = planted.filter(({ previousChanges }) => previousChanges === undefined);
  const before = appliedWherePossible(
    cuts.previous,
    shared.flatMap(({ changes }) => changes),
  );
  return {
    cuts: {
      ledger: applied(
        cuts.ledger,
        planted.flatMap(({ changes }) => changes),
      ),
      previous: applied(
        before,
        planted.flatMap(({ previousChanges = [] }) => previousChanges),
      ),
    },
    findings: planted.flatMap(({ findings }) => findings).filter(({ rule }) => !isOfReading(rule)),
  };
}

/**
 * The rules that only files can break, which no change of a sound ledger shows: the suite of
 * `@ipms/files` has files for them.
 */
export const rulesOfFiles: readonly string[] = [
  "amount-has-unit",
  "cell-holds-one-value",
  "column-meaning-clear",
  "column-name-unique",
  "date-is-actual",
  "date-unambiguous",
  "file-readable",
  "formula-has-result",
  "mapping-fits-table",
  "parquet-readable",
  "quantity-given-per-row",
  "record-readable",
  "sheet-is-one-table",
  "standard-version-known",
  "table-known",
  "text-file-well-formed",
  "total-agrees-with-rows",
  "total-checkable",
  "workbook-readable",
];

/** The rules that judge nothing in a large ledger, where better ones can. */
export const rulesOfSmallLedgers: readonly string[] = ["project-total-investment-plausible"];
