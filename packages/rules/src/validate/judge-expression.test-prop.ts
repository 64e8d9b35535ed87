import {
  type ExpressionRuleDefinition,
  type ParameterValues,
  parseDay,
  type Rule,
} from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";
import { rules } from "../generated/registry.js";
import type { RuleOutcome } from "../report.js";
import { activeRules } from "./active-rule.js";
import { bindParameters } from "./bind-parameters.js";
import { normativeVerdicts, type Verdict } from "./normative.test-input.js";
import { randomLedger } from "./random-ledger.test-input.js";
import { validate } from "./validate.js";

const asOf = "2023-06-30";
const day = parseDay(asOf) ?? 0;
const question: ParameterValues = { asOf: { first: day, last: day } };
const active = activeRules(Object.values(rules) as readonly Rule[], { asOf });
/** Every rule that is an expression, with its thresholds written in. */
const expressions = active.flatMap((each) => {
  const { rule } = each;
  if (rule.level === "field" || "judge" in rule) return [];
  const bound: ExpressionRuleDefinition & { readonly id: string } = {
    ...rule,
    holds: bindParameters(rule.holds, each),
    ...(rule.when === undefined ? {} : { when: bindParameters(rule.when, each) }),
  };
  return [bound];
});

it("judges whole columns as the normative evaluator judges each record", () => {
  const seen = new Map<string, Set<Verdict>>(expressions.map(({ id }) => [id, new Set()]));
  fc.assert(
    fc.property(randomLedger, randomLedger, (input, previous) => {
      const report = validate(ledgerOf(input).ledger, {
        asOf,
        previous: ledgerOf(previous).ledger,
      });
      expect(report.faults).toEqual([]);
      for (const rule of expressions) {
        const outcome = report.rules.find(({ id }) => id === rule.id);
        if (outcome === undefined || outcome.missing !== undefined) continue;
        const verdicts = normativeVerdicts(rule, input, previous, question);
        expect([rule.id, countsOf(outcome)]).toEqual([rule.id, tally(verdicts)]);
        for (const verdict of verdicts) seen.get(rule.id)?.add(verdict);
      }
    }),
    { numRuns: 100 },
  );
  // Nothing is proved of a rule that never passed or never failed; some need rare coincidences.
  const proved = [...seen.values()].filter((each) => each.has("passed") && each.has("failed"));
  expect(proved.length).toBeGreaterThan(expressions.length * 0.6);
});

function tally(verdicts: readonly Verdict[]) {
  const count = (wanted: Verdict) => verdicts.filter((each) => each === wanted).length;
  return {
    passed: count("passed"),
    failed: count("failed"),
    "not-concerned": count("not-concerned"),
    undecided: count("undecided"),
    absent: count("absent"),
  };
}

function countsOf({ passed, failed, notApplicable }: RuleOutcome) {
  return {
    passed,
    failed,
    "not-concerned": notApplicable["not-concerned"] ?? 0,
    undecided: notApplicable.undecided ?? 0,
    absent: notApplicable.absent ?? 0,
  };
}
