import { isExtension, type Problem, type RecordProblem, type TermKind } from "@ipms/core";
import { fieldCheck, type TableName } from "@ipms/schema";
import { readHeader } from "../csv/header.js";
import { defaultLimits, type Limits } from "../limits.js";
import type { RecordContract } from "../record/record-contract.js";
import type { LeafColumn } from "./footer/leaf-column.js";
import type { WantedColumn } from "./pages/read-rows.js";
import { cellReader, type ParquetCell, type ParquetValue } from "./values/cell-reader.js";

/** A column of a Parquet file that is a field of the standard, or a part of one. */
export interface ParquetColumn extends WantedColumn<ParquetCell> {
  /** The field, by canonical name. */
  readonly field: string;
  /** Which part of an amount of money; `value` for everything else. */
  readonly part: "value" | "amount" | "currency";
}

/**
 * What the columns of a file mean. A field of a group has the group's name before its own, so that
 * an amount may be two columns or a group of two: `totalInvestment.amount`.
 *
 * @param leaves - the columns of the file that hold values
 * @param contract - of the table that the file holds
 * @param file - the file's name
 * @param limits - how long values may be
 */
export function parquetColumns(
  leaves: readonly LeafColumn[],
  contract: RecordContract,
  file: string,
  limits: Limits,
): { readonly columns: readonly ParquetColumn[]; readonly problems: readonly RecordProblem[] } {
  const names = leaves.map(({ path }) => path.join("."));
  const header = readHeader(names, contract, { file });
  const problems = [...header.problems];
  const columns = header.columns.flatMap((meant, index): readonly ParquetColumn[] => {
    const column = leaves[index];
    if (meant === undefined || column === undefined) return [];
    const { field, kind, part } = meant;
    const accepts = valueCheck(contract.table, meant, limits);
    const convert = cellReader(column, kindOf(kind, part), accepts);
    if (convert === undefined) {
      const { table } = contract;
      problems.push({ ...columnTypeProblem(column), table, field, place: { file } });
      return [];
    }
    return [{ column, index, field, part, convert }];
  });
  return { columns, problems };
}

/** Whether a value, or a part of one with the other part right, is one of the field. */
function valueCheck(
  table: TableName,
  { field, part }: Pick<ParquetColumn, "field" | "part">,
  limits: Limits,
): (value: ParquetValue) => boolean {
  const longest = limits.maximumValueLength ?? defaultLimits.maximumValueLength;
  // Any text may be kept as an extension.
  if (isExtension(field)) return (value) => typeof value === "string" && value.length <= longest;
  const check = fieldCheck(table, field);
  if (part === "amount") return (amount) => check.accepts({ amount, currency: "CNY" });
  if (part === "currency") return (currency) => check.accepts({ amount: "1", currency });
  return (value) => (typeof value !== "string" || value.length <= longest) && check.accepts(value);
}

function kindOf(kind: TermKind, part: ParquetColumn["part"]): TermKind {
  if (part === "value") return kind;
  return part === "amount" ? "decimal" : "code";
}

/** That the values of a column are of a type that no field of the standard has. */
export function columnTypeProblem({ path, meaning, repeated }: LeafColumn): Problem {
  const type = repeated ? "LIST" : meaning.kind === "other" ? meaning.type : meaning.kind;
  return { code: "parquet-column-type", parameters: { field: path.join(".").slice(0, 60), type } };
}
