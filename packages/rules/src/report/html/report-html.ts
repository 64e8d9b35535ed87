import { cleanText, textIn } from "@ipms/core";
import { page } from "../../generated/report-page.js";
import type { ValidationReport } from "../../report.js";
import { reportLines } from "../report-lines.js";
import type { ReporterOptions } from "../reporter.js";
import { wellFormed } from "../well-formed.js";
import { pageDataOf } from "./page-data-of.js";
import { pageWords } from "./page-words.js";

/** How a report is made a page. */
export interface ReportHtmlOptions extends ReporterOptions {
  /** How many findings the page holds, 20 000 where nothing is said; all are counted. */
  readonly embedded?: number;
}

/**
 * A report as one page for a browser, which asks nothing of any network: a summary, the rules that
 * failed, the findings to filter and sort, and the figures that the ledger carries, in every language.
 * A browser that runs no scripts shows the report as text. In pieces, to be written one after the
 * other.
 *
 * @param report - the report
 * @param options - the language to begin with, and how many findings the page holds
 */
export function* reportHtml(
  report: ValidationReport,
  { embedded = 20_000, ...options }: ReportHtmlOptions,
): Generator<string> {
  const { locale } = options;
  const data = pageDataOf(report, options, embedded);
  yield `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${page.styleHash}'; script-src '${page.scriptHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(textIn(pageWords.title, locale))}</title>
<style>${page.style}</style>
</head>
<body>
<noscript>
`;
  for (const { text } of reportLines(report, { ...options, listed: 100 })) {
    yield `<p>${escaped(text)}</p>\n`;
  }
  yield `</noscript>\n<script type="application/json" id="report">`;
  const { findings, ...rest } = data;
  yield `${embeddable(rest).slice(0, -1)},"findings":[`;
  for (const [index, finding] of findings.entries()) {
    yield `${index === 0 ? "\n" : ",\n"}${embeddable(finding)}`;
  }
  yield `]}</script>\n<script>${page.script}</script>\n</body>\n</html>\n`;
}

/**
 * JSON that no text in it can end, since what opens a tag is escaped; and no text in it reorders what
 * stands around it.
 */
function embeddable(value: unknown): string {
  const clean = (_: string, part: unknown): unknown =>
    typeof part === "string" ? cleanText(wellFormed(part)) : part;
  return JSON.stringify(value, clean).replaceAll("<", "\\u003c");
}

function escaped(text: string): string {
  return cleanText(wellFormed(text))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
