import { cleanText, type RuleLevel, type Text, textIn } from "@ipms/core";
import type { RuleOutcome, ValidationReport } from "../report.js";
import type { ReporterOptions } from "./reporter.js";
import { findingLine } from "./report-lines.js";
import { restingRules } from "./resting-rules.js";
import { type RuleGroup, ruleFix, ruleGroups, ruleLabel } from "./rule-groups.js";
import { severities, countText, reasonTexts } from "./words.js";
import { wellFormed } from "./well-formed.js";

const levels: readonly RuleLevel[] = ["field", "record", "ledger", "cuts"];

/** What becomes of a rule as a test. */
interface TestCase {
  readonly state: "passed" | "failure" | "error" | "skipped";
  readonly xml: string;
}

/**
 * A report as JUnit XML, for build servers: a suite for each level, a test for each rule. A rule fails
 * where a finding that counts is heavy enough; lighter findings are its output. A rule that judged
 * nothing is skipped, one that broke is an error.
 *
 * @param report - the report
 * @param options - the language, and how heavy a finding must be
 */
export function* reportJunit(
  report: ValidationReport,
  options: ReporterOptions,
): Generator<string> {
  const groups = new Map(ruleGroups(report).map((group) => [group.outcome.id, group]));
  const resting = new Map(
    restingRules(report).flatMap(({ reason, rules }) =>
      rules.map(({ id }) => [id, textIn(reasonTexts[reason], options.locale)] as const),
    ),
  );
  const suites = levels.map((level) => ({
    level,
    cases: report.rules
      .filter((outcome) => outcome.level === level)
      .map((outcome) => testCase(outcome, groups.get(outcome.id), resting, report, options)),
  }));
  const all = suites.flatMap(({ cases }) => cases);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ipms validate"${totals(all)}>\n`;
  for (const { level, cases } of suites) {
    yield `  <testsuite name="${textIn(levelTexts[level], options.locale)}"${totals(cases)}>\n`;
    for (const { xml } of cases) yield xml;
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

function testCase(
  { id, level }: RuleOutcome,
  group: RuleGroup | undefined,
  resting: ReadonlyMap<string, string>,
  { faults }: ValidationReport,
  { locale, failOn = "error" }: ReporterOptions,
): TestCase {
  const name = `${id}: ${ruleLabel(id, locale)}`;
  const of = (state: TestCase["state"], inner: string): TestCase => ({
    state,
    xml: `    <testcase classname="ipms.${level}" name="${attribute(name)}">${inner}</testcase>\n`,
  });
  const found = group === undefined || group.open === 0 ? undefined : groupText(group, locale);
  const output = found === undefined ? "" : `<system-out>${content(found)}</system-out>`;
  const fault = faults.find(({ rule }) => rule === id);
  if (fault !== undefined) {
    return of("error", `<error message="${attribute(fault.message)}"/>${output}`);
  }
  const reason = resting.get(id);
  if (reason !== undefined) return of("skipped", `<skipped message="${attribute(reason)}"/>`);
  if (group === undefined || found === undefined) return of("passed", "");
  const { severity, open } = group;
  if (severities.indexOf(severity) > severities.indexOf(failOn)) return of("passed", output);
  const message = attribute(countText(severity, open, locale));
  return of(
    "failure",
    `<failure type="${severity}" message="${message}">${content(found)}</failure>`,
  );
}

/** The findings of a rule that count, one a line, and how to mend them. */
function groupText(
  { outcome, findings, open }: RuleGroup,
  locale: ReporterOptions["locale"],
): string {
  const shown = findings.filter((finding) => finding.waiver === undefined && !finding.known);
  const more = open - shown.length;
  return [
    ...shown.map((finding) => cleanText(findingLine(finding, locale))),
    ...(more > 0 ? [textIn(others, locale, { more })] : []),
    ruleFix(outcome.id, locale),
  ].join("\n");
}

function totals(cases: readonly TestCase[]): string {
  const count = (state: TestCase["state"]) => cases.filter((each) => each.state === state).length;
  return ` tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

function attribute(text: string): string {
  return content(cleanText(text)).replaceAll('"', "&quot;");
}

/** A text as XML may hold it: characters that XML forbids are replaced. */
function content(text: string): string {
  return wellFormed(text)
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const levelTexts: Readonly<Record<RuleLevel, Text>> = {
  field: { en: "Single values", "zh-Hans": "单个数据" },
  record: { en: "Records", "zh-Hans": "单条记录" },
  ledger: { en: "The whole ledger", "zh-Hans": "整个台账" },
  cuts: { en: "Between two ledgers", "zh-Hans": "前后两期台账" },
};
const others: Text = { en: "… and {more} more", "zh-Hans": "……另有{more}处" };
