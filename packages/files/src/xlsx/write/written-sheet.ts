/** A cell that is to be written. */
export interface WrittenCell {
  /** Its text, or the digits of its number. */
  readonly text: string;
  /** Whether the text is a number. */
  readonly numeric: boolean;
  /** The number of its style. */
  readonly style: number;
}

/** A column of a sheet that is to be written. */
interface WrittenColumn {
  /** Its width in digits. */
  readonly width: number;
  /** The style of its empty cells. */
  readonly style: number;
}

/** What may be entered in the cells of a column. */
export interface WrittenValidation {
  /** The cells, such as `B2:B1000`. */
  readonly cells: string;
  /** What is compared; `custom` is any formula. */
  readonly type: "list" | "date" | "decimal" | "whole" | "custom" | "none";
  /** The formula or the lower bound. */
  readonly first?: string;
  /** The upper bound; without one the first is the least. */
  readonly second?: string;
  /** What is shown beside a chosen cell. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** What is shown when something else is entered. */
  readonly error: { readonly title: string; readonly text: string };
  /** Whether something else is refused, or asked about. */
  readonly strict: boolean;
}

/** A sheet that is to be written. */
export interface WrittenSheet {
  /** Its name: 31 characters at most, none of `[]:*?/\`. */
  readonly name: string;
  /** Whether it is hidden. */
  readonly hidden?: boolean;
  /** Its columns. */
  readonly columns: readonly WrittenColumn[];
  /** How many rows at the top stay in sight. */
  readonly frozenRows: number;
  /** How many columns at the left stay in sight. */
  readonly frozenColumns?: number;
  /** The cells that a filter is offered for, such as `A1:D1000`. */
  readonly filter?: string;
  /** Whether it is printed as wide as one page, for sheets that people read from top to bottom. */
  readonly fitsPage?: boolean;
  /** What may be entered. */
  readonly validations?: readonly WrittenValidation[];
  /** The heights of its first rows in points; programs choose those of the others. */
  readonly heights?: readonly (number | undefined)[];
  /** Its rows from the first, each with its cells from the first column. */
  readonly rows: Iterable<readonly (WrittenCell | undefined)[]>;
}

/** The most rows that a sheet has. */
export const mostRows = 1_048_576;

/** The most columns that a sheet has. */
export const mostColumns = 16_384;

/** The most characters (UTF-16 units) that a cell holds. */
export const mostCharacters = 32_767;
