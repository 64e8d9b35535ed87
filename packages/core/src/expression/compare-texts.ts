import type { CodeColumn, TextColumn } from "../table/column.js";
import { no, type Truth, undecided, yes } from "./truth.js";

/** Codes or texts of all rows. */
export type Texts = CodeColumn | TextColumn;

/** Answers for every row that has a code or a text; each code of a dictionary is asked once. */
export function fillByText(
  result: Uint8Array,
  column: Texts,
  answer: (text: string) => Truth,
): void {
  if (column.kind === "code") {
    fillByIndex(result, column, column.values.map(answer));
    return;
  }
  for (let row = 0; row < result.length; row += 1) {
    const text = column.at(row);
    if (text !== undefined) result[row] = answer(text);
  }
}

/** Answers for every row that has a code, by its place in the dictionary. */
export function fillByIndex(
  result: Uint8Array,
  { indexes }: CodeColumn,
  truths: readonly Truth[],
): void {
  for (let row = 0; row < result.length; row += 1) {
    const index = indexes[row] ?? -1;
    if (index >= 0) result[row] = truths[index] ?? undecided;
  }
}

/** Answers for every row in which both sides have a code or a text. */
export function fillByTexts(
  result: Uint8Array,
  left: Texts,
  right: Texts,
  answer: (left: string, right: string) => Truth,
): void {
  for (let row = 0; row < result.length; row += 1) {
    const [a, b] = [textAt(left, row), textAt(right, row)];
    if (a !== undefined && b !== undefined) result[row] = answer(a, b);
  }
}

/** Whether codes or texts are the same, in the rows where both sides have one. */
export function compareTexts(
  result: Uint8Array,
  isEqual: boolean,
  left: Texts,
  right: Texts,
): void {
  const truth = (same: boolean): Truth => (same === isEqual ? yes : no);
  if (left.kind !== "code" || right.kind !== "code") {
    fillByTexts(result, left, right, (a, b) => truth(a === b));
    return;
  }
  const places = right.values.map((value) => left.values.indexOf(value));
  for (let row = 0; row < result.length; row += 1) {
    const index = left.indexes[row] ?? -1;
    const other = right.indexes[row] ?? -1;
    if (index >= 0 && other >= 0) result[row] = truth(places[other] === index);
  }
}

function textAt(column: Texts, row: number): string | undefined {
  return column.kind === "text" ? column.at(row) : column.values[column.indexes[row] ?? -1];
}
