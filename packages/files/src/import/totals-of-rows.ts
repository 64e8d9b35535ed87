import { recordContract } from "../record/record-contract.js";
import type { AppliedMapping } from "../interpret/mapping/apply-mapping.js";
import type { CellReading } from "../interpret/reading.js";
import { type ClassifiedRow, type TotalFinding, totalsCheck } from "../locate/index.js";
import type { SheetRow } from "../sheet/sheet.js";

/** Compares the totals of a sheet with its rows, in the columns that can be summed up. */
export interface TotalsOfRows {
  /** Takes in a record: what the cells of all applied columns were read as. */
  record(cells: readonly CellReading[]): void;
  /** Takes in the head of a group. */
  heading(): void;
  /** Takes in a row of sums. */
  total(row: SheetRow, classified: ClassifiedRow): readonly TotalFinding[];
  /** What is known at the end. */
  finish(): readonly TotalFinding[];
}

/** @param applied - the mapping of the sheet */
export function totalsOfRows(applied: AppliedMapping): TotalsOfRows {
  const summed = applied.columns.flatMap(({ field, record }, at) => {
    const kind = recordContract(applied.records[record]?.table ?? "").kinds[field ?? ""];
    return kind === "money" || kind === "decimal" || kind === "integer" ? [at] : [];
  });
  const check = totalsCheck(summed.map((at) => applied.columns[at]?.header ?? ""));
  return {
    // What could not be read is no empty cell: a total of it cannot be checked.
    record: (cells) =>
      check.record(
        summed.map((at) => (cells[at]?.problem === undefined ? cells[at]?.value : false)),
      ),
    heading: () => check.heading(),
    total(row, classified) {
      const values = summed.map((at) => applied.columns[at]?.read(row.cells).value);
      return check.total({ row: row.number, classified, values });
    },
    finish: () => check.finish(),
  };
}
