/**
 * `pnpm clean-ledger`: makes up a clean ledger of a hundred thousand projects at two days, validates the
 * later cut beside the earlier one, and fails on any error or warning: rules must not cry wolf. The
 * ordinary suite does the same with twenty thousand.
 *
 * IPMS_CLEAN_PROJECTS says how many projects, IPMS_CLEAN_SEED which ledger.
 */
import { judgedInMemory, shown } from "./rule-conformance/judge.js";
import { syntheticCuts } from "./rule-conformance/synthetic-cuts.js";

const count = Number(process.env["IPMS_CLEAN_PROJECTS"] ?? 100_000);
const seed = Number(process.env["IPMS_CLEAN_SEED"] ?? 1);

const { counts, faults, findings, rows, rules } = judgedInMemory(syntheticCuts(count, seed));
console.log(
  Object.entries(rows)
    .map(([table, number]) => `${table} ${number}`)
    .join(", "),
);
console.log(
  `${rules.length} rules: ${counts.error} errors, ${counts.warning} warnings, ${counts.notice} notices`,
);
for (const finding of findings.filter(({ severity }) => severity !== "notice").slice(0, 100)) {
  console.error(`${shown(finding)} ${JSON.stringify(finding.values)}`);
}
for (const fault of faults) console.error(fault);
if (counts.error + counts.warning + faults.length > 0) process.exitCode = 1;
