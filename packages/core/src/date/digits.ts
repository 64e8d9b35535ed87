/** The character code of `-`. */
export const hyphen = 45;

/**
 * The number that the ASCII digits between two places spell, or −1 where a character is no digit.
 *
 * @param text - any text
 * @param from - the first place
 * @param to - the place after the last
 */
export function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A year with leading zeros. */
export function fourDigits(year: number): string {
  return String(year).padStart(4, "0");
}

/** A month or day of the month with a leading zero. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
