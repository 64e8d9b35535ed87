import { fieldCheck, type FieldSchema, fieldSchemas, type TableName } from "@ipms/schema";
import type { CellForm, RowAccess } from "../columnar/column-plan.js";
import type { CellReading, CellValue } from "../interpret/reading.js";
import type { MappedPlan } from "./mapped-plan.js";

/** Reads a cell of a column as the mapping does. */
export type ReadMappedCell = (text: string, row: RowAccess) => CellReading;

/** Which cells of a column a kernel may take, and what is done to them. */
export type MappedForm = Pick<
  MappedPlan,
  "kind" | "form" | "required" | "factor" | "currency" | "ofTextAlone" | "conversions"
>;

/** Any text may be kept as an extension. */
export const formOfExtension: MappedForm = { kind: "text", form: "plain-text", conversions: [] };

/**
 * The form of a field's column. Which numbers are simple the column is asked itself: by what it makes
 * of 1 and 7, and so of one of its unit. A column whose unit stands in other cells has none.
 *
 * @param table - the table
 * @param field - the field
 * @param read - reads the column's cells
 */
export function formOfField(table: TableName, field: string, read: ReadMappedCell): MappedForm {
  const schema = fieldSchemas(table).find(({ name }) => name === field);
  if (schema === undefined) return formOfExtension;
  const required = !fieldCheck(table, field).accepts(undefined);
  const kind = schema.meta["x-kind"];
  // Texts differ too much to be remembered.
  const ofTextAlone = kind !== "text" && alone(read, "1") !== undefined;
  return { kind, required, ofTextAlone, ...simpleForm(schema, read) };
}

function simpleForm(
  { meta }: FieldSchema,
  read: ReadMappedCell,
): Pick<MappedForm, "form" | "factor" | "currency" | "conversions"> {
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
      return alone(read, "7")?.value === 7 ? form("integer") : form("explained");
    case "decimal":
    case "money": {
      const [one, seven] = [alone(read, "1"), alone(read, "7")];
      const factor = wholeOf(one?.value);
      const linear = factor !== undefined && wholeOf(seven?.value) === 7 * factor;
      if (one === undefined || !linear) return form("explained");
      const currency = typeof one.value === "object" ? { currency: one.value.currency } : {};
      return { form: "decimal", factor, ...currency, conversions: one.conversions };
    }
  }
}

/** What a cell is read as; `undefined` where another cell has a say in it. */
function alone(read: ReadMappedCell, text: string): CellReading | undefined {
  let isAlone = true;
  const others: RowAccess = {
    text() {
      isAlone = false;
      return "";
    },
  };
  const reading = read(text, others);
  return isAlone ? reading : undefined;
}

/** The number of a value, where it is a whole one that stays exact. */
function wholeOf(value: CellValue | undefined): number | undefined {
  const text = typeof value === "object" ? value.amount : value;
  return typeof text === "string" && /^\d{1,13}$/.test(text) ? Number(text) : undefined;
}
