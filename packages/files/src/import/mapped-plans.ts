import type { MappedPlan } from "./mapped-plan.js";
import { fieldCheck, fieldSchemas, isTableName, type TableName } from "@ipms/schema";
import type { Explanation } from "../columnar/column-plan.js";
import type { AppliedColumn, AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import type { CellReading, CellValue } from "../interpret/reading.js";
import { lazyCells } from "./lazy-cells.js";
import { formOfExtension, formOfField, type ReadMappedCell } from "./mapped-form.js";
import { madeId } from "./made-id.js";
import { fieldOfColumn } from "./row-records.js";

/** A cell that was explained, with what the explanation stands on. */
interface MappedExplanation extends Explanation {
  /** What the mapping reads the cell as. */
  readonly reading: CellReading;
  /** The cell. */
  readonly text: string;
}

/** What plans of a mapping must know beyond it. */
export interface MappedPlansOptions {
  /** How many characters a value has at most. */
  readonly maximumValueLength: number;
  /** The number of the next row of a table, for ids that are row numbers. */
  readonly numberRow: (table: string) => number;
  /**
   * Told every cell of a column that was explained; see `ColumnPlan.explained`.
   *
   * @param column - the place of the column among those of the applied mapping
   * @param row - the row's number in the table of the batch
   * @param explanation - the cell
   * @param times - for how many cells it holds
   */
  readonly told: (
    column: number,
    row: number,
    explanation: MappedExplanation,
    times: number,
  ) => void;
  /** Told every id that is made, row by row; empty where there is nothing to make it of. */
  readonly made: (field: string, text: string) => void;
}

/**
 * Plans by which the rows of a foreign table in CSV are read column by column, as `planReader` does
 * it: a cell in simple form by its bytes, every other one by the mapping's own reader of cells. Rows
 * that are no records (totals, notes) must be taken out before.
 *
 * @param applied - a mapping without problems, laid over the headers
 * @param options - limits, and who is told of conversions
 * @returns `undefined` where a row gives several records, or a field stands in two columns
 */
export function mappedPlans(
  applied: AppliedMapping,
  options: MappedPlansOptions,
): readonly MappedPlan[] | undefined {
  const { table, columns, ids, records } = applied;
  const fields = [...ids.map(({ field }) => field), ...columns.map(fieldOfColumn)];
  const isSimple = records.length === 1 && new Set(fields).size === fields.length;
  if (!isSimple || !isTableName(table)) return undefined;
  const { maximumValueLength } = options;
  const width = applied.headers.length;
  // The problems of a row: its cells, ids that are made, then what is too long (ids and extensions last),
  // then the rest.
  const ofLength = columns.length + ids.length;
  const ofIds = ofLength + columns.length;
  const ofExtensions = ofIds + ids.length;
  const ofFields = ofExtensions + columns.length;

  const idPlans = ids.map((id, at): MappedPlan => {
    const judge = fieldJudge(table, id.field, maximumValueLength, [ofIds + at, ofFields]);
    const cells = lazyCells(width);
    return {
      field: id.field,
      kind: "text",
      form: "made",
      index: id.columns[0] ?? 0,
      conversions: [],
      explain(_, row) {
        const { value, problem } = madeId(id, cells.of(row), () => options.numberRow(table));
        options.made(id.field, value ?? "");
        if (problem === undefined) return judge(value);
        const rank = columns.length + at;
        return { refusal: { code: problem.code, rank, problem: () => problem } };
      },
    };
  });
  const columnPlans = columns.map((column, at): MappedPlan => {
    const read = readerOf(column, width);
    const { judge, ...form } =
      column.field === undefined
        ? { ...formOfExtension, judge: lengthJudge(maximumValueLength, ofExtensions + at) }
        : {
            ...formOfField(table, column.field, read),
            judge: fieldJudge(table, column.field, maximumValueLength, [ofLength + at, ofFields]),
          };
    return {
      ...form,
      field: fieldOfColumn(column),
      index: column.index,
      column: at,
      explain(text, row): MappedExplanation {
        const reading = read(text, row);
        const { problem, value } = reading;
        if (problem === undefined) return { ...judge(value), reading, text };
        return { refusal: { code: problem.code, rank: at, problem: () => problem }, reading, text };
      },
      explained(row, explanation, times) {
        // What comes back is what `explain` gave.
        options.told(at, row, explanation as MappedExplanation, times);
      },
    };
  });
  return [...idPlans, ...columnPlans];
}

/** Says whether a value may stand in its column. */
type Judge = (value: CellValue | undefined) => Explanation;

function lengthJudge(limit: number, rank: number): Judge {
  return (value) => {
    if (typeof value !== "string" || value.length <= limit) return { value };
    const problem = {
      code: "value-too-long",
      parameters: { length: value.length, limit },
    } as const;
    return { refusal: { code: problem.code, rank, problem: () => problem } };
  };
}

function fieldJudge(
  table: TableName,
  field: string,
  limit: number,
  [ofLength, ofFields]: readonly [number, number],
): Judge {
  const check = fieldCheck(table, field);
  const rank = ofFields + fieldSchemas(table).findIndex(({ name }) => name === field);
  const inLength = lengthJudge(limit, ofLength);
  return (value) => {
    const found = inLength(value);
    // An empty text is an absent value, as an empty cell is.
    const said = value === "" ? undefined : value;
    if (found.refusal !== undefined || check.accepts(said)) return found;
    return { refusal: { code: check.codeOf(said), rank, problem: () => check.problemOf(said) } };
  };
}

/** Reads the cells of a column, of whose rows it looks at one cell or two. */
function readerOf(column: AppliedColumn, width: number): ReadMappedCell {
  const cells = lazyCells(width);
  return (text, row) => column.read(cells.of(row, column.index, text));
}
