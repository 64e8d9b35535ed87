/**
 * A comment for people who read the query. Only names made of the letters of the standard's own ids are
 * shown, so that no text of a user reaches SQL.
 *
 * @param name - the id of a measure, or the reason of a step
 */
export function remark(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) && !name.includes("--") ? `/* ${name} */ ` : "";
}
