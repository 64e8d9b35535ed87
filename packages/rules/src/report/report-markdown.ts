import { type Locale, type Text, textIn } from "@ipms/core";
import type { ValidationReport } from "../report.js";
import { figureTexts } from "./figure-texts.js";
import { findingsTable } from "./findings-table.js";
import { markdownTable, neutral } from "./markdown-table.js";
import type { ReporterOptions } from "./reporter.js";
import { type RuleGroup, ruleFix, ruleGroups, ruleLabel } from "./rule-groups.js";
import { coveredFacts, faultTexts, idleWaiverTexts, reportFacts, restingTexts } from "./summary.js";
import { verdictText } from "./verdict.js";
import { countText, groupedDigits, severityTexts } from "./words.js";

/** How a report is written as Markdown. */
export interface ReportMarkdownOptions extends ReporterOptions {
  /** How many findings of each rule are listed; 20 where nothing is said. */
  readonly listed?: number;
}

/**
 * A report as Markdown, for pull requests and notes: the summary, the rules that failed as a table, and
 * the findings of each.
 *
 * @param report - the report
 * @param options - the language, and how much is listed
 */
export function* reportMarkdown(
  report: ValidationReport,
  { locale, failOn = "error", listed = 20 }: ReportMarkdownOptions,
): Generator<string> {
  const groups = ruleGroups(report).filter(({ open }) => open > 0);
  yield `# ${textIn(titles.report, locale)}\n\n**${verdictText(report, locale, failOn)}**\n\n`;
  for (const text of faultTexts(report, locale)) yield `> ${neutral(text)}\n\n`;
  yield markdownTable(
    [columns.about, columns.value],
    [...reportFacts(report, locale), ...coveredFacts(report, locale)],
    locale,
  );
  if (groups.length > 0) {
    yield heading(titles.findings, locale);
    yield rulesTable(groups, locale);
    for (const group of groups) yield* findingsOf(group, locale, listed);
  }
  yield* list(
    titles.resting,
    restingTexts(report, locale).map(({ title, rules, missing }) =>
      [title, missing, rules].filter((part) => part !== "").join(" · "),
    ),
    locale,
  );
  yield* list(titles.waivers, idleWaiverTexts(report, locale), locale);
  yield* figuresTable(report, locale);
}

function rulesTable(groups: readonly RuleGroup[], locale: Locale): string {
  return markdownTable(
    [columns.severity, columns.rule, columns.open, columns.covered, columns.judged],
    groups.map(({ outcome: { id, applied, waived, known }, severity, open }) => [
      textIn(severityTexts[severity], locale),
      ruleLabel(id, locale),
      groupedDigits(open),
      groupedDigits(waived + known),
      groupedDigits(applied),
    ]),
    locale,
  );
}

function* findingsOf(
  { outcome: { id }, severity, open, findings }: RuleGroup,
  locale: Locale,
  listed: number,
): Generator<string> {
  const count = countText(severity, open, locale);
  const shown = findings
    .filter((finding) => finding.waiver === undefined && !finding.known)
    .slice(0, listed);
  yield `\n### ${neutral(ruleLabel(id, locale))}\n\n\`${id}\` · ${count}\n\n`;
  yield `${neutral(ruleFix(id, locale))}\n\n`;
  if (shown.length > 0) yield findingsTable(shown, locale);
  if (open > shown.length) {
    yield `\n${textIn(others, locale, { more: groupedDigits(open - shown.length) })}\n`;
  }
}

function* list(title: Text, texts: readonly string[], locale: Locale): Generator<string> {
  if (texts.length === 0) return;
  yield heading(title, locale);
  for (const text of texts) yield `- ${neutral(text)}\n`;
}

function* figuresTable({ figures = [] }: ValidationReport, locale: Locale): Generator<string> {
  if (figures.length === 0) return;
  yield heading(titles.figures, locale);
  yield markdownTable(
    [columns.figure, columns.state, columns.coverage, columns.blocks],
    figures.map((figure) => {
      const { label, state, coverage, blocks } = figureTexts(figure, locale);
      return [label, state, coverage, blocks];
    }),
    locale,
  );
}

function heading(title: Text, locale: Locale): string {
  return `\n## ${textIn(title, locale)}\n\n`;
}

const others: Text = { en: "… and {more} more", "zh-Hans": "……另有{more}处" };
const titles = {
  report: { en: "Validation of the ledger", "zh-Hans": "台账校验报告" },
  findings: { en: "Findings", "zh-Hans": "发现的问题" },
  resting: { en: "Rules that judged nothing", "zh-Hans": "未执行的规则" },
  waivers: { en: "Waivers that do nothing", "zh-Hans": "不起作用的豁免" },
  figures: { en: "Figures", "zh-Hans": "指标" },
} as const satisfies Record<string, Text>;
const columns = {
  about: { title: { en: "About", "zh-Hans": "事项" } },
  value: { title: { en: "Value", "zh-Hans": "内容" } },
  severity: { title: { en: "Severity", "zh-Hans": "级别" } },
  rule: { title: { en: "Rule", "zh-Hans": "规则" } },
  open: { title: { en: "Findings", "zh-Hans": "问题数" }, align: "right" },
  covered: { title: { en: "Waived or known", "zh-Hans": "已豁免或已知" }, align: "right" },
  judged: { title: { en: "Judged", "zh-Hans": "校验数" }, align: "right" },
  figure: { title: { en: "Figure", "zh-Hans": "指标" } },
  state: { title: { en: "State", "zh-Hans": "状态" } },
  coverage: { title: { en: "Judged", "zh-Hans": "可判断的记录" } },
  blocks: { title: { en: "What stands against it", "zh-Hans": "障碍" } },
} as const;
