import type { SheetCell } from "../../sheet/sheet.js";
import { trimmed } from "./cell-text.js";
import { isNumber, numberCell } from "./number-cells.js";

/** What a cell that holds no text says of itself. */
export interface RawCell {
  /** Its type as written; `n` where it has none. */
  readonly type: string;
  /** Its value as written; `undefined` where it has none. */
  readonly value: string | undefined;
  /** Whether a formula makes it. */
  readonly formula: boolean;
  /** How its style shows numbers. */
  readonly shownAs: SheetCell["shownAs"];
}

/**
 * A cell that is no text.
 *
 * @param raw - what the file says
 * @returns the cell, `undefined` for an empty one, and `invalid` for one whose value is none of its type
 */
export function cellValue(raw: RawCell): SheetCell | "invalid" | undefined {
  const value = trimmed(raw.value ?? "");
  if (value === "") return raw.formula ? { text: "", failure: "formula" } : undefined;
  switch (raw.type) {
    case "n":
      return isNumber(value) ? numberCell(value, raw.shownAs) : "invalid";
    case "b":
      return truths.get(value) ?? "invalid";
    case "e":
      return { text: "", failure: value };
    case "d":
      return { text: value.replace(midnight, "") };
    default:
      return "invalid";
  }
}

const truths: ReadonlyMap<string, SheetCell> = new Map([
  ["1", { text: "true" }],
  ["true", { text: "true" }],
  ["0", { text: "false" }],
  ["false", { text: "false" }],
]);

/** A day is written as its first moment. */
const midnight = /T00:00(?::00(?:\.0*)?)?Z?$/;
