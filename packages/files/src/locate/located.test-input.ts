import { locateTable } from "./locate-table.js";
import { sheetOfText } from "./sheet-of-text.js";
import type { LocateFacts, TableLocation } from "./table-location.js";

/** Where the table of a sheet stands, of which it is known that there is one. */
export function located(text: string, facts: LocateFacts = {}): TableLocation {
  const table = locateTable(sheetOfText(text.trim()), facts);
  if (table.found !== "table") throw new Error(`${table.found}: ${table.problem.code}`);
  return table.location;
}
