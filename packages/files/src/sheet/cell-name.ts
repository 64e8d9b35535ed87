/** The letters of a column, from 1: `A`, `Z`, `AA`, … `XFD`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The name of a cell, both from 1: `F12`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
