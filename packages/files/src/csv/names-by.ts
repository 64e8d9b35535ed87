import type { RowAccess } from "../columnar/column-plan.js";
import type { RowNames } from "../columnar/problem-keeper.js";
import type { CsvHeader } from "./header.js";

/**
 * What messages call a row: its id and its name, as they are written.
 *
 * @param header - where they stand; nowhere before it is read
 * @param idField - the field that names a record
 */
export function namesBy(
  header: CsvHeader | undefined,
  idField: string,
): (row: RowAccess) => RowNames {
  const columnOf = (field: string): number =>
    header?.columns.findIndex((each) => each?.field === field) ?? -1;
  const [idColumn, nameColumn] = [columnOf(idField), columnOf("name")];
  const textOf = (row: RowAccess, column: number): string =>
    column < 0 ? "" : row.text(column).slice(0, 200);
  return (row) => {
    const record = textOf(row, idColumn);
    const recordName = textOf(row, nameColumn);
    return {
      ...(record === "" ? {} : { record }),
      ...(recordName === "" ? {} : { recordName }),
    };
  };
}
