import type { AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import type { TableLocation } from "../locate/index.js";
import type { SheetRow } from "../sheet/sheet.js";
import { shownText } from "../sheet/shown-text.js";

/** The columns without a header, of which nobody says what they are. */
export interface UnnamedColumns {
  /** Their places, as far as the header reaches. */
  readonly places: readonly number[];
  /** Which of them, and of those behind the header, hold something for the first time in a row. */
  newlyFilled(row: SheetRow): readonly number[];
}

/**
 * @param location - where the table stands
 * @param applied - the mapping: it may know columns without a header
 */
export function unnamedColumns(
  { headers }: TableLocation,
  { columns, ignored }: AppliedMapping,
): UnnamedColumns {
  const known = headers.map((header) => header !== "");
  for (const { index } of [...columns, ...ignored]) known[index] = true;
  return {
    places: [...known.keys()].filter((index) => known[index] === false),
    newlyFilled({ cells }) {
      const found: number[] = [];
      for (let index = 0; index < cells.length; index += 1) {
        if (known[index] === true || shownText(cells[index]).trim() === "") continue;
        known[index] = true;
        found.push(index);
      }
      return found;
    },
  };
}
