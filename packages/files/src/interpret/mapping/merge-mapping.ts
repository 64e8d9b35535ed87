import { chooseMapping } from "../../import/choose-mapping.js";
import { foldHeader } from "../fold.js";
import type { MappedColumn, Mapping, TableMapping } from "./mapping.js";

/**
 * A mapping that people have answered, with what a new proposal knows beyond it: columns and tables
 * that it does not name yet. Whatever it says stays as it is, columns that the files no longer have
 * included.
 *
 * @example
 * ```ts
 * import { mergeMapping } from "@ipms/files";
 *
 * const kept = { ipmsMapping: 1, tables: [{ table: "projects", columns: [{ header: "开工时间", field: "startedOn" }] }] } as const;
 * const columns = [{ header: "项目名称", field: "name" }, { header: "开工时间", field: null }];
 * const { tables } = mergeMapping(kept, { ipmsMapping: 1, tables: [{ table: "projects", columns }] });
 * console.log(tables[0]?.columns.map(({ field }) => field)); // => [ 'name', 'startedOn' ]
 * ```
 *
 * @param kept - the mapping with answers
 * @param proposed - what is proposed for the files as they are now
 */
export function mergeMapping(kept: Mapping, proposed: Mapping): Mapping {
  const places = proposed.tables.map(({ file, sheet }) =>
    kept.tables.indexOf(chooseMapping(kept, file ?? "", sheet) ?? noTable),
  );
  const tables = kept.tables.map((table, place) =>
    proposed.tables
      .filter((_, at) => places[at] === place)
      .reduce((merged, each) => mergeTable(merged, each), table),
  );
  return { ...kept, tables: [...tables, ...proposed.tables.filter((_, at) => places[at] === -1)] };
}

/** Stands for none; no mapping holds it. */
const noTable: TableMapping = { table: "", columns: [] };

function mergeTable(kept: TableMapping, proposed: TableMapping): TableMapping {
  const answers = new Map(kept.columns.map((column) => [foldHeader(column.header), column]));
  const taken = new Set(kept.columns.flatMap(({ field }) => field ?? []));
  const present = proposed.columns.map((column) => {
    const answer = answers.get(foldHeader(column.header));
    answers.delete(foldHeader(column.header));
    return answer ?? newColumn(column, taken);
  });
  const columns = [...present, ...answers.values()];
  const held = new Set(columns.flatMap(({ field }) => field ?? []));
  const ids = Object.entries(proposed.idFrom ?? {}).filter(([field]) => !held.has(field));
  const idFrom = { ...Object.fromEntries(ids), ...kept.idFrom };
  const { unit } = { unit: proposed.unit, ...kept };
  return {
    ...kept,
    ...(Object.keys(idFrom).length === 0 ? {} : { idFrom }),
    columns,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** A new column cannot mean what an answer has given to another: that is a question. */
function newColumn(column: MappedColumn, taken: ReadonlySet<string>): MappedColumn {
  const { field } = column;
  if (field == null || !taken.has(field)) return column;
  return { ...column, field: null, candidates: [field] };
}
