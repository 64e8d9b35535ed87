import type { Problem } from "@ipms/core";
import { fieldsOf, isTableName, tableNames } from "@ipms/schema";
import { nearest } from "../../nearest.js";
import { dayBeside } from "./day-beside.js";
import type { MappedColumn, TableMapping } from "./mapping.js";
import { columnTarget } from "./target.js";
import { columnUnits, unitProblems, wrongUnits } from "./unit-problems.js";

/**
 * What is wrong with a column of a mapping, its open questions included.
 *
 * @param column - the column
 * @param mapping - of the table that it belongs to
 */
export function checkColumn(column: MappedColumn, mapping: TableMapping): readonly Problem[] {
  return [
    ...columnUnits(column).flatMap(unitProblems),
    ...openQuestions(column, mapping),
    ...dayBeside(column, mapping),
    ...targetProblems(column, mapping),
  ];
}

/** The questions that a column waits for an answer to: which field, which unit, what is said beside. */
function openQuestions(column: MappedColumn, mapping: TableMapping): readonly Problem[] {
  const { header, field, ext, ignore = false, values = {} } = column;
  if (ignore !== false || ext !== undefined) return [];
  if (field == null) {
    const { candidates = ["?"] } = column;
    const rivals = rivalsOf(column, mapping);
    return rivals.length === 0
      ? [{ code: "open-question", parameters: { header, candidates } }]
      : [{ code: "rival-columns", parameters: { header, candidates, rivals } }];
  }
  const open = Object.keys(values).filter((each) => values[each] === null);
  return [
    ...(column.unit === null
      ? [{ code: "open-unit", parameters: { header, field } } as const]
      : []),
    ...open.map((each) => ({ code: "open-value", parameters: { header, field: each } }) as const),
  ];
}

/** The headers of the other columns that can mean the same. */
function rivalsOf(column: MappedColumn, { columns }: TableMapping): readonly string[] {
  const claims = new Set(column.candidates);
  return columns
    .filter((other) => other !== column && (other.ignore ?? false) === false)
    .filter(({ field, candidates = [] }) =>
      field == null ? candidates.some((each) => claims.has(each)) : claims.has(field),
    )
    .map(({ header }) => header);
}

function targetProblems(column: MappedColumn, mapping: TableMapping): readonly Problem[] {
  const target = columnTarget(column, mapping);
  if (target === undefined) return [];
  const { table, field } = target;
  if (!isTableName(table)) {
    const suggestions = nearest(table, tableNames);
    return [{ code: "unknown-table", parameters: { table, suggestions } }];
  }
  const kinds = new Map(fieldsOf(table).map((each) => [each.field, each.kind]));
  const unknown = [field, ...Object.keys(column.values ?? {})].filter((each) => !kinds.has(each));
  return [
    ...unknown.map((each): Problem => {
      const suggestions = nearest(each, kinds.keys());
      return { code: "unknown-field", parameters: { table, field: each, suggestions } };
    }),
    ...wrongUnits(column, field, kinds.get(field) ?? "money"),
  ];
}
