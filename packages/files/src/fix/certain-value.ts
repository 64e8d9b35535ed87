import { foldText } from "../interpret/fold.js";
import type { CellReading, CellValue, Conversion } from "../interpret/reading.js";
import type { FixKind } from "./fix.js";

/** What may have been done to a cell whose value is certain. */
const kinds: Partial<Readonly<Record<Conversion, FixKind>>> = {
  "date-notation": "date-form",
  "date-from-time": "date-form",
  synonym: "code-word",
  name: "code-word",
  "unit-in-cell": "unit",
  "unit-in-cell-differs": "unit",
  "unit-of-column": "unit",
  percent: "unit",
  "thousands-separators": "number-form",
  spelling: "spelling",
};

/**
 * The value of a cell, if nobody can doubt it: no word such as 约 stands beside it, and nothing was
 * taken from elsewhere, such as the year of a date or the day that a bare number stands for.
 *
 * @param read - what the cell was read as
 */
export function certainValue<Value extends CellValue>(read: CellReading<Value>): Value | undefined {
  const { value, qualifier, conversions } = read;
  const isCertain = qualifier === undefined && conversions.every((each) => each in kinds);
  return isCertain ? value : undefined;
}

/**
 * What a fix does to a text.
 *
 * @param text - the cell
 * @param to - what takes its place
 * @param conversions - what was done to the cell to get there
 */
export function fixKind(text: string, to: string, conversions: readonly Conversion[]): FixKind {
  // Of JSON: a number that is written as a text, or a text as a number.
  if (text === to) return "number-form";
  if (text.trim() === to) return "space";
  if (foldText(text) === to) return "width";
  const found = conversions.map((each) => kinds[each]).filter((kind) => kind !== undefined);
  return found.find((kind) => kind !== "spelling") ?? found[0] ?? "number-form";
}
