import type { Problem } from "@ipms/core";
import { readUnit, shownUnits } from "../units.js";
import type { MappedColumn } from "./mapping.js";

/** What is wrong with a word that should be a unit. */
export function unitProblems(unit: string): readonly Problem[] {
  return readUnit(unit) === undefined
    ? [{ code: "unknown-unit", parameters: { value: unit, known: shownUnits } }]
    : [];
}

/** All units that a column's mapping names. */
export function columnUnits(column: MappedColumn): readonly string[] {
  return [
    ...(column.unit == null ? [] : [column.unit]),
    ...Object.values(column.unitBy?.units ?? {}),
  ];
}

/** A date has no 万元. */
export function wrongUnits(column: MappedColumn, field: string, kind: string): readonly Problem[] {
  return columnUnits(column)
    .filter((unit) => {
      const read = readUnit(unit)?.kind;
      if (read === undefined) return false;
      if (kind === "money") return read !== "money";
      return kind === "integer" ? read !== "count" : kind !== "decimal";
    })
    .map((unit) => ({ code: "wrong-unit", parameters: { unit, field } }));
}
