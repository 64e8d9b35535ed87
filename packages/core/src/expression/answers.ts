import { allRows, emptyRows, inBoth, inEither, type RowSet, without } from "../table/row-set.js";
import { no, type Truth, undecided, yes } from "./truth.js";

/** The answers of a test in all rows of a table. Whoever asked does not write into them. */
export interface Answers {
  /** How many rows there are. */
  readonly rowCount: number;
  /** The rows in which the test holds. */
  readonly yes: RowSet;
  /** The rows in which it does not hold; in those of neither set it is undecided. */
  readonly no: RowSet;
}

/**
 * The same answer in every row.
 *
 * @param truth - the answer
 * @param rowCount - how many rows there are
 */
export function sameAnswer(truth: Truth, rowCount: number): Answers {
  const all = allRows(rowCount);
  const none = emptyRows(rowCount);
  return { rowCount, yes: truth === yes ? all : none, no: truth === no ? all : none };
}

/** Yes in some rows, no in all others. */
export function yesIn(rows: RowSet, rowCount: number): Answers {
  return { rowCount, yes: rows, no: without(allRows(rowCount), rows) };
}

/** The opposite answers. */
export function negated({ rowCount, yes: holds, no: fails }: Answers): Answers {
  return { rowCount, yes: fails, no: holds };
}

/**
 * Whether both tests hold (Kleene).
 *
 * @param one - the answers of one
 * @param other - the answers of the other
 */
export function both(one: Answers, other: Answers): Answers {
  return {
    rowCount: one.rowCount,
    yes: inBoth(one.yes, other.yes),
    no: inEither(one.no, other.no),
  };
}

/** Whether one of two tests holds (Kleene). */
export function either(one: Answers, other: Answers): Answers {
  return negated(both(negated(one), negated(other)));
}

/** One answer a row. */
export function truthsOf({ rowCount, yes: holds, no: fails }: Answers): Uint8Array {
  const truths = new Uint8Array(rowCount);
  for (let word = 0; word < holds.length; word += 1) {
    const from = word * 32;
    const end = Math.min(from + 32, rowCount);
    const [held, failed] = [holds[word] ?? 0, fails[word] ?? 0];
    for (let row = from; row < end; row += 1) {
      truths[row] = (held >>> row) & 1 ? yes : (failed >>> row) & 1 ? no : undecided;
    }
  }
  return truths;
}
