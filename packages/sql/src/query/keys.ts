import type { Keys, ProjectReading, SizesAsked } from "@ipms/metrics/elsewhere";
import type { Binder } from "../compile/binder.js";
import type { FieldSource } from "../compile/field-columns.js";
import { any, not } from "../compile/predicate.js";
import { compileTest } from "../compile/test.js";
import type { EngineRow } from "../engine.js";
import type { Column } from "./condition-columns.js";
import { textAt } from "./read-row.js";

/** The columns that rows are split by, as text. */
export function keyColumns(
  reading: ProjectReading,
  fields: FieldSource,
  binder: Binder,
): readonly Column[] {
  const values = reading.by.map((name) => {
    const columns = fields.columns("projects", name);
    return columns?.kind === "text" ? columns.value : "NULL";
  });
  const sizes = reading.sizes === undefined ? [] : sizeValues(reading.sizes, fields, binder);
  return [...values, ...sizes].map((value, place) => [keyName(place), value]);
}

/** The values that a row is split by. */
export function keysAt(row: EngineRow, { by, sizes }: ProjectReading): Keys {
  const length =
    by.length + (sizes === undefined ? 0 : 2) + (sizes?.converted === undefined ? 0 : 2);
  return Array.from({ length }, (_, place) => textAt(row, keyName(place)));
}

/** The name of a column that rows are split by. */
function keyName(place: number): string {
  return `key_${place}`;
}

/** The amount that stands for a project's, its currency and, where it is converted, its date. */
function sizeValues(
  { field, classes, converted }: SizesAsked,
  fields: FieldSource,
  binder: Binder,
): readonly string[] {
  const money = fields.columns("projects", field);
  if (money?.kind !== "number") throw new RangeError(`"${field}" is no amount`);
  const { value, currency = "NULL" } = money;
  const scope = { binder, fields, parameters: {}, claimed: (_: string, each: string) => each };
  const tests = classes.map(({ test }) => compileTest(test, scope));
  const text = binder.dialect === "clickhouse" ? `toString(${value})` : `CAST(${value} AS varchar)`;
  const cases = classes.map(
    ({ amount }, at) => `WHEN ${tests[at] ?? ""} THEN ${binder.bind(amount, "text")}`,
  );
  const other = converted === undefined ? binder.bind("0", "text") : text;
  const isKnown = `${value} IS NOT NULL AND ${currency} IS NOT NULL`;
  const known = (then: string): string => `CASE WHEN ${isKnown} THEN ${then} END`;
  const size = [known(`CASE ${cases.join(" ")} ELSE ${other} END`), known(currency)];
  if (converted === undefined) return size;
  const date = fields.columns("projects", converted.on);
  if (date?.kind !== "date") throw new RangeError(`"${converted.on}" is no date`);
  const isOther = `${isKnown} AND coalesce(${not(any(tests))}, TRUE)`;
  return [
    ...size,
    `CASE WHEN ${isOther} THEN ${date.first} END`,
    `CASE WHEN ${isOther} THEN ${date.last} END`,
  ];
}
