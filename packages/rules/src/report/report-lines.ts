import { cleanText, listText, type Locale, type Severity, type Text, textIn } from "@ipms/core";
import type { Finding } from "../finding.js";
import type { ValidationReport } from "../report.js";
import { figureTexts } from "./figure-texts.js";
import { findingParts } from "./finding-parts.js";
import { grouped } from "./grouped.js";
import { type RuleGroup, ruleFix, ruleGroups, ruleLabel } from "./rule-groups.js";
import { coveredFacts, faultTexts, idleWaiverTexts, reportFacts, restingTexts } from "./summary.js";
import { type ReportVerdict, verdictOf, verdictText } from "./verdict.js";
import { countText, groupedDigits } from "./words.js";

/** One paragraph of a report for a terminal, without colours and unbroken: the terminal does both. */
export interface ReportLine {
  /** What it is. */
  readonly kind:
    | "verdict"
    | "fact"
    | "fault"
    | "heading"
    | "rule"
    | "hint"
    | "finding"
    | "more"
    | "note";
  /** What the report comes to, for the verdict. */
  readonly verdict?: ReportVerdict;
  /** How much it weighs, for a rule and its findings. */
  readonly severity?: Severity;
  /** How many steps it stands in. An empty line stands before what stands in by none, but for facts. */
  readonly indent: 0 | 1 | 2;
  /** The text, safe to print. */
  readonly text: string;
}

/** How many of the columns that rules lack are named. */
const namedColumns = 8;

/** How a report is worded for a terminal. */
export interface ReportLinesOptions {
  /** The language. */
  readonly locale: Locale;
  /** How many findings of each rule are listed; 5 where nothing is said. */
  readonly listed?: number;
  /** The lightest finding with which the ledger fails; `error` where nothing is said. */
  readonly failOn?: Severity;
}

/**
 * A report for people at a terminal: what it comes to, what was judged and what was not, then the
 * findings by rule, the gravest first, and which figures the ledger carries.
 *
 * @example
 * ```ts
 * import { reportLines, validateInput } from "@ipms/rules";
 *
 * const projects = [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-30" }];
 * const report = validateInput({ projects }, { asOf: "2023-12-31", only: ["date-exists"] });
 * const [verdict] = reportLines(report, { locale: "zh-Hans" });
 * console.log(verdict?.text); // => 台账未通过校验：错误1处
 * ```
 *
 * @param report - the report
 * @param options - the language, and how much is listed
 */
export function reportLines(
  report: ValidationReport,
  { locale, listed = 5, failOn = "error" }: ReportLinesOptions,
): readonly ReportLine[] {
  const section = (title: Text, texts: readonly string[]): readonly ReportLine[] =>
    texts.length === 0
      ? []
      : [line("heading", 0, textIn(title, locale)), ...texts.map((text) => line("note", 1, text))];
  return [
    {
      ...line("verdict", 0, verdictText(report, locale, failOn)),
      verdict: verdictOf(report, failOn),
    },
    ...[...reportFacts(report, locale), ...coveredFacts(report, locale)].map(([name, value]) =>
      line("fact", 1, textIn(fact, locale, { name, value })),
    ),
    ...faultTexts(report, locale).map((text) => line("fault", 0, text)),
    ...ruleGroups(report)
      .filter(({ open }) => open > 0)
      .flatMap((group) => groupLines(group, locale, listed)),
    ...section(
      titles.resting,
      restingTexts(report, locale, namedColumns).map(({ title, missing }) =>
        joined(title, missing, locale),
      ),
    ),
    ...section(titles.waivers, firstOf(idleWaiverTexts(report, locale), listed, locale)),
    ...section(titles.figures, figureLines(report, locale)),
  ].map((each) => ({ ...each, text: cleanText(each.text) }));
}

function groupLines(
  { outcome: { id, waived, known }, severity, open, findings }: RuleGroup,
  locale: Locale,
  listed: number,
): readonly ReportLine[] {
  const fresh = findings.filter((finding) => finding.waiver === undefined && !finding.known);
  const shown = fresh.slice(0, listed);
  const covered = waived + known;
  const count = countText(severity, open, locale);
  const values = { count, covered: groupedDigits(covered), label: ruleLabel(id, locale), id };
  const title = textIn(covered === 0 ? heading : headingCovered, locale, values);
  const more = open - shown.length;
  return [
    { ...line("rule", 0, title), severity },
    line("hint", 1, ruleFix(id, locale)),
    ...shown.map((finding) => ({ ...line("finding", 2, findingLine(finding, locale)), severity })),
    ...(more > 0 ? [line("more", 2, textIn(others, locale, { more: groupedDigits(more) }))] : []),
  ];
}

/** A finding on one line: where, whose, which field, and what is wrong. */
export function findingLine(finding: Finding, locale: Locale): string {
  const { place, record, field, message } = findingParts(finding, locale);
  const where = [place, record, field].filter((part) => part !== "").join(" ");
  return where === "" ? message : textIn(located, locale, { where, message });
}

/** Which figures the ledger carries; those with the same thing against them share a line. */
function figureLines({ figures = [] }: ValidationReport, locale: Locale): readonly string[] {
  if (figures.length === 0) return [];
  const refused = figures.filter((figure) => !figure.supported);
  const texts = refused.map((figure) => figureTexts(figure, locale));
  const byBlocks = grouped(texts, ({ blocks, state }) => (blocks === "" ? state : blocks));
  const supported = figures.length - refused.length;
  return [
    textIn(figureCounts, locale, { supported, all: figures.length }),
    ...[...byBlocks].map(([reason, of]) =>
      textIn(fact, locale, {
        name: listText(
          of.map(({ label }) => label),
          locale,
        ),
        value: reason,
      }),
    ),
  ];
}

/** The first of many texts, and how many more there are. */
function firstOf(texts: readonly string[], listed: number, locale: Locale): readonly string[] {
  const more = texts.length - listed;
  return more > 0
    ? [...texts.slice(0, listed), textIn(others, locale, { more: groupedDigits(more) })]
    : texts;
}

function joined(title: string, rest: string, locale: Locale): string {
  return rest === "" ? title : `${title}${locale === "en" ? "; " : "；"}${rest}`;
}

function line(kind: ReportLine["kind"], indent: ReportLine["indent"], text: string): ReportLine {
  return { kind, indent, text };
}

const fact: Text = { en: "{name}: {value}", "zh-Hans": "{name}：{value}" };
const located: Text = { en: "{where}: {message}", "zh-Hans": "{where}：{message}" };
const heading: Text = { en: "{count}: {label} ({id})", "zh-Hans": "{count}：{label}（{id}）" };
const headingCovered: Text = {
  en: "{count}, {covered} more waived or known: {label} ({id})",
  "zh-Hans": "{count}，另有已豁免或已知的{covered}处：{label}（{id}）",
};
const others: Text = { en: "… and {more} more", "zh-Hans": "……另有{more}处" };
const figureCounts: Text = {
  en: "The ledger supports {supported} of {all} figures.",
  "zh-Hans": "{all}项指标中有{supported}项可用。",
};
const titles = {
  resting: { en: "Rules that judged nothing", "zh-Hans": "未执行的规则" },
  waivers: { en: "Waivers that do nothing", "zh-Hans": "不起作用的豁免" },
  figures: { en: "Figures", "zh-Hans": "指标" },
} as const satisfies Record<string, Text>;
