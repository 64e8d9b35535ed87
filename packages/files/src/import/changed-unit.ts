import type { Problem } from "@ipms/core";
import { unitOfTitle } from "../interpret/headers/header-parts.js";
import type { TableMapping } from "../interpret/mapping/mapping.js";
import { readUnit, type Unit } from "../interpret/units.js";

/**
 * A row between the records that states another unit of money than the table: 二、外资项目（单位：万美元）
 * below 单位：万元. Its records would be read in the wrong one.
 *
 * @param text - the row
 * @param mapping - of the table
 * @returns `undefined` where it states none, or one that the table has
 */
export function changedUnit(text: string, mapping: TableMapping): Problem | undefined {
  const unit = unitOfTitle(text);
  if (unit === undefined) return undefined;
  const ofColumns = mapping.columns.flatMap((column) => column.unit ?? []);
  const words = mapping.unit === undefined ? ofColumns : [mapping.unit];
  const known = words.filter((word) => readUnit(word)?.kind === "money");
  if (known.length === 0 || known.some((word) => isSame(readUnit(word), readUnit(unit)))) {
    return undefined;
  }
  const parameters = { words: text.slice(0, 60), unit, known: [...new Set(known)] };
  return { code: "unit-changes", parameters };
}

function isSame(left: Unit | undefined, right: Unit | undefined): boolean {
  return (
    left?.factor.numerator === right?.factor.numerator &&
    left?.factor.denominator === right?.factor.denominator &&
    (left?.currency ?? "CNY") === (right?.currency ?? "CNY")
  );
}
