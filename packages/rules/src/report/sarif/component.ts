import type { Locale } from "@ipms/core";
import type { RuleOutcome, ValidationReport } from "../../report.js";
import { ruleFix, ruleLabel } from "../rule-groups.js";
import { levels } from "./level.js";

/** The program with its rules in one language, as SARIF describes a tool. */
export function driverOf({ rules, standardVersion, rulesHash }: ValidationReport, locale: Locale) {
  return {
    name: "ipms",
    fullName: "Investment Promotion Metrics Standard",
    semanticVersion: standardVersion,
    language: locale,
    properties: { rulesHash },
    rules: rules.map((outcome) => ({
      ...words(outcome, locale),
      defaultConfiguration: {
        enabled: outcome.severity !== "off",
        level: levels[outcome.severity],
      },
      properties: { tags: [outcome.level], version: outcome.version },
    })),
  };
}

/** The words of the rules in another language. */
export function translationOf({ rules }: ValidationReport, locale: Locale) {
  return {
    name: "ipms",
    language: locale,
    contents: ["localizedData"],
    isComprehensive: true,
    translationMetadata: { name: locale },
    rules: rules.map((outcome) => words(outcome, locale)),
  };
}

function words({ id }: RuleOutcome, locale: Locale) {
  const fix = ruleFix(id, locale);
  return {
    id,
    shortDescription: { text: ruleLabel(id, locale) },
    ...(fix === "" ? {} : { help: { text: fix } }),
  };
}
