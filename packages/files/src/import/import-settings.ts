import type { CellContext } from "../interpret/reading.js";
import type { Mapping } from "../interpret/mapping/mapping.js";
import type { Limits } from "../limits.js";

/** What is known where a sheet is imported. */
export interface ImportSettings extends Limits {
  /** What the columns mean, as far as the caller says. */
  readonly mapping?: Mapping | undefined;
  /** The first row of the header, where the caller says it. */
  readonly headerRow?: number | undefined;
  /** Finds divisions by name. */
  readonly divisionsNamed?: CellContext["divisionsNamed"];
  /** The division whose ledger it is, as far as its head has been read. */
  readonly reportingDivision?: () => string | undefined;
  /** The table of the rows, where the name of the file says it. */
  readonly table?: string | undefined;
  /** How many problems of one code and field are kept; all unless said. */
  readonly maximumProblems?: number | undefined;
  /** The number of the next row of a table, for ids that are row numbers. */
  readonly numberRow: (table: string) => number;
  /** Told how many rows have been read. */
  readonly onRows: (rows: number) => void;
}
