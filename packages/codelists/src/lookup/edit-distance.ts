/**
 * The least number of characters to insert, delete or replace to turn one word into the other
 * (Levenshtein). Characters are code points.
 *
 * @param left - one word
 * @param right - the other word
 */
export function editDistance(left: string, right: string): number {
  const leftCharacters = Array.from(left);
  const rightCharacters = Array.from(right);
  let previous = Array.from({ length: rightCharacters.length + 1 }, (_, column) => column);
  leftCharacters.forEach((leftCharacter, row) => {
    const current = [row + 1];
    rightCharacters.forEach((rightCharacter, column) => {
      const replaced = (previous[column] ?? 0) + (leftCharacter === rightCharacter ? 0 : 1);
      const deleted = (previous[column + 1] ?? 0) + 1;
      const inserted = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    });
    previous = current;
  });
  return previous[rightCharacters.length] ?? 0;
}
