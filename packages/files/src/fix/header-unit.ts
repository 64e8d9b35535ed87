import { fieldCheck, fieldsOf } from "@ipms/schema";
import { cellReader } from "../interpret/cells/read-cell.js";
import { foldText } from "../interpret/fold.js";
import { readUnit } from "../interpret/units.js";
import { certainValue } from "./certain-value.js";
import type {
  CellScalar,
  EditableCell,
  EditableFile,
  EditableRow,
  EditableTable,
} from "./editable.js";
import type { Fix, FixedCell } from "./fix.js";
import { certainMoney } from "./money-value.js";
import { fixedCell } from "./row-fixes.js";

/** A column of the standard with a unit behind its name: `totalInvestment.amount（万元）`. */
interface UnitColumn {
  readonly header: EditableCell;
  readonly name: string;
  readonly field: string;
  readonly isMoney: boolean;
  readonly unit: string;
}

/**
 * The fixes of columns whose header states a unit: the header gets its name, and every number of the
 * column counts as the standard does. Where one of them is not certain, nothing is offered.
 *
 * @param table - the table
 * @param file - the file
 */
export function headerUnitFixes(
  table: EditableTable,
  file: Pick<EditableFile, "writtenOf">,
): readonly Fix[] {
  // Of a row that cannot be read nobody could tell later in which unit it is.
  if (!table.isWhole) return [];
  return unitColumns(table).flatMap((column): readonly Fix[] => {
    const rows = table.rows.map((row) => columnCells(row, column, table, file));
    if (rows.some((cells) => cells === undefined)) return [];
    const cells = [
      fixedCell(column.header, column.name, file),
      ...rows.flatMap((row) => row ?? []),
    ];
    const { field } = column;
    return [{ table: table.table, field, kind: "unit", problem: "unknown-field", cells }];
  });
}

function unitColumns({ table, header }: EditableTable): readonly UnitColumn[] {
  const fields = fieldsOf(table).filter(({ kind }) => kind === "money" || kind === "decimal");
  return [...header].flatMap(([text, cell]) => {
    const [, name = "", unit = ""] = /^([^()]+?) ?\(([^()]+)\)$/.exec(foldText(text)) ?? [];
    const found = fields.find(
      ({ field, kind }) => name === (kind === "money" ? `${field}.amount` : field),
    );
    if (found === undefined || header.has(name) || readUnit(unit) === undefined) return [];
    const isMoney = found.kind === "money";
    return [{ header: cell, name, field: found.field, isMoney, unit }];
  });
}

/** The changed cells of a row; `undefined` where it is not certain what it says. */
function columnCells(
  row: EditableRow,
  { header, field, isMoney, unit }: UnitColumn,
  { table }: EditableTable,
  file: Pick<EditableFile, "writtenOf">,
): readonly FixedCell[] | undefined {
  const check = fieldCheck(table, field);
  const cell = row.get(header.text);
  if (cell === undefined || cell.text === "") return [];
  const changed = (each: EditableCell, value: CellScalar): readonly FixedCell[] =>
    each.text === value ? [] : [fixedCell(each, value, file)];
  if (!isMoney) {
    const read = cellReader(table, field)(cell.text, { unit, numeric: cell.numeric === true });
    const value = certainValue(read);
    const isSafe = typeof value === "string" && !read.conversions.includes("unit-in-cell-differs");
    return isSafe && check.accepts(value) ? changed(cell, value) : undefined;
  }
  const currency = row.get(`${field}.currency`);
  const found = currency === undefined ? undefined : certainMoney(cell, currency, unit);
  if (currency === undefined || found === undefined || !check.accepts(found.value)) {
    return undefined;
  }
  return [...changed(cell, found.value.amount), ...changed(currency, found.value.currency)];
}
