/** The field that names the records of a table to others; projects' where a table has no own. */
const nameFields: Readonly<Record<string, string>> = {
  targets: "targetId",
  targetPlans: "targetId",
};

/** The field of a table that joins its rows to other tables and to the previous cut. */
export function joinField(table: string): string {
  return nameFields[table] ?? "projectId";
}
