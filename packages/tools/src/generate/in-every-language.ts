import { textIn } from "@ipms/core";

/** A value with Traditional Chinese beside every text that is authored in two languages. */
export function inEveryLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEveryLanguage);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, inEveryLanguage(each)]);
  const { en, "zh-Hans": chinese } = value as Readonly<Record<string, unknown>>;
  if (typeof en === "string" && typeof chinese === "string") {
    entries.push(["zh-Hant", textIn({ en, "zh-Hans": chinese }, "zh-Hant")]);
  }
  return Object.fromEntries(entries);
}
