import type { Problem, RecordProblem, TermKind } from "@ipms/core";
import { readHeader } from "../csv/header.js";
import type { RecordContract } from "../record/record-contract.js";
import type { RawValue } from "./decode/raw-values.js";
import type { LeafColumn } from "./footer/leaf-column.js";
import type { WantedColumn } from "./pages/read-rows.js";
import { cellReader, type ParquetCell } from "./values/cell-reader.js";

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
 */
export function parquetColumns(
  leaves: readonly LeafColumn[],
  contract: RecordContract,
  file: string,
): { readonly columns: readonly ParquetColumn[]; readonly problems: readonly RecordProblem[] } {
  const names = leaves.map(({ path }) => path.join("."));
  const header = readHeader(names, contract, { file });
  const problems = [...header.problems];
  const columns = header.columns.flatMap((meant, index): readonly ParquetColumn[] => {
    const column = leaves[index];
    if (meant === undefined || column === undefined) return [];
    const { field, kind, part } = meant;
    const convert: ((raw: RawValue) => ParquetCell) | undefined = cellReader(
      column,
      kindOf(kind, part),
    );
    if (convert === undefined) {
      const { table } = contract;
      problems.push({ ...columnTypeProblem(column), table, field, place: { file } });
      return [];
    }
    return [{ column, index, field, part, convert }];
  });
  return { columns, problems };
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
