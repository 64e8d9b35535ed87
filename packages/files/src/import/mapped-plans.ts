import { fieldCheck, type FieldSchema, fieldSchemas, isTableName } from "@ipms/schema";
import type { AppliedColumn, AppliedMapping, RowCell } from "../interpret/mapping/apply-mapping.js";
import type { CellReading, CellValue, Conversion } from "../interpret/reading.js";
import type { CellForm, ColumnPlan, Explanation, Refusal, RowAccess } from "./column-plan.js";

/** The plan of a column that a mapping gives a meaning to. */
export interface MappedPlan extends ColumnPlan {
  /** The place of the column among those of the applied mapping. */
  readonly column: number;
  /**
   * What is done to every cell that the kernel takes, such as `unit-of-column`. Such cells are told to
   * nobody; they are the values of the column that were not told.
   */
  readonly conversions: readonly Conversion[];
}

/** What plans of a mapping must know beyond it. */
export interface MappedPlansOptions {
  /** How many characters a value has at most. */
  readonly maximumValueLength: number;
  /**
   * Told every cell that was read from its text and gave no problem; of words, every cell that holds
   * the word, though it was read once.
   *
   * @param column - the place of the column among those of the applied mapping
   * @param reading - what the cell was read as
   * @param text - the cell
   * @param row - the row's number in the table of the batch
   */
  readonly told: (column: number, reading: CellReading, text: string, row: number) => void;
}

/**
 * Plans by which the rows of a foreign table in CSV are read column by column, as `planReader` does
 * it: a cell in simple form by its bytes, every other one by the mapping's own reader of cells.
 *
 * Which cells are simple each column is asked itself: by what it makes of the numbers 1 and 7, and so
 * of one of its unit. A column whose unit stands in other cells makes nothing of them, and is
 * explained cell by cell.
 *
 * Rows that are no records (totals, notes) must be taken out before.
 *
 * @param applied - a mapping without problems, laid over the headers
 * @param options - limits, and who is told of conversions
 * @returns `undefined` for a mapping that takes more than columns: several records of a row, ids made
 * of columns, extensions, a field in two columns
 */
export function mappedPlans(
  applied: AppliedMapping,
  options: MappedPlansOptions,
): readonly MappedPlan[] | undefined {
  const { table, columns } = applied;
  const fields = columns.map(({ field }) => field);
  const simple =
    applied.records.length === 1 &&
    applied.ids.length === 0 &&
    !fields.includes(undefined) &&
    new Set(fields).size === fields.length;
  if (!simple || !isTableName(table)) return undefined;
  const schemas = fieldSchemas(table);
  const reader = rowReader(applied.headers.length);
  return columns.flatMap((column, at) => {
    const rank = schemas.findIndex(({ name }) => name === column.field);
    const schema = schemas[rank];
    if (schema === undefined) return [];
    const check = fieldCheck(table, schema.name);
    const explain = (text: string, row: RowAccess): MappedExplanation => {
      const reading = reader.read(column, text, row);
      const { value, problem } = reading;
      if (problem !== undefined) return { reading, text, refusal: refusalOf(problem) };
      if (typeof value === "string" && value.length > options.maximumValueLength) {
        const parameters = { length: value.length, limit: options.maximumValueLength };
        return { reading, text, refusal: refusalOf({ code: "value-too-long", parameters }) };
      }
      if (value === undefined || check.accepts(value)) return { reading, text, value };
      const problemOf = (): ReturnType<Refusal["problem"]> => check.problemOf(value);
      return { reading, text, refusal: { code: check.codeOf(value), problem: problemOf } };
    };
    return {
      field: schema.name,
      kind: schema.meta["x-kind"],
      index: column.index,
      column: at,
      rank,
      ...simpleForm(schema, (text) => reader.read(column, text, noCells)),
      explain,
      explained: (row: number, explanation: Explanation) => {
        // What comes back is what `explain` gave.
        const { reading, text } = explanation as MappedExplanation;
        options.told(at, reading, text, row);
      },
    };
  });
}

/** An explanation with what it stands on. */
interface MappedExplanation extends Explanation {
  readonly reading: CellReading;
  readonly text: string;
}

const noCells: RowAccess = { text: () => "" };

/** Problems of cells are told before what the schema says of a row. */
function refusalOf(problem: NonNullable<CellReading["problem"]>): Refusal {
  return { code: problem.code, early: true, problem: () => problem };
}

/** Which cells need no explanation, and what is done to them. */
function simpleForm(
  { meta }: FieldSchema,
  read: (text: string) => CellReading,
): Pick<MappedPlan, "form" | "factor" | "currency" | "conversions"> {
  const { "x-kind": kind, "x-problem": problem } = meta;
  const form = (name: CellForm) => ({ form: name, conversions: [] });
  switch (kind) {
    case "code":
    case "boolean":
      return form("word");
    case "date":
      return form(problem === "invalid-day" ? "day" : "date");
    case "text":
      if (problem === "invalid-text") return form("plain-text");
      if (problem === "invalid-identifier") return form("plain-identifier");
      return form(problem === "invalid-credit-code" ? "credit-code" : "explained");
    case "integer":
      return read("7").value === 7 ? form("integer") : form("explained");
    case "decimal":
    case "money": {
      const [one, seven] = [read("1"), read("7")];
      const factor = wholeOf(one.value);
      const linear = factor !== undefined && wholeOf(seven.value) === 7 * factor;
      if (!linear) return form("explained");
      const currency = typeof one.value === "object" ? { currency: one.value.currency } : {};
      return { form: "decimal", factor, ...currency, conversions: one.conversions };
    }
  }
}

/** The number of a value, where it is a whole one that stays exact. */
function wholeOf(value: CellValue | undefined): number | undefined {
  const text = typeof value === "object" ? value.amount : value;
  return typeof text === "string" && /^\d{1,13}$/.test(text) ? Number(text) : undefined;
}

/** Lets a column of a mapping read the cells of a row, of which it looks at one or two. */
function rowReader(columnCount: number) {
  let access = noCells;
  let own = -1;
  let ownText = "";
  const cells: RowCell[] = [];
  for (let index = 0; index < columnCount; index += 1) {
    Object.defineProperty(cells, index, {
      enumerable: true,
      get: (): RowCell => ({ text: index === own ? ownText : access.text(index) }),
    });
  }
  return {
    read(column: AppliedColumn, text: string, row: RowAccess): CellReading {
      access = row;
      own = column.index;
      ownText = text;
      return column.read(cells);
    },
  };
}
