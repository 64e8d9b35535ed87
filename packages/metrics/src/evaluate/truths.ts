import { addRow, type Answers, noRows, no, yes } from "@ipms/core";

/** Answers that stand one a row, as sets of rows. */
export function answersOf(truths: Uint8Array): Answers {
  const rowCount = truths.length;
  const answers = { rowCount, yes: noRows(rowCount), no: noRows(rowCount) };
  for (let row = 0; row < rowCount; row += 1) {
    const truth = truths[row];
    if (truth === yes) addRow(answers.yes, row);
    else if (truth === no) addRow(answers.no, row);
  }
  return answers;
}
