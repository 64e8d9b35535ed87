/**
 * A word as it is compared: compatibility forms unified (full-width letters, digits, brackets),
 * blanks around it cut off, lower case.
 *
 * @param word - a word of a ledger, a label or a synonym
 */
export function foldWord(word: string): string {
  return word.normalize("NFKC").trim().toLowerCase();
}
