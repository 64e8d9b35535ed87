/** The characters of a unified social credit code: digits and letters without I, O, S, V and Z. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Two characters for authority and kind, six digits of a division, nine of the body, one check. */
export const creditCodePattern: RegExp = /^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/**
 * Whether a text is a unified social credit code (统一社会信用代码) with a right check character, as
 * GB 32100-2015 defines it. Registration numbers of 15 digits from before 2015 are another thing.
 *
 * @example
 * ```ts
 * import { isCreditCode } from "@ipms/schema";
 *
 * console.log(isCreditCode("91350100M000100Y43")); // => true
 * console.log(isCreditCode("91350100M000100Y34")); // => false
 * ```
 *
 * @param text - eighteen characters, letters in capitals
 */
export function isCreditCode(text: string): boolean {
  if (!creditCodePattern.test(text)) return false;
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) {
    sum += (weights[place] ?? 0) * alphabet.indexOf(text.charAt(place));
  }
  // The last character brings the weighted sum to a multiple of 31.
  return (sum + alphabet.indexOf(text.charAt(17))) % 31 === 0;
}
