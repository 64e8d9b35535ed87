/** The test does not hold. */
export const no = 0;

/** The test holds. */
export const yes = 1;

/** What is known does not say whether the test holds. */
export const undecided = 2;

/** The answer of a test: {@link no}, {@link yes} or {@link undecided}. A number, for speed in columns. */
export type Truth = typeof no | typeof yes | typeof undecided;

/**
 * The opposite of an answer; undecided stays undecided.
 *
 * @param a - an answer
 */
export function notTruth(a: Truth): Truth {
  if (a === undecided) return undecided;
  return a === yes ? no : yes;
}

/**
 * Whether both hold (Kleene): one no decides, whatever the other is.
 *
 * @param a - an answer
 * @param b - another
 */
export function andTruth(a: Truth, b: Truth): Truth {
  if (a === no || b === no) return no;
  return a === yes && b === yes ? yes : undecided;
}

/**
 * Whether at least one holds (Kleene): one yes decides, whatever the other is.
 *
 * @param a - an answer
 * @param b - another
 */
export function orTruth(a: Truth, b: Truth): Truth {
  if (a === yes || b === yes) return yes;
  return a === no && b === no ? no : undecided;
}
