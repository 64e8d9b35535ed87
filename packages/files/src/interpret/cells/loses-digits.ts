/**
 * Whether digits are lost that nobody can bring back: of a number of more than fifteen that a spreadsheet
 * keeps, and of one that it saved in a text file as it showed it.
 *
 * @param text - the cell as it stands
 * @param numeric - whether a spreadsheet keeps it as a number
 */
export function losesDigits(text: string, numeric = false): boolean {
  if (!numeric) return /^\s*-?\d(?:\.\d+)?e\+\d{2,3}\s*$/i.test(text);
  return /e\+?\d/i.test(text) || /^-?\d{16,}(?:\.0*)?$/.test(text);
}
