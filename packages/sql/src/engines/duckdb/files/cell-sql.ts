import { identifier } from "../../../identifier.js";
import type { DecimalRoom } from "../../../layout/decimal-room.js";
import type { StoredColumn } from "../../../layout/stored-columns.js";
import { textLiteral } from "../text-literal.js";

/** As many digits as an amount of the standard has at most: 26 before the point, 12 behind it. */
const widestRoom: DecimalRoom = { digits: 38, scale: 12 };

/** The place of each row of files from 0, beside their own columns. */
export const placeColumn = "ipms row";

/** A column of files. */
export interface FileColumn {
  /** The table that the files hold, by canonical name. */
  readonly table: string;
  /** The column's name in the files. */
  readonly column: string;
}

/**
 * SQL that fails with the name of the column, the place of the row and the text that does not belong
 * there.
 *
 * @param text - SQL of the text
 * @param where - the column
 */
export function refusedCell(text: string, { table, column }: FileColumn): string {
  const label = Buffer.from(JSON.stringify([table, column])).toString("base64");
  return `error(${textLiteral(`ipms-cell ${label} `)} || ${identifier(placeColumn)} || ' ' || ${text})`;
}

/** A cell that a view refused, as its message tells. */
export interface RefusedCell extends FileColumn {
  /** The place of its row, from 0. */
  readonly row: number;
  /** What stands there. */
  readonly value: string;
}

/**
 * Which cell a message of DuckDB is about, if it is about one.
 *
 * @param message - the message
 */
export function refusedCellOf(message: string): RefusedCell | undefined {
  const match = /ipms-cell ([\w+/=]+) (\d+) ([\s\S]*)$/.exec(message);
  if (match === null) return undefined;
  const [table, column] = JSON.parse(Buffer.from(match[1] ?? "", "base64").toString());
  return { table, column, row: Number(match[2]), value: match[3] ?? "" };
}

/** What a field asks of its cells beyond the kind of the column. */
export interface CellRule {
  /** Whether a number must be whole. */
  readonly isWhole?: boolean;
  /** The form of a code, as a regular expression over the whole of it. */
  readonly form?: string | undefined;
}

/**
 * The value that a text of the standard's form stands for, as SQL of a column's type. A text of any
 * other form fails: nothing is rounded, guessed or left out.
 *
 * @param text - SQL of the text; null is absent
 * @param stored - the column that is wanted
 * @param where - the column of the files, for who must mend it
 * @param rule - what its field asks of it
 */
export function cellSql(
  text: string,
  { part, kind }: Pick<StoredColumn, "part" | "kind">,
  where: FileColumn,
  { isWhole = false, form }: CellRule,
): string {
  const refused = refusedCell(text, where);
  switch (kind) {
    case "day":
      return daySql(text, part === "last", refused);
    case "boolean":
      return `CASE ${text} WHEN 'true' THEN true WHEN 'false' THEN false ELSE ${nullOr(text, refused)} END`;
    case "decimal":
      return isWhole ? wholeSql(text, refused) : decimalSql(text, refused);
    default:
      return textSql(text, form, refused);
  }
}

/** A text, or a code of the form that its field asks for. */
function textSql(text: string, form: string | undefined, refused: string): string {
  if (form === undefined) return text;
  return `CASE WHEN ${text} IS NULL OR regexp_full_match(${text}, ${textLiteral(form)}) THEN ${text} ELSE ${refused} END`;
}

/** A date of a day, a month or a year. It is one that exists where it is printed as it was written. */
function daySql(text: string, isLast: boolean, refused: string): string {
  const day = (date: string, found: string): string => {
    const cast = `TRY_CAST(${date} AS DATE)`;
    return `CASE WHEN CAST(${cast} AS VARCHAR) = ${date} THEN ${found.replace("?", () => cast)} - DATE '1970-01-01' ELSE ${refused} END`;
  };
  const end = isLast ? "12-31" : "01-01";
  return `CASE length(${text})
    WHEN 10 THEN ${day(text, "?")}
    WHEN 7 THEN ${day(`(${text} || '-01')`, isLast ? "last_day(?)" : "?")}
    WHEN 4 THEN ${day(`(${text} || '-${end}')`, "?")}
    ELSE ${nullOr(text, refused)} END::INTEGER`;
}

/** A count or a year. */
function wholeSql(text: string, refused: string): string {
  return `CASE WHEN ${text} IS NULL THEN NULL
    WHEN regexp_full_match(${text}, '[0-9]{1,15}') THEN CAST(${text} AS DECIMAL(18, 0))
    ELSE ${refused} END`;
}

/**
 * A plain decimal. DuckDB reads those of 18 digits fast and wider ones very slowly, so wide ones are
 * put together of their two sides.
 */
function decimalSql(text: string, refused: string): string {
  const { digits, scale } = widestRoom;
  const wide = `DECIMAL(${digits}, ${scale})`;
  const magnitude = `ltrim(${text}, '-')`;
  const whole = `CAST(CAST(split_part(${magnitude}, '.', 1) AS HUGEINT) AS ${wide})`;
  const fraction = `CAST(CAST('0.' || split_part(${magnitude}, '.', 2) || '0' AS DECIMAL(18, 13)) AS ${wide})`;
  return `CASE WHEN ${text} IS NULL THEN NULL
    WHEN regexp_full_match(${text}, '-?[0-9]{1,16}(\\.[0-9]{1,2})?') THEN CAST(CAST(${text} AS DECIMAL(18, 2)) AS ${wide})
    WHEN regexp_full_match(${text}, '-?[0-9]{1,26}(\\.[0-9]{1,12})?') THEN
      CASE WHEN starts_with(${text}, '-') THEN -(${whole} + ${fraction}) ELSE ${whole} + ${fraction} END
    ELSE ${refused} END`;
}

function nullOr(text: string, refused: string): string {
  return `CASE WHEN ${text} IS NULL THEN NULL ELSE ${refused} END`;
}
