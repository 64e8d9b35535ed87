import type { Place } from "@ipms/core";
import type { TableLocation } from "../locate/index.js";
import type { Sheet } from "../sheet/sheet.js";
import type { DecidedMapping } from "./decide-mapping.js";
import type { ImportSettings } from "./import-settings.js";
import type { SheetRows } from "./sheet-rows.js";

/** A sheet whose table has been found and whose columns are known. */
export interface ReadyTable {
  /** The file, and the sheet of a workbook. */
  readonly place: Place;
  /** The sheet. */
  readonly sheet: Omit<Sheet, "rows">;
  /** Its rows, open. */
  readonly rows: SheetRows;
  /** Where the table stands. */
  readonly location: TableLocation;
  /** What its columns mean. */
  readonly decided: DecidedMapping;
  /** What the caller says. */
  readonly settings: ImportSettings;
}
