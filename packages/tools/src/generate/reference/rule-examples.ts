import {
  cleanText,
  type Locale,
  placeText,
  type Profile,
  type RequiredEvidence,
  type Rule,
} from "@ipms/core";
import { type Finding, findingText, type RuleExample, validateInput } from "@ipms/rules";
import type { Pen } from "./context.js";
import { recordTable, tablesOf } from "./example-tables.js";
import { sayRule } from "./rule-words.js";

const usualDay = "2023-12-31";

/**
 * An example of a rule, run: its tables, and what the rule says of them. What only reading a file can find is
 * in no table: it stands in what was not read.
 */
export function exampleText(pen: Pen, rule: Rule, example: RuleExample): string {
  const { locale } = pen;
  const shown = example.problems === undefined ? given(pen, example) : [sayRule("reads", locale)];
  return [`### ${pen.text(example.title)}`, ...shown, verdict(pen, rule, example)].join("\n\n");
}

function given(
  { locale }: Pen,
  { ledger, previous = {}, asOf = usualDay, parameters = {} }: RuleExample,
): readonly string[] {
  const thresholds = Object.entries(parameters).map(([name, value]) =>
    sayRule("thresholdGiven", locale, { name, value: [value].flat().join(", ") }),
  );
  return [
    [sayRule("given", locale, { day: asOf }), ...thresholds].join(" "),
    ...tablesOf(previous).flatMap(([table, records]) => [
      sayRule("previousCut", locale, { table }),
      records.length === 0 ? sayRule("empty", locale) : recordTable(records),
    ]),
    ...tablesOf(ledger).flatMap(([table, records]) => [
      sayRule("thisCut", locale, { table }),
      records.length === 0 ? sayRule("empty", locale) : recordTable(records),
    ]),
  ];
}

function verdict({ locale }: Pen, rule: Rule, example: RuleExample): string {
  const {
    ledger,
    problems = [],
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
    problems,
    ...(previous === undefined ? {} : { previous }),
    ...(parameters === undefined ? {} : { rules: { [rule.id]: { parameters } } }),
    ...(requiredEvidence === undefined
      ? {}
      : { profile: profileWith(requiredEvidence as readonly RequiredEvidence[]) }),
  });
  if (findings.length === 0) return sayRule("passes", locale);
  const places = problems.length > 0;
  return findings.map((finding) => `- ${found(finding, locale, places)}`).join("\n");
}

/** A finding: the record and the field, and before them the place where it is in a file. */
function found(finding: Finding, locale: Locale, places: boolean): string {
  const { place, record = finding.recordName, field } = finding;
  const where = [
    place === undefined || !places ? undefined : placeText(place),
    record === undefined ? undefined : `**${cleanText(record)}**`,
    field === undefined ? undefined : `\`${field}\``,
  ].filter((part) => part !== undefined);
  const text = findingText(finding, locale);
  return where.length === 0
    ? sayRule("findsSomewhere", locale, { text })
    : sayRule("finds", locale, { where: where.join(" "), text });
}

function profileWith(requiredEvidence: readonly RequiredEvidence[]): Profile {
  const labels = { en: "Example", "zh-Hans": "示例" };
  return { type: "profile", id: "example", version: 1, labels, requiredEvidence };
}
