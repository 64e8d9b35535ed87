import { milestoneField, milestoneIds, provenBy, type Milestone, type Text } from "@ipms/core";

/**
 * What a table of projects must be like so that a semantic layer counts as this library does: where a
 * ledger is not so, figures have bounds there and none here.
 */
export const preparedTable: Text = {
  en: "One row for each project that may be counted: no repeats, no headings of packages, contract types admitted. Every date is known to the day and lies not after the as-of date; no stage is reported without its date.",
  "zh-Hans":
    "每个可计入的项目一行：不含重复行、打包项目总名，协议类型均可计入；各日期精确到日且不晚于截止日期，填报的阶段均有日期。",
};

/** The column of a field in the prepared table: `signedOn` → `signed_on`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The field that a column holds: `signed_on` → `signedOn`. */
export function fieldOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of a definition: `start-rate` → `start_rate`. */
export function nameOf(id: string): string {
  return id.replaceAll("-", "_");
}

/**
 * The SQL that gives a project's id where it counts, and nothing elsewhere.
 *
 * @param reached - the milestone that must have been reached
 * @param table - what columns are qualified with
 */
export function countedId(reached: string | undefined, table?: string): string {
  const column = (name: string): string => (table === undefined ? name : `${table}.${name}`);
  const id = column("project_id");
  if (reached === undefined) return id;
  const dates = provenBy(reached as Milestone).map((each) =>
    column(columnOf(milestoneField(each))),
  );
  return `CASE WHEN ${dates.map((date) => `${date} IS NOT NULL`).join(" OR ")} THEN ${id} END`;
}

/**
 * The milestone that such SQL tests.
 *
 * @returns `null` for SQL that is none of {@link countedId}
 */
export function milestoneIn(sql: string, table?: string): string | undefined | null {
  if (sql === countedId(undefined, table)) return undefined;
  return milestoneIds.find((milestone) => countedId(milestone, table) === sql) ?? null;
}

/** The columns that a list of counts reads, dates all of them, each once. */
export function dateColumns(
  counts: readonly { readonly timeField: string; readonly reached?: string }[],
): readonly string[] {
  const fields = counts.flatMap(({ timeField, reached }) => [
    timeField,
    ...(reached === undefined ? [] : provenBy(reached as Milestone).map(milestoneField)),
  ]);
  return [...new Set(fields)].map(columnOf);
}
