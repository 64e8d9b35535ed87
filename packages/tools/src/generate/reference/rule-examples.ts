import type { Profile, RequiredEvidence, Rule } from "@ipms/core";
import { findingText, type RuleExample, validateInput } from "@ipms/rules";
import type { Pen } from "./context.js";
import { recordTable, tablesOf } from "./example-tables.js";
import { sayRule } from "./rule-words.js";

const usualDay = "2023-12-31";

/** An example of a rule, run: its tables, and what the rule says of them. */
export function exampleText(pen: Pen, rule: Rule, example: RuleExample): string {
  const { locale } = pen;
  const { ledger, previous = {}, asOf = usualDay, parameters = {} } = example;
  const thresholds = Object.entries(parameters).map(([name, value]) =>
    sayRule("thresholdGiven", locale, { name, value: [value].flat().join(", ") }),
  );
  return [
    `### ${pen.text(example.title)}`,
    [sayRule("given", locale, { day: asOf }), ...thresholds].join(" "),
    ...tablesOf(previous).flatMap(([table, records]) => [
      sayRule("previousCut", locale, { table }),
      records.length === 0 ? sayRule("empty", locale) : recordTable(records),
    ]),
    ...tablesOf(ledger).flatMap(([table, records]) => [
      sayRule("thisCut", locale, { table }),
      records.length === 0 ? sayRule("empty", locale) : recordTable(records),
    ]),
    verdict(pen, rule, example),
  ].join("\n\n");
}

function verdict({ locale }: Pen, rule: Rule, example: RuleExample): string {
  const {
    ledger,
    previous,
    asOf = usualDay,
    parameters,
    requiredEvidence,
    notApplicable,
  } = example;
  if (notApplicable !== undefined) {
    return sayRule("notJudged", locale, { reason: sayRule(notApplicable, locale) });
  }
  const { findings } = validateInput(ledger, {
    asOf,
    only: [rule.id],
    ...(previous === undefined ? {} : { previous }),
    ...(parameters === undefined ? {} : { rules: { [rule.id]: { parameters } } }),
    ...(requiredEvidence === undefined
      ? {}
      : { profile: profileWith(requiredEvidence as readonly RequiredEvidence[]) }),
  });
  if (findings.length === 0) return sayRule("passes", locale);
  return findings
    .map((finding) => {
      const record = finding.record ?? finding.recordName ?? "";
      const text = findingText(finding, locale);
      return `- ${sayRule("finds", locale, { record, field: finding.field ?? "", text })}`;
    })
    .join("\n");
}

function profileWith(requiredEvidence: readonly RequiredEvidence[]): Profile {
  const labels = { en: "Example", "zh-Hans": "示例" };
  return { type: "profile", id: "example", version: 1, labels, requiredEvidence };
}
