import { defineRule, type Judgement, type Ledger } from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import type { ActiveRule } from "./active-rule.js";
import { circumstancesOf } from "./active-rule.js";
import { ruleRun } from "./rule-run.js";
import { tallyOf } from "./tally.js";

const text = { en: "A test", "zh-Hans": "测试" };
const projects = (...names: readonly (string | null | undefined)[]): Ledger =>
  ledgerOf({
    projects: names.map((name, index) => ({
      projectId: `P-${index}`,
      ...(name === undefined ? {} : { name }),
    })),
  }).ledger;

/** Runs a function as a rule that reads the names of projects. */
function runOf(judge: (ledger: Ledger) => Judgement, maximum = 3) {
  const rule = defineRule({
    id: "test-rule",
    version: 1,
    labels: text,
    message: text,
    fix: text,
    severity: "error",
    level: "record",
    table: "projects",
    reads: [{ node: "field", table: "projects", field: "name" }],
    memory: "constant",
    judge: ({ ledger }) => judge(ledger),
  });
  const active: ActiveRule = { rule, severity: "error", parameters: {} };
  const tallies = { tally: tallyOf(active, maximum), tentative: tallyOf(active, maximum) };
  const run = ruleRun(active, rule, circumstancesOf({ asOf: "2023-12-31" }), tallies);
  return { run, tally: tallies.tally };
}

describe("a rule that breaks", () => {
  it("keeps what it had found, judges no more and says how it broke", () => {
    const { run, tally } = runOf(() => ({
      applied: 2,
      failures: (function* () {
        yield { row: 0 };
        throw new Error("no such row");
      })(),
    }));
    run.judge(projects("a", "b"), undefined);
    run.judge(projects("c"), undefined);
    expect(run.fault).toEqual({ rule: "test-rule", message: "Error: no such row" });
    expect(tally.findings.map(({ record }) => record)).toEqual(["P-0"]);
    expect(run.outcome()).toMatchObject({ applied: 2, failed: 1, kept: 1 });
  });
});

describe("a rule with many failures", () => {
  it("counts them all and keeps the first", () => {
    const count = 1_000_000;
    const { run, tally } = runOf(() => ({
      applied: count,
      failures: (function* () {
        for (let failure = 0; failure < count; failure += 1) yield { row: 0 };
      })(),
    }));
    run.judge(projects("a"), undefined);
    expect(run.outcome()).toMatchObject({ applied: count, passed: 0, failed: count, kept: 3 });
    expect(tally.findings).toHaveLength(3);
  });
});

describe("a rule that needs a column", () => {
  const none: Judgement = { applied: 1, failures: [] };

  it("judges nothing where no part has it, and says so", () => {
    const { run } = runOf(() => none);
    run.judge(projects(undefined, undefined), undefined);
    expect(run.outcome()).toMatchObject({
      applied: 0,
      notApplicable: { "missing-column": 2 },
      missing: ["projects.name"],
    });
  });

  it("takes the rows of a part without it for rows without a value", () => {
    const { run } = runOf(() => none);
    run.judge(projects(undefined), undefined);
    run.judge(projects("a"), undefined);
    const outcome = run.outcome();
    expect(outcome).toMatchObject({ applied: 1, notApplicable: { absent: 1 } });
    expect(outcome.missing).toBeUndefined();
  });

  it("says that a table is missing", () => {
    const { run } = runOf(() => none);
    run.judge(ledgerOf({ fundReceipts: [] }).ledger, undefined);
    expect(run.outcome()).toMatchObject({ applied: 0, missing: ["projects"] });
  });
});
