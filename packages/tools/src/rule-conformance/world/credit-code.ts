const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * A made-up unified social credit code with a right check character (GB 32100-2015).
 *
 * @param division - six digits of GB/T 2260
 * @param number - tells companies of one division apart, from 0
 */
export function creditCodeOf(division: string, number: number): string {
  const body = `91${division}MA${number.toString().padStart(7, "0")}`;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += weight * alphabet.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}
