import { book, csvFile, mapped, mappedSheet, mapping, projects, sheet } from "../case.js";
import type { WrittenCell } from "../cell.js";
import type { CanonicalRecord } from "../ledger-table.js";

/** The columns of the id and the name. */
export const idAndName = { 项目编号: "projectId", 项目名称: "name" } as const;

/** The project of a number, with nothing but its id and its name. */
const named = (number: number) => ({ projectId: String(number), name: `项目${number}` });

/** Lines of projects counted from one: the header and the cells behind id and name. */
export function countedFile(header: string, ...cells: readonly string[]) {
  const lines = cells.map((behind, index) => {
    const { projectId, name } = named(index + 1);
    return `${projectId}|${name}|${behind}`;
  });
  return csvFile([`项目编号|项目名称|${header}`, ...lines]);
}

/** The projects that must come out, counted from one: what each has beside its id and name. */
export function countedProjects(fields: string, ...more: readonly CanonicalRecord[]) {
  const records = more.map((each, index) => ({ ...named(index + 1), ...each }));
  return projects(`projectId name ${fields}`, ...records);
}

/** A cell beside what it means, which is nothing where only a question comes of it. */
type CellAndMeaning<Cell> = readonly [written: Cell, meant?: unknown];

/** A text file of projects with one column more: each of its cells, and what that must be read as. */
export function oneColumn(header: string, field: string, cells: readonly CellAndMeaning<string>[]) {
  return {
    ...oneField(header, field, cells),
    files: countedFile(header, ...cells.map(([written]) => written)),
    sheets: [mapped(cells.length)],
  };
}

/** The same in a workbook, where a number is not the text of its digits. */
export function oneColumnOfSheet(
  header: string,
  field: string,
  cells: readonly CellAndMeaning<WrittenCell>[],
) {
  const rows = cells.map(([written], index) => {
    const { projectId, name } = named(index + 1);
    return [projectId, name, written];
  });
  return {
    ...oneField(header, field, cells),
    files: book([sheet([["项目编号", "项目名称", header], ...rows])]),
    sheets: [mappedSheet(cells.length)],
  };
}

function oneField(header: string, meant: string, cells: readonly CellAndMeaning<WrittenCell>[]) {
  const [field = ""] = meant.split(" ");
  const records = cells.map(([, value]) => (value === undefined ? {} : { [field]: value }));
  return {
    mapping: mapping({ ...idAndName, [header]: meant }),
    tables: countedProjects(field, ...records),
  };
}
