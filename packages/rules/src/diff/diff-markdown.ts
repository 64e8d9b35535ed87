import { type Locale, type Text, textIn } from "@ipms/core";
import type { Finding } from "../finding.js";
import { markdownTable, neutral } from "../report/markdown-table.js";
import { findingsTable } from "../report/findings-table.js";
import { ruleLabel } from "../report/rule-groups.js";
import { reasonTexts, severityTexts } from "../report/words.js";
import type { DiffLinesOptions } from "./diff-lines.js";
import { diffCaveats, diffSummary, diffTitles } from "./diff-texts.js";
import type { ReportDiff } from "./report-diff.js";

/**
 * A comparison as Markdown: the rules whose findings changed as a table, then the new and the resolved
 * findings.
 *
 * @param diff - the comparison
 * @param options - the language, and how much is listed
 */
export function* diffMarkdown(
  diff: ReportDiff,
  { locale, listed = 20 }: DiffLinesOptions,
): Generator<string> {
  yield `# ${textIn(title, locale)}\n\n**${diffSummary(diff, locale)}**\n`;
  const changed = diff.rules.filter((rule) => rule.new > 0 || rule.resolved > 0);
  if (changed.length > 0) {
    yield "\n";
    yield markdownTable(
      columns,
      changed.map((rule) => [
        textIn({ ...severityTexts, off: reasonTexts.off }[rule.severity], locale),
        ruleLabel(rule.rule, locale),
        ...[rule.before, rule.after, rule.new, rule.resolved, rule.persisting].map(String),
      ]),
      locale,
    );
  }
  yield* part(diffTitles.new, diff.new, locale, listed);
  yield* part(diffTitles.resolved, diff.resolved, locale, listed);
  const caveats = diff.rules.flatMap((rule) => diffCaveats(rule, locale));
  if (caveats.length > 0) yield `\n## ${textIn(diffTitles.caveats, locale)}\n\n`;
  for (const text of caveats) yield `- ${neutral(text)}\n`;
}

function* part(
  heading: Text,
  findings: readonly Finding[],
  locale: Locale,
  listed: number,
): Generator<string> {
  if (findings.length === 0) return;
  yield `\n## ${textIn(heading, locale)}\n\n`;
  yield findingsTable(findings.slice(0, listed), locale);
  const more = findings.length - listed;
  if (more > 0) yield `\n${textIn(others, locale, { more })}\n`;
}

const title: Text = { en: "What changed in the findings", "zh-Hans": "校验问题变化" };
const others: Text = { en: "… and {more} more", "zh-Hans": "……另有{more}处" };
const columns = [
  { title: { en: "Severity", "zh-Hans": "级别" } },
  { title: { en: "Rule", "zh-Hans": "规则" } },
  { title: { en: "Before", "zh-Hans": "原有" }, align: "right" },
  { title: { en: "After", "zh-Hans": "现有" }, align: "right" },
  { title: diffTitles.new, align: "right" },
  { title: diffTitles.resolved, align: "right" },
  { title: diffTitles.persisting, align: "right" },
] as const;
