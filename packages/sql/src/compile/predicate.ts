/**
 * A test is one condition of SQL, whose own three values are the standard's: TRUE is yes, FALSE is no and
 * NULL is undecided. AND, OR and NOT treat them alike in SQL and in the standard.
 */

/** The test that always holds. */
export const always = "TRUE";

/** The test that never holds. */
export const never = "FALSE";

/** The test that is always undecided. */
export const open = "NULL";

/** Tests of which all must hold. */
export function all(conditions: readonly string[]): string {
  const rest = [...new Set(conditions)].filter((condition) => condition !== always);
  if (rest.includes(never)) return never;
  return joined(rest, " AND ") ?? always;
}

/** Tests of which one must hold. */
export function any(conditions: readonly string[]): string {
  const rest = [...new Set(conditions)].filter((condition) => condition !== never);
  if (rest.includes(always)) return always;
  return joined(rest, " OR ") ?? never;
}

/** The opposite of a test; what is undecided stays so. */
export function not(condition: string): string {
  if (condition === always) return never;
  if (condition === never) return always;
  if (condition === open) return open;
  // Read by people too: what is not there is absent.
  return /^\([^()]* IS NOT NULL\)$/.test(condition)
    ? condition.replace("IS NOT NULL", "IS NULL")
    : `(NOT ${condition})`;
}

/** A test in the rows where a condition holds; undecided in the others. */
export function where(condition: string, test: string): string {
  if (condition === always || test === open) return test;
  return condition === never ? open : `CASE WHEN ${condition} THEN ${test} END`;
}

/** Yes where one condition holds, no where another does; undecided where neither holds. */
export function between(yes: string, no: string): string {
  return `CASE WHEN ${yes} THEN TRUE WHEN ${no} THEN FALSE END`;
}

/** A condition that may be NULL, which then does not hold. */
export function sure(condition: string): string {
  return `coalesce(${condition}, FALSE)`;
}

/** A test's answer as a number: 1 yes, 2 undecided, 0 no. */
export function truthOf(condition: string): string {
  if (condition === always) return "1";
  if (condition === never) return "0";
  if (condition === open) return "2";
  return `CASE WHEN ${condition} THEN 1 WHEN ${not(condition)} THEN 0 ELSE 2 END`;
}

function joined(conditions: readonly string[], word: string): string | undefined {
  return conditions.length > 1 ? `(${conditions.join(word)})` : conditions[0];
}
