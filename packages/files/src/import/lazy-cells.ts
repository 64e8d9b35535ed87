import type { RowAccess } from "../columnar/column-plan.js";
import type { RowCell } from "../interpret/mapping/applied-mapping.js";

/** Shows rows of bytes as rows of cells, of which only those that are asked for become texts. */
export interface LazyCells {
  /**
   * The cells of a row; good until the next call.
   *
   * @param row - the row
   * @param known - the place of a cell whose text is at hand
   * @param text - its text
   */
  of(row: RowAccess, known?: number, text?: string): readonly RowCell[];
}

/** @param width - how many cells a row has */
export function lazyCells(width: number): LazyCells {
  let access: RowAccess | undefined;
  let own = -1;
  let ownText = "";
  const cells: RowCell[] = [];
  for (let index = 0; index < width; index += 1) {
    Object.defineProperty(cells, index, {
      enumerable: true,
      get: (): RowCell => ({ text: index === own ? ownText : (access?.text(index) ?? "") }),
    });
  }
  return {
    of(row, known = -1, text = "") {
      access = row;
      own = known;
      ownText = text;
      return cells;
    },
  };
}
