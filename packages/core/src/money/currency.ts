const known = new Set(Intl.supportedValuesOf("currency"));

/** Whether a text is an ISO 4217 code that the platform knows, in capitals. */
export function isCurrencyCode(text: string): boolean {
  return known.has(text);
}
