// Escape sequences, line breaks, and the marks that reorder text: data must never steer a terminal.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A text that is safe to print on one line: control characters become their visible codes.
 *
 * @param text - any text, possibly from a ledger
 */
export function clean(text: string): string {
  return text.replace(unsafe, (character) => `\\u${hexOf(character)}`);
}

/**
 * JSON that is safe to print: what JSON leaves unescaped but a terminal may obey is escaped too.
 *
 * @param value - any JSON value
 */
export function cleanJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(unsafe, (character) =>
    character === "\n" ? character : `\\u${hexOf(character)}`,
  );
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}
