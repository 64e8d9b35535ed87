import type { SheetCell } from "./sheet.js";

/**
 * A cell that stands for all that say the same, so that whoever looks at one of them need not look at
 * the next: it is the same object. Its key tells where to look for what is known of it.
 */
export class KeptCell implements SheetCell {
  readonly text: string;
  readonly numeric?: true;
  readonly shownAs?: "date" | "month" | "percent" | "scaled";
  readonly #key: number;

  /**
   * @param text - its text
   * @param key - a whole number from 0; few other cells should have the same
   * @param numeric - whether it is a number
   * @param shownAs - how the number is shown
   */
  constructor(text: string, key: number, numeric = false, shownAs?: SheetCell["shownAs"]) {
    this.text = text;
    if (numeric) this.numeric = numeric;
    if (shownAs !== undefined) this.shownAs = shownAs;
    this.#key = key;
  }

  /** The key of a cell; -1 for one that stands for itself alone. */
  static keyOf(cell: SheetCell): number {
    return #key in cell ? cell.#key : -1;
  }
}
