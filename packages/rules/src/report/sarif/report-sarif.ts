import { locales } from "@ipms/core";
import type { ValidationReport } from "../../report.js";
import type { ReporterOptions } from "../reporter.js";
import { driverOf, translationOf } from "./component.js";
import { uriOf } from "./location.js";
import { invocationOf } from "./notifications.js";
import { sarifResults } from "./results.js";
import { jsonText } from "../json-text.js";

/**
 * A report as SARIF 2.1.0, for the tools that show findings beside files: rules with their words in
 * every language, findings with place and fingerprint, waivers as suppressions, the baseline as states,
 * and faults apart from findings. In pieces, to be written one after the other.
 *
 * @param report - the report
 * @param options - the language of the findings
 */
export function* reportSarif(
  report: ValidationReport,
  { locale }: Pick<ReporterOptions, "locale">,
): Generator<string> {
  const { files, rules, asOf, profile, counts, waived, known } = report;
  const others = locales.filter((other) => other !== locale);
  const run = {
    tool: { driver: driverOf(report, locale) },
    language: locale,
    invocations: [invocationOf(report, locale)],
    translations: others.map((other) => translationOf(report, other)),
    artifacts: files.map((file) => ({ location: { uri: uriOf(file) } })),
    columnKind: "utf16CodeUnits",
    properties: { asOf, profile, counts, waived, known, rules },
  };
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[`;
  yield `${jsonText(run).slice(0, -1)},"results":[`;
  let before = "\n";
  for (const result of sarifResults(report, locale)) {
    yield `${before}${jsonText(result)}`;
    before = ",\n";
  }
  yield "\n]}]}\n";
}
