import type { CodeColumn, TextColumn } from "../table/column.js";
import { presenceOf } from "../table/presence.js";
import { addRow, emptyRows, noRows, type RowSet } from "../table/row-set.js";
import type { Answers } from "./answers.js";
import { no, type Truth, undecided, yes } from "./truth.js";

/** Codes or texts of all rows. */
export type Texts = CodeColumn | TextColumn;

/** Answers for every row that has a code or a text; each code of a dictionary is asked once. */
export function answersByText(
  column: Texts,
  rowCount: number,
  answer: (text: string) => Truth,
): Answers {
  if (column.kind === "code") return answersByCode(column, column.values.map(answer));
  return answersByRow(rowCount, (row) => {
    const text = column.at(row);
    return text === undefined ? undecided : answer(text);
  });
}

/**
 * Answers for every row that has a code, by its place in the dictionary.
 *
 * @param column - the codes
 * @param truths - the answer for each place
 */
export function answersByCode(column: CodeColumn, truths: readonly Truth[]): Answers {
  const rowCount = column.indexes.length;
  const [first = undecided] = truths;
  // Where all codes have the same answer, no row need be looked at.
  if (truths.every((truth) => truth === first)) {
    const [there, none] = [presenceOf(column, rowCount), emptyRows(rowCount)];
    return { rowCount, yes: first === yes ? there : none, no: first === no ? there : none };
  }
  const [holds, fails] = [noRows(rowCount), noRows(rowCount)];
  // The first is for rows without any code.
  const bits = [undecided, ...truths].map((truth) => (truth === yes ? 1 : truth === no ? 2 : 0));
  fillByIndex(holds, fails, column.indexes, Uint8Array.from(bits));
  return { rowCount, yes: holds, no: fails };
}

/** Puts rows into the sets that the bits of their code name: 1 the first, 2 the second. */
function fillByIndex(holds: RowSet, fails: RowSet, indexes: Int32Array, bits: Uint8Array): void {
  for (let word = 0; word < holds.length; word += 1) {
    const start = word * 32;
    let held = 0;
    let failed = 0;
    for (let row = Math.min(start + 32, indexes.length) - 1; row >= start; row -= 1) {
      const answer = bits[(indexes[row] ?? -1) + 1] ?? 0;
      held = (held << 1) | (answer & 1);
      failed = (failed << 1) | (answer >>> 1);
    }
    holds[word] = held;
    fails[word] = failed;
  }
}

/** Answers for every row in which both sides have a code or a text. */
export function answersByTexts(
  left: Texts,
  right: Texts,
  rowCount: number,
  answer: (left: string, right: string) => Truth,
): Answers {
  return answersByRow(rowCount, (row) => {
    const [a, b] = [textAt(left, row), textAt(right, row)];
    return a === undefined || b === undefined ? undecided : answer(a, b);
  });
}

/** Whether codes or texts are the same, in the rows where both sides have one. */
export function compareTexts(
  isEqual: boolean,
  left: Texts,
  right: Texts,
  rowCount: number,
): Answers {
  const truth = (same: boolean): Truth => (same === isEqual ? yes : no);
  if (left.kind !== "code" || right.kind !== "code") {
    return answersByTexts(left, right, rowCount, (a, b) => truth(a === b));
  }
  const places = right.values.map((value) => left.values.indexOf(value));
  return answersByRow(rowCount, (row) => {
    const index = left.indexes[row] ?? -1;
    const other = right.indexes[row] ?? -1;
    return index < 0 || other < 0 ? undecided : truth(places[other] === index);
  });
}

/** Asks every row by itself. */
function answersByRow(rowCount: number, answer: (row: number) => Truth): Answers {
  const [holds, fails] = [noRows(rowCount), noRows(rowCount)];
  for (let row = 0; row < rowCount; row += 1) {
    const truth = answer(row);
    if (truth === yes) addRow(holds, row);
    else if (truth === no) addRow(fails, row);
  }
  return { rowCount, yes: holds, no: fails };
}

function textAt(column: Texts, row: number): string | undefined {
  return column.kind === "text" ? column.at(row) : column.values[column.indexes[row] ?? -1];
}
