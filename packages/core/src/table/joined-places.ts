import type { Places, Table } from "./table.js";

/** The places of tables that stand one behind the other. */
export function joinedPlaces(tables: readonly Pick<Table, "rowCount" | "places">[]): Places {
  const filled = tables.filter((table) => table.rowCount > 0);
  const firstRows: number[] = [];
  let rows = 0;
  for (const table of filled) {
    firstRows.push(rows);
    rows += table.rowCount;
  }
  return {
    of(row, field) {
      let low = 0;
      let high = firstRows.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((firstRows[middle] ?? 0) <= row) low = middle;
        else high = middle - 1;
      }
      const places = (filled[low] ?? tables[0])?.places;
      return places?.of(row - (firstRows[low] ?? 0), field) ?? { file: "" };
    },
  };
}
