import { ratePolicies } from "@ipms/codelists";
import { type Locale, type RoundingMode, type Text, textIn } from "@ipms/core";
import { say } from "../say.js";

const roundings: Readonly<Record<RoundingMode, Text>> = {
  "half-up": { en: "half-up", "zh-Hans": "四舍五入 half-up" },
  "half-even": { en: "half-even", "zh-Hans": "四舍六入五成双 half-even" },
  truncate: { en: "truncate", "zh-Hans": "舍去尾数 truncate" },
};

/** A way of rounding as a reader knows it, with the code that an option takes. */
export function roundingText(mode: RoundingMode, locale: Locale): string {
  return textIn(roundings[mode], locale);
}

/** An exchange-rate policy as a reader knows it, with the code that an option takes. */
export function ratePolicyText(code: string, locale: Locale): string {
  const known: Readonly<Record<string, { readonly labels: Text }>> = ratePolicies.codes;
  const entry = Object.hasOwn(known, code) ? known[code] : undefined;
  if (entry === undefined) return code;
  return say(glossed, locale, { label: entry.labels["zh-Hans"], code });
}

const glossed: Text = { en: "{code}", "zh-Hans": "{label} {code}" };
