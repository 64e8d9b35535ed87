import type { Locale } from "@ipms/core";
import type { Finding } from "../../finding.js";
import { findingIdentity } from "../../finding-identity.js";
import type { ValidationReport } from "../../report.js";
import { findingParts } from "../finding-parts.js";
import { wellFormed } from "../well-formed.js";
import { levels } from "./level.js";
import { locationOf } from "./location.js";

/**
 * The findings as SARIF has them. Where a finding is waived or known, SARIF wants the others to say
 * that they are neither.
 */
export function* sarifResults(report: ValidationReport, locale: Locale): Generator<object> {
  const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  for (const finding of report.findings) {
    const identity = findingIdentity(finding);
    const repeats = seen.get(identity) ?? 0;
    seen.set(identity, repeats + 1);
    const { rule, severity, place, related = [], waiver, known } = finding;
    yield {
      ruleId: rule,
      ruleIndex: indexes.get(rule) ?? -1,
      level: levels[severity],
      message: { text: messageText(finding, locale) },
      ...(place === undefined ? {} : { locations: [locationOf(place)] }),
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((other, id) => ({
              id,
              ...(other.record === undefined
                ? {}
                : { message: { text: wellFormed(other.record) } }),
              ...locationOf(other.place),
            })),
          }),
      partialFingerprints: { "ipmsFinding/v1": wellFormed(`${identity}#${repeats}`) },
      ...(report.known === 0 ? {} : { baselineState: known === true ? "unchanged" : "new" }),
      ...(report.waived === 0
        ? {}
        : { suppressions: waiver === undefined ? [] : [suppression(waiver)] }),
    };
  }
}

function suppression({ reason, author, until }: NonNullable<Finding["waiver"]>) {
  return {
    kind: "external",
    status: "accepted",
    justification: wellFormed(`${reason} (${author}, ${until})`),
  };
}

/** What is wrong, behind the record and the field: in lists of results they would be missed. */
function messageText(finding: Finding, locale: Locale): string {
  const { record, field, message } = findingParts(finding, locale);
  const about = [record, field].filter((part) => part !== "").join(" ");
  return wellFormed(about === "" ? message : `${about}${locale === "en" ? ": " : "："}${message}`);
}
