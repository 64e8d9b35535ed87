import type { Problem } from "@ipms/core";
import { fieldsOf, isTableName, tableNames } from "@ipms/schema";
import { nearest } from "../../nearest.js";
import { checkColumn } from "./check-column.js";
import { type FormProblem, formProblems } from "./form.js";
import { type Mapping, mappingForm, type TableMapping } from "./mapping.js";
import { columnTarget } from "./target.js";
import { unitProblems } from "./unit-problems.js";

/** A mapping that has been read, with everything that is wrong with it. */
export interface MappingRead {
  /** The mapping; not there where its form is wrong. */
  readonly mapping?: Mapping;
  /** What is wrong, in the order of the file; open questions are problems too. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a mapping: its form, whether its tables, fields and units exist, whether a field is mapped
 * twice, and which questions are still open.
 *
 * @example
 * ```ts
 * import { problemText } from "@ipms/core";
 * import { readMapping } from "@ipms/files";
 *
 * const columns = [{ header: "总投资", field: "totalInvestmnt", unit: "亿元" }];
 * const { problems } = readMapping({ ipmsMapping: 1, tables: [{ table: "projects", columns }] });
 * console.log(problems[0]?.code); // => unknown-field
 * console.log(problemText(problems[0]!, "en").slice(0, 57)); // => the table "projects" has no field "totalInvestmnt"; did y
 * ```
 *
 * @param value - the parsed JSON of a mapping file
 */
export function readMapping(value: unknown): MappingRead {
  const wrong = formProblems(mappingForm, value);
  if (wrong.length > 0) return { problems: wrong.map(wordedProblem) };
  const mapping = value as Mapping;
  return { mapping, problems: mapping.tables.flatMap(tableMappingProblems) };
}

/**
 * What is wrong with the mapping of one table, open questions included.
 *
 * @param mapping - in good form
 */
export function tableMappingProblems(mapping: TableMapping): readonly Problem[] {
  const { table } = mapping;
  if (!isTableName(table)) {
    const suggestions = nearest(table, tableNames);
    return [{ code: "unknown-table", parameters: { table, suggestions } }];
  }
  return [
    ...(mapping.unit === undefined ? [] : unitProblems(mapping.unit)),
    ...mapping.columns.flatMap((column) => checkColumn(column, mapping)),
    ...repeatedFields(mapping),
    ...idProblems(mapping),
  ];
}

/** Two columns cannot both be one field of one record. */
function repeatedFields(mapping: TableMapping): readonly Problem[] {
  const firsts = new Map<string, string>();
  return mapping.columns.flatMap((column): readonly Problem[] => {
    const target = columnTarget(column, mapping);
    if (target === undefined || column.field == null) return [];
    const key = JSON.stringify([target.record, target.field]);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, column.header);
      return [];
    }
    const { field, header } = column;
    return [{ code: "repeated-field", parameters: { field, first, header } }];
  });
}

function idProblems({ table, idFrom = {}, columns }: TableMapping): readonly Problem[] {
  const known = isTableName(table) ? fieldsOf(table).map(({ field }) => field) : [];
  const headers = columns.map(({ header }) => header).slice(0, 12);
  return Object.entries(idFrom).flatMap(([field, source]): readonly Problem[] => {
    if (!known.includes(field)) {
      const suggestions = nearest(field, known);
      return [{ code: "unknown-field", parameters: { table, field, suggestions } }];
    }
    if (source !== null) return [];
    return [
      { code: "open-id", parameters: { field, candidates: headers.length === 0 ? "?" : headers } },
    ];
  });
}

function wordedProblem({ at, found, unknownKey }: FormProblem): Problem {
  if (unknownKey === undefined) return { code: "invalid-mapping", parameters: { at, found } };
  const { key, known } = unknownKey;
  const suggestions = nearest(key, known);
  return { code: "unknown-mapping-key", parameters: { at, key: key.slice(0, 60), suggestions } };
}
