export { isCurrencyCode } from "@ipms/core";

/**
 * Every currency of ISO 4217 that the platform knows, in alphabetical order of code: the same that
 * records and calculators accept. Platforms differ in the newest and in long retired ones.
 */
export function currencyCodes(): readonly string[] {
  return Intl.supportedValuesOf("currency");
}
