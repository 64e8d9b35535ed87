import { asideText, cleanText, type Locale, type Text, textIn } from "@ipms/core";
import type { Finding } from "../finding.js";
import { findingLine, type ReportLine } from "../report/report-lines.js";
import { severityTexts } from "../report/words.js";
import { diffCaveats, diffSummary, diffTitles } from "./diff-texts.js";
import type { ReportDiff } from "./report-diff.js";

/** How a comparison is worded for a terminal. */
export interface DiffLinesOptions {
  /** The language. */
  readonly locale: Locale;
  /** How many findings of each part are listed; 20 where nothing is said. */
  readonly listed?: number;
}

/**
 * A comparison for people at a terminal: how many findings are new, resolved and persisting, then the
 * new and the resolved ones; those that persist are counted.
 *
 * @param diff - the comparison
 * @param options - the language, and how much is listed
 */
export function diffLines(
  diff: ReportDiff,
  { locale, listed = 20 }: DiffLinesOptions,
): readonly ReportLine[] {
  const caveats = diff.rules.flatMap((rule) => diffCaveats(rule, locale));
  const lines: readonly ReportLine[] = [
    { kind: "verdict", indent: 0, text: diffSummary(diff, locale) },
    ...part(diffTitles.new, diff.new, locale, listed),
    ...part(diffTitles.resolved, diff.resolved, locale, listed),
    ...(caveats.length === 0 ? [] : [heading(textIn(diffTitles.caveats, locale))]),
    ...caveats.map((text): ReportLine => ({ kind: "note", indent: 1, text })),
  ];
  return lines.map((line) => ({ ...line, text: cleanText(line.text) }));
}

function part(
  title: Text,
  findings: readonly Finding[],
  locale: Locale,
  listed: number,
): readonly ReportLine[] {
  if (findings.length === 0) return [];
  const more = findings.length - listed;
  return [
    heading(asideText(textIn(title, locale), findings.length, locale)),
    ...findings.slice(0, listed).map((finding): ReportLine => ({
      kind: "finding",
      severity: finding.severity,
      indent: 1,
      text: textIn(graded, locale, {
        severity: textIn(severityTexts[finding.severity], locale),
        rule: finding.rule,
        line: findingLine(finding, locale),
      }),
    })),
    ...(more > 0
      ? [{ kind: "more", indent: 1, text: textIn(others, locale, { more }) } as const]
      : []),
  ];
}

function heading(text: string): ReportLine {
  return { kind: "heading", indent: 0, text };
}

// In words too: not every terminal has colours, nor every reader an eye for them.
const graded: Text = {
  en: "{severity} ({rule}): {line}",
  "zh-Hans": "{severity}（{rule}）：{line}",
};
const others: Text = { en: "… and {more} more", "zh-Hans": "……另有{more}处" };
