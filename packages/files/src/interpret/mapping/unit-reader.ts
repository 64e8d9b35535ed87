import { shownAsText } from "../cells/shown-number.js";
import { foldText } from "../fold.js";
import { readUnit } from "../units.js";
import { shownText } from "../../sheet/shown-text.js";
import type { RowCell } from "./applied-mapping.js";
import type { FindColumn } from "./find-column.js";
import { unitInName } from "./field-units.js";
import type { MappedColumn, TableMapping } from "./mapping.js";
import { columnTarget } from "./target.js";

/** The unit of a row, or the word of another column that means none. */
export interface RowUnit {
  /** The unit. */
  readonly unit?: string;
  /** The word. */
  readonly unknown?: string;
}

/**
 * Says the unit of a column in each row: its own, the title's, its field's, or that of another column.
 *
 * @param column - the column
 * @param mapping - of the table
 * @param find - finds the other column
 */
export function unitReader(
  column: MappedColumn,
  mapping: TableMapping,
  find: FindColumn,
): (row: readonly RowCell[]) => RowUnit {
  const { unitBy, unitColumn } = column;
  if (unitBy !== undefined) {
    const place = find(unitBy.header);
    const units = new Map(
      Object.entries(unitBy.units).map(([word, unit]) => [foldText(word), unit] as const),
    );
    return (row) => {
      const word = wordOf(row[place]);
      const unit = units.get(foldText(word));
      return unit === undefined ? { unknown: word } : { unit };
    };
  }
  if (unitColumn !== undefined) {
    const place = find(unitColumn);
    return (row) => {
      const word = foldText(wordOf(row[place]));
      return word === "" ? {} : { unit: word };
    };
  }
  const unit = column.unit === undefined ? unitAround(column, mapping) : (column.unit ?? undefined);
  const same = unit === undefined ? {} : { unit };
  return () => same;
}

/** The word of a cell; kinds of money may be numbers. */
function wordOf(cell: RowCell): string {
  return cell?.numeric === true ? shownAsText(cell.text) : shownText(cell);
}

/** The unit of the title, or the one that the field's name says: 单位：万元 says nothing of land. */
function unitAround(column: MappedColumn, mapping: TableMapping): string | undefined {
  const target = columnTarget(column, mapping);
  const named = target && unitInName(target.table, target.field);
  const isOfLand = readUnit(mapping.unit ?? "")?.kind === "area";
  return named === undefined || isOfLand ? mapping.unit : named;
}
