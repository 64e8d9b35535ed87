import type { Locale, Text } from "@ipms/core";
import { formatResult, type RefusedResult, type Result } from "@ipms/metrics";
import { type Asked, statedNames } from "../options/askables.js";
import { say } from "../say.js";
import { codeNames, wordingWith } from "./code-names.js";

/**
 * A result's value with its bounds, or why it is refused and which option helps.
 *
 * @param asked - the figure
 * @param result - its result
 * @param locale - the language
 */
export function resultText(asked: Asked, result: Result, locale: Locale): string {
  const reason = formatResult(result, locale, wordingWith(codeNames(asked, result, locale)));
  if (result.status !== "refused") return reason;
  const help = helpFor(asked, result);
  return help === undefined ? reason : say(help, locale, { reason, name: result.detail ?? "" });
}

/** The option that helps where a figure is refused. */
function helpFor({ askable }: Asked, { reason, detail = "" }: RefusedResult): Text | undefined {
  if (reason === "missing-exchange-rate") return helps.rates;
  if (reason === "missing-input" && statedNames(askable).includes(detail)) return helps.stated;
  if (reason !== "not-comparable" || !detail.startsWith("targets: ")) return undefined;
  if (detail.includes("; issuers: ")) return helps.issuer;
  return detail.includes("; kinds: ") ? helps.kind : undefined;
}

const helps = {
  rates: {
    en: "{reason}; give it with --rates <file>",
    "zh-Hans": "{reason}；请用 --rates <文件> 给出",
  },
  stated: {
    en: "{reason}; state it with --set {name}=…",
    "zh-Hans": "{reason}；请用 --set {name}=…… 给出",
  },
  issuer: {
    en: "{reason}, with --target-issuer <name>; ipms metrics --each-target gives each",
    "zh-Hans": "{reason}，请用 --target-issuer <名称>；ipms metrics --each-target 可逐一给出",
  },
  kind: {
    en: "{reason}, with --target-kind <kind>; ipms metrics --each-target gives each",
    "zh-Hans": "{reason}，请用 --target-kind <类别>；ipms metrics --each-target 可逐一给出",
  },
} as const satisfies Record<string, Text>;
