/**
 * A test as two conditions of SQL: `certain` holds where the answer is yes, `possible` where it is yes or
 * undecided. Neither is NULL in rows that have what the test compares, and {@link choose} asks for that
 * first: FALSE AND NULL is FALSE.
 */
export interface Predicate {
  /** Where the test holds. */
  readonly certain: string;
  /** Where it may hold. */
  readonly possible: string;
}

const holds = "(1 = 1)";
const fails = "(1 = 0)";

/** The test that always holds. */
export const always: Predicate = { certain: holds, possible: holds };

/** The test that never holds. */
export const never: Predicate = { certain: fails, possible: fails };

/** The test that is always undecided. */
export const open: Predicate = { certain: fails, possible: holds };

/** A condition that is never undecided. */
export function decided(condition: string): Predicate {
  return { certain: condition, possible: condition };
}

/** Holds where every test holds. */
export function every(tests: readonly Predicate[]): Predicate {
  return { certain: all(tests.map(certainly)), possible: all(tests.map(possibly)) };
}

/** Holds where some test holds. */
export function some(tests: readonly Predicate[]): Predicate {
  return { certain: any(tests.map(certainly)), possible: any(tests.map(possibly)) };
}

/** Holds where a test does not; what is undecided stays so. */
export function opposite({ certain, possible }: Predicate): Predicate {
  return { certain: not(possible), possible: not(certain) };
}

/** A test where a condition holds, another where it does not. */
export function choose(condition: string, then: Predicate, otherwise: Predicate): Predicate {
  const chosen = (yes: string, no: string): string =>
    yes === no ? yes : any([all([condition, yes]), all([not(condition), no])]);
  return {
    certain: chosen(then.certain, otherwise.certain),
    possible: chosen(then.possible, otherwise.possible),
  };
}

/** A test's answer as a number: 1 yes, 2 undecided, 0 no. */
export function truthOf({ certain, possible }: Predicate): string {
  if (certain === possible) return `CASE WHEN ${certain} THEN 1 ELSE 0 END`;
  return `CASE WHEN ${certain} THEN 1 WHEN ${possible} THEN 2 ELSE 0 END`;
}

/** Conditions of which all must hold. */
export function all(conditions: readonly string[]): string {
  const rest = [...new Set(conditions)].filter((condition) => condition !== holds);
  if (rest.includes(fails)) return fails;
  return joined(rest, " AND ") ?? holds;
}

/** Conditions of which one must hold. */
export function any(conditions: readonly string[]): string {
  const rest = [...new Set(conditions)].filter((condition) => condition !== fails);
  if (rest.includes(holds)) return holds;
  return joined(rest, " OR ") ?? fails;
}

/** The opposite of a condition that is never NULL. */
export function not(condition: string): string {
  if (condition === holds) return fails;
  if (condition === fails) return holds;
  // Read by people too: what is not there is absent.
  return /^\([^()]* IS NOT NULL\)$/.test(condition)
    ? condition.replace("IS NOT NULL", "IS NULL")
    : `(NOT ${condition})`;
}

/** A condition that may be NULL, which then does not hold. */
export function sure(condition: string): string {
  return `coalesce(${condition}, ${fails})`;
}

function joined(conditions: readonly string[], word: string): string | undefined {
  return conditions.length > 1 ? `(${conditions.join(word)})` : conditions[0];
}

function certainly({ certain }: Predicate): string {
  return certain;
}

function possibly({ possible }: Predicate): string {
  return possible;
}
