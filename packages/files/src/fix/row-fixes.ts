import type { ProblemCode, TermKind } from "@ipms/core";
import { fieldCheck, type FieldCheck, fieldsOf, type TableName } from "@ipms/schema";
import { cellValue } from "../csv/cell-value.js";
import { cellReader } from "../interpret/cells/read-cell.js";
import type { CellContext, CellReader } from "../interpret/reading.js";
import { certainValue, fixKind } from "./certain-value.js";
import type { CellScalar, EditableCell, EditableFile, EditableRow } from "./editable.js";
import type { Fix, FixedCell } from "./fix.js";
import { certainMoney } from "./money-value.js";

/** What is known beyond the cells. */
export type FixContext = Pick<CellContext, "divisionsNamed" | "reportingDivision">;

/** A value that strict reading refuses: with its fix, or only with what is said of it. */
type RefusedValue = { readonly fix: Fix } | { readonly left: ProblemCode };

/** Tells what is refused in a row of a table, but for fields that are seen to. */
export type RowExaminer = (row: EditableRow, seen: ReadonlySet<string>) => readonly RefusedValue[];

/** Ids stay as they are: with one changed, another record may bear it already. */
const kept: ReadonlySet<ProblemCode> = /* @__PURE__ */ new Set<ProblemCode>(["invalid-identifier"]);

/**
 * Finds the values of rows that strict reading refuses, and how they are fixed.
 *
 * @param table - the table
 * @param idField - the field that names its records
 * @param file - the file
 * @param context - what is known beyond the cells
 */
export function rowExaminer(
  table: TableName,
  idField: string,
  file: Pick<EditableFile, "writtenOf">,
  context: FixContext,
): RowExaminer {
  const fields = fieldsOf(table).map(({ field, kind }) => {
    const check = fieldCheck(table, field);
    if (kind === "money") return { field, examine: moneyExaminer(field, check, file) };
    const read = readIn(cellReader(table, field), field, context);
    const examine = (row: EditableRow): Refused | undefined =>
      refusedValue(row.get(field), kind, check, file, read);
    return { field, examine };
  });
  return (row, seen) => {
    const found: RefusedValue[] = [];
    for (const { field, examine } of fields) {
      const refused = seen.has(field) ? undefined : examine(row);
      if (refused === undefined) continue;
      const { problem, kind, cells } = refused;
      if (cells === undefined) found.push({ left: problem });
      else {
        const record = row.get(idField)?.text ?? "";
        const base = record === "" ? { table } : { table, record };
        found.push({ fix: { ...base, field, kind, problem, cells } });
      }
    }
    return found;
  };
}

/** What is refused, with the cells that mend it where that is safe. */
type Refused =
  | { readonly problem: ProblemCode; readonly kind?: undefined; readonly cells?: undefined }
  | ({ readonly problem: ProblemCode } & Pick<Fix, "kind" | "cells">);

type Writes = Pick<EditableFile, "writtenOf">;

function refusedValue(
  cell: EditableCell | undefined,
  kind: TermKind,
  check: FieldCheck,
  file: Writes,
  read: CellReader,
): Refused | undefined {
  if (cell === undefined || cell.text === "") return undefined;
  const value = cell.json ?? cellValue(kind, cell.text);
  if (check.accepts(value)) return wordForCode(cell, file, read);
  const problem = check.codeOf(value);
  if (kept.has(problem)) return { problem };
  // A number of JSON where a text belongs, as programs write decimals: its digits are the text.
  if (typeof cell.json === "number" && check.accepts(cell.text)) {
    return { problem, kind: "number-form", cells: [fixedCell(cell, cell.text, file)] };
  }
  const found = read(cell.text, cell.numeric === true ? { numeric: true } : {});
  const to = certainValue(found);
  if (to === undefined || typeof to === "object" || !check.accepts(to)) return { problem };
  const changed = fixedCell(cell, to, file);
  return { problem, kind: fixKind(cell.text, String(to), found.conversions), cells: [changed] };
}

/** Some lists of codes are open, so that any word is accepted; one that means a code is not understood. */
function wordForCode(cell: EditableCell, file: Writes, read: CellReader): Refused | undefined {
  const found = read(cell.text, {});
  const to = certainValue(found);
  if (typeof to !== "string" || !found.conversions.includes("synonym")) return undefined;
  return { problem: "unknown-code", kind: "code-word", cells: [fixedCell(cell, to, file)] };
}

function moneyExaminer(field: string, check: FieldCheck, file: Writes) {
  const [amountName, currencyName] = [`${field}.amount`, `${field}.currency`];
  return (row: EditableRow): Refused | undefined => {
    const [amount, currency] = [row.get(amountName), row.get(currencyName)];
    // Of JSON, an amount that is no object but a text or a number.
    const plain = row.get(field)?.json;
    if (plain !== undefined && plain !== "") return { problem: check.codeOf(plain) };
    if (amount === undefined && currency === undefined) return undefined;
    return refusedMoney(amount, currency, check, file);
  };
}

function refusedMoney(
  amount: EditableCell | undefined,
  currency: EditableCell | undefined,
  check: FieldCheck,
  file: Writes,
): Refused | undefined {
  const value = { ...part("amount", amount), ...part("currency", currency) };
  if (Object.keys(value).length === 0 || check.accepts(value)) return undefined;
  const problem = check.codeOf(value);
  if (amount === undefined || currency === undefined || amount.text === "") return { problem };
  const found = certainMoney(amount, currency);
  if (found === undefined || !check.accepts(found.value)) return { problem };
  const { conversions, value: to } = found;
  const isSame = !conversions.includes("unit-of-column");
  const keepsAmount = isSame && check.accepts({ ...to, ...part("amount", amount) });
  const cells = [
    ...(keepsAmount ? [] : [fixedCell(amount, to.amount, file)]),
    ...(currency.text === to.currency ? [] : [fixedCell(currency, to.currency, file)]),
  ];
  const kind = keepsAmount
    ? fixKind(currency.text, to.currency, ["name"])
    : fixKind(amount.text, to.amount, conversions);
  return { problem, kind, cells };
}

/** Whether an amount lacks this part; in JSON an empty text is one. */
function isEmpty({ text, json }: EditableCell): boolean {
  return text === "" && json === undefined;
}

function part(name: string, cell: EditableCell | undefined): Readonly<Record<string, CellScalar>> {
  return cell === undefined || isEmpty(cell) ? {} : { [name]: cell.json ?? cell.text };
}

/** The change of a cell to a value. */
export function fixedCell(
  { place, written }: EditableCell,
  value: CellScalar,
  file: Writes,
): FixedCell {
  return { place, from: written, to: file.writtenOf(value) };
}

function readIn(read: CellReader, field: string, context: FixContext): CellReader {
  const { reportingDivision, divisionsNamed } = context;
  const own: CellContext = {
    ...(divisionsNamed === undefined ? {} : { divisionsNamed }),
    ...(field === "division" && reportingDivision !== undefined ? { reportingDivision } : {}),
    ...(field.startsWith("planned") ? { planned: true } : {}),
  };
  return (text, more) => read(text, { ...own, ...more });
}
