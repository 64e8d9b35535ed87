import { codeLists } from "@ipms/codelists";
import { type CodeList, IpmsError, type ProblemCode } from "@ipms/core";
import { type FieldSchema, fieldSchemas, isTableName, type TableName } from "@ipms/schema";
import type { CellContext, CellReader, CellReading } from "../reading.js";
import { unread } from "../reading.js";
import { areaReader } from "./area.js";
import { readBooleanCell } from "./boolean.js";
import { codeReader } from "./code.js";
import { readCountCell } from "./count.js";
import { readDateCell } from "./date.js";
import { readDecimalCell, readShareCell } from "./decimal.js";
import { readIndustryCell } from "./industry.js";
import { readMoneyCell } from "./money.js";
import { readCountryCell, readDivisionCell } from "./place.js";
import { remembered } from "./remembered.js";
import { numberAsShown } from "./shown-number.js";
import {
  readCreditCodeCell,
  readCurrencyCell,
  readIdentifierCell,
  readPeriodCell,
  readTextCell,
} from "./text.js";

/** A reader for each form of value; a field names its form by the problem of another one. */
const byForm: Partial<Readonly<Record<ProblemCode, CellReader>>> = {
  "invalid-boolean": readBooleanCell,
  "invalid-country": readCountryCell,
  "invalid-credit-code": readCreditCodeCell,
  "invalid-currency": readCurrencyCell,
  "invalid-date": readDateCell,
  "invalid-day": wholeDays(readDateCell),
  "invalid-decimal": readDecimalCell,
  "invalid-division": readDivisionCell,
  "invalid-identifier": readIdentifierCell,
  "invalid-industry": readIndustryCell,
  "invalid-integer": readCountCell,
  "invalid-money": readMoneyCell,
  "invalid-period": readPeriodCell,
  "invalid-text": readTextCell,
};

/** Readers of columns in which few different words stand, and which look at the word alone. */
const fewDifferent: ReadonlySet<CellReader> = /* @__PURE__ */ new Set<CellReader>([
  readCountryCell,
  readIndustryCell,
]);

/** A reader for the decimals of each unit; the others stand for themselves. */
const byUnit: Readonly<Record<string, CellReader>> = {
  mu: /* @__PURE__ */ areaReader("亩"),
  "square-metre": /* @__PURE__ */ areaReader("平方米"),
  share: readShareCell,
};

/**
 * Reads a cell of a field of the standard, whatever way people filled it in.
 *
 * @example
 * ```ts
 * import { readCell } from "@ipms/files";
 *
 * console.log(readCell("projects", "totalInvestment", "１．２亿元", {}).value); // => { amount: '120000000', currency: 'CNY' }
 * console.log(readCell("projects", "startedOn", "2023年6月底", {}).qualifier); // => late
 * console.log(readCell("projects", "totalInvestment", "5000", {}).problem?.code); // => unit-unknown
 * ```
 *
 * @param table - the table's canonical name
 * @param field - the field's canonical name
 * @param text - the cell as it stands
 * @param context - what the table or its mapping says about the cell
 * @throws IpmsError `invalid-argument` when the standard has no such field
 */
export function readCell(
  table: string,
  field: string,
  text: string,
  context: CellContext,
): CellReading {
  return cellReader(table, field)(text, context);
}

/**
 * The reader of a field's cells, for whole columns.
 *
 * @param table - the table's canonical name
 * @param field - the field's canonical name
 * @throws IpmsError `invalid-argument` when the standard has no such field
 */
export function cellReader(table: string, field: string): CellReader {
  const schema = isTableName(table) ? schemaOf(table, field) : undefined;
  if (schema === undefined) throw new IpmsError("invalid-argument", `no field ${table}.${field}`);
  const list = codeListOf(schema.meta["x-codelist"]);
  if (list !== undefined) return remembered(codeReader(list));
  const ofUnit = byUnit[schema.meta["x-unit"] ?? ""];
  if (ofUnit !== undefined) return numberAsShown(ofUnit);
  if (numberKinds.has(schema.meta["x-kind"])) {
    return numberAsShown(byForm[schema.meta["x-problem"]] ?? readTextCell);
  }
  const reader = byForm[schema.meta["x-problem"]] ?? readTextCell;
  return fewDifferent.has(reader) ? remembered(reader) : reader;
}

function schemaOf(table: TableName, field: string): FieldSchema | undefined {
  return fieldSchemas(table).find(({ name }) => name === field);
}

function codeListOf(id: string | undefined): CodeList | undefined {
  const lists: Readonly<Record<string, CodeList>> = codeLists;
  return id === undefined ? undefined : lists[id];
}

/** A calendar has days only. */
function wholeDays(reader: CellReader<string>): CellReader<string> {
  return (text, context) => {
    const read = reader(text, context);
    return read.value === undefined || read.value.length === 10
      ? read
      : unread("invalid-day", text);
  };
}

const numberKinds: ReadonlySet<string> = /* @__PURE__ */ new Set(["money", "decimal", "integer"]);
