import type { RecordProblem } from "@ipms/core";
import type { Limits } from "../limits.js";
import type { Sheet, SheetCell, SheetRow } from "../sheet/sheet.js";
import type { LeafColumn } from "./footer/leaf-column.js";
import type { Footer } from "./footer/read-footer.js";
import { readRows, type WantedColumn } from "./pages/read-rows.js";
import { unpackingBudget } from "./pages/unpacking-budget.js";
import { columnTypeProblem } from "./parquet-columns.js";
import { ParquetFault } from "./parquet-fault.js";
import { cellReader } from "./values/cell-reader.js";

/**
 * A Parquet file as a sheet, for columns under other names than the standard's. The names of the
 * columns are its first row.
 *
 * @param file - the file's name
 * @param footer - its footer
 * @param size - its bytes
 * @param limits - what it may unpack to
 */
export function parquetSheet(file: string, footer: Footer, size: number, limits: Limits): Sheet {
  const header = footer.columns.map(({ path }): SheetCell => ({ text: path.join(".") }));

  async function* rows(
    report: (problem: RecordProblem) => void,
  ): AsyncGenerator<readonly SheetRow[], void, void> {
    yield [{ number: 1, cells: header }];
    const wanted = footer.columns.flatMap((column, index): readonly WantedColumn<SheetCell>[] => {
      const convert = sheetCellReader(column);
      if (convert !== undefined) return [{ column, index, convert }];
      report({ ...columnTypeProblem(column), place: { file } });
      return [];
    });
    const budget = unpackingBudget(size, limits);
    let number = 1;
    try {
      for (const group of footer.rowGroups) {
        for await (const run of readRows(group, wanted, budget)) {
          const ready: SheetRow[] = [];
          for (let row = 0; row < run.rowCount; row += 1) {
            const cells: (SheetCell | undefined)[] = footer.columns.map(() => undefined);
            for (const [at, { index }] of wanted.entries()) {
              const cell = run.next(at);
              if (cell?.text !== "") cells[index] = cell;
            }
            number += 1;
            ready.push({ number, cells });
          }
          yield ready;
        }
      }
    } catch (failure) {
      if (!(failure instanceof ParquetFault)) throw failure;
      report({ ...failure.problem, place: { file } });
    }
  }
  return { epoch: 1900, hiddenColumns: [], merged: [], rows };
}

function sheetCellReader(column: LeafColumn): WantedColumn<SheetCell>["convert"] | undefined {
  const read = cellReader(column, "text", () => true);
  if (read === undefined) return undefined;
  const numeric = column.meaning.kind === "number";
  return (raw) => {
    const cell = read(raw);
    // Digits beyond the fifteenth are told where the cell is interpreted.
    const text = "value" in cell ? String(cell.value ?? "") : String(Number(raw));
    return numeric ? { text, numeric } : { text };
  };
}
