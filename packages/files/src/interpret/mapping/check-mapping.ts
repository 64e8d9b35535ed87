import type { Problem } from "@ipms/core";
import { fieldsOf, isTableName, type TableName, tableNames } from "@ipms/schema";
import { nearest } from "../../nearest.js";
import { readUnit, shownUnits } from "../units.js";
import { type FormProblem, formProblems } from "./form.js";
import { type MappedColumn, type Mapping, mappingForm } from "./mapping.js";

/** A mapping that has been read, with everything that is wrong with it. */
export interface MappingRead {
  /** The mapping; not there where its form is wrong. */
  readonly mapping?: Mapping;
  /** What is wrong, in the order of the file; open questions are problems too. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a mapping: its form, whether its table, fields and units exist, whether a field is mapped
 * twice, and which questions are still open.
 *
 * @example
 * ```ts
 * import { problemText } from "@ipms/core";
 * import { readMapping } from "@ipms/files";
 *
 * const columns = [{ header: "总投资", field: "totalInvestmnt", unit: "亿元" }];
 * const { problems } = readMapping({ ipmsMapping: 1, table: "projects", columns });
 * console.log(problems.map(({ code }) => code)); // => [ 'unknown-field' ]
 * console.log(problemText(problems[0]!, "en").slice(0, 57)); // => the table "projects" has no field "totalInvestmnt"; did y
 * ```
 *
 * @param value - the parsed JSON of a mapping file
 */
export function readMapping(value: unknown): MappingRead {
  const wrong = formProblems(mappingForm, value);
  if (wrong.length > 0) return { problems: wrong.map(wordedProblem) };
  const mapping = value as Mapping;
  if (!isTableName(mapping.table)) {
    const suggestions = nearest(mapping.table, tableNames);
    return { problems: [problem("unknown-table", { table: mapping.table, suggestions })] };
  }
  return { mapping, problems: contentProblems(mapping, mapping.table) };
}

function contentProblems(mapping: Mapping, table: TableName): readonly Problem[] {
  const fields = new Map(fieldsOf(table).map((each) => [each.field, each]));
  const firsts = new Map<string, string>();
  const problems: Problem[] = mapping.unit === undefined ? [] : unitProblems(mapping.unit);
  for (const column of mapping.columns) {
    problems.push(...columnUnits(column).flatMap(unitProblems));
    const { field, header } = column;
    if (isOpen(column)) {
      const candidates = (column.candidates ?? []).join(", ") || "?";
      problems.push(problem("open-question", { header, candidates }));
    }
    if (field === undefined || field === null) continue;
    const known = fields.get(field);
    if (known === undefined) {
      const suggestions = nearest(field, fields.keys());
      problems.push(problem("unknown-field", { table, field, suggestions }));
      continue;
    }
    const first = firsts.get(field);
    if (first !== undefined) problems.push(problem("repeated-field", { field, first, header }));
    else firsts.set(field, header);
    problems.push(...wrongUnits(column, field, known.kind));
  }
  return problems;
}

/** Whether a column waits for an answer: which field, or which unit. */
function isOpen(column: MappedColumn): boolean {
  const ignored = column.ignore !== undefined && column.ignore !== false;
  return !ignored && column.ext === undefined && (column.field == null || column.unit === null);
}

function columnUnits(column: MappedColumn): readonly string[] {
  return [
    ...(column.unit == null ? [] : [column.unit]),
    ...Object.values(column.unitBy?.units ?? {}),
  ];
}

function unitProblems(unit: string): Problem[] {
  return readUnit(unit) === undefined
    ? [problem("unknown-unit", { value: unit, known: shownUnits })]
    : [];
}

/** A date has no 万元. */
function wrongUnits(column: MappedColumn, field: string, kind: string): readonly Problem[] {
  return columnUnits(column)
    .filter((unit) => {
      const read = readUnit(unit)?.kind;
      if (read === undefined) return false;
      return kind === "money"
        ? read !== "money"
        : kind === "integer"
          ? read !== "count"
          : kind !== "decimal";
    })
    .map((unit) => problem("wrong-unit", { unit, field }));
}

function wordedProblem({ at, found, unknownKey }: FormProblem): Problem {
  if (unknownKey === undefined) return problem("invalid-mapping", { at, found });
  const { key, known } = unknownKey;
  const suggestions = nearest(key, known);
  return problem("unknown-mapping-key", { at, key: key.slice(0, 60), suggestions });
}

function problem(code: Problem["code"], parameters: Problem["parameters"]): Problem {
  return { code, parameters };
}
