import { type Answers, noRows, yes } from "@ipms/core";

/** Answers that stand one a row, as sets of rows. */
export function answersOf(truths: Uint8Array): Answers {
  const rowCount = truths.length;
  const [held, failed] = [noRows(rowCount), noRows(rowCount)];
  for (let word = 0; word < held.length; word += 1) {
    const end = Math.min(word * 32 + 32, rowCount);
    let [holds, fails] = [0, 0];
    for (let row = word * 32; row < end; row += 1) {
      const truth = truths[row] ?? 0;
      holds |= (truth & yes) << row;
      // Below one there is no alone, and its sign becomes a bit: nothing is left to guess wrong.
      fails |= ((truth - yes) >>> 31) << row;
    }
    held[word] = holds;
    failed[word] = fails;
  }
  return { rowCount, yes: held, no: failed };
}
