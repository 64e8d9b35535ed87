import type { RowSet } from "@ipms/core";
import { CellCounts } from "./cell-counts.js";
import type { CellPlaces } from "./cell-places.js";
import { certainRows, forEachOpen, type Records } from "./tally.js";

/** Records of a part of a ledger by their cells among those of all parts. */
export interface PlacedRecords {
  /** The rows that certainly count. */
  readonly rows: RowSet;
  /** For each row its cell. */
  readonly cells: Int32Array;
  /** How many cells there are. */
  readonly cellCount: number;
  /** Those that may count, once for each cell to which they may. */
  readonly open: readonly { readonly row: number; readonly cell: number }[];
}

/** The records that several measures count, of a ledger that passes part by part. */
export class CollectedRecords {
  /** Those that certainly count. */
  readonly certain = new CellCounts();
  /** Those in question of which it is not known whether they count. */
  readonly undecided = new CellCounts();

  /** Counts the records of a part. */
  add({ own, spread }: Records, places: CellPlaces): PlacedRecords {
    const rows = certainRows(own);
    const cells = places.ofRows(own.cells);
    this.certain.addRows(rows, cells, places.count);
    const open: { row: number; cell: number }[] = [];
    for (const slice of [own, ...spread]) {
      forEachOpen(slice, (row, part, asked, counted) => {
        const cell = places.of[part] ?? -1;
        if (asked === 1 && counted === 2) this.undecided.add(cell, 1);
        open.push({ row, cell });
      });
    }
    return { rows, cells, cellCount: places.count, open };
  }
}
