import {
  allRows,
  countRows,
  type Failure,
  type FieldNode,
  type Judgement,
  nextRow,
  type NotApplicableReason,
  type RowSet,
  without,
} from "@ipms/core";

/** What a rule says of one record: it passed, it was not judged, or how it failed. */
export type RowVerdict = "passed" | NotApplicableReason | Omit<Failure, "row">;

/**
 * Judges one row after the other. What a finding shows is made only when somebody reads it, so that a
 * million failures cost no more than their row numbers.
 *
 * @param rowCount - how many rows there are
 * @param judge - the verdict on a row; asked again for a row that fails
 */
export function judgeRows(rowCount: number, judge: (row: number) => RowVerdict): Judgement {
  return judgePlaces(rowCount, judge, (place) => ({ row: place }));
}

/**
 * Judges the rows of which it is not known already that they pass.
 *
 * @param rowCount - how many rows there are
 * @param passing - those that are known to pass
 * @param judge - the verdict on any other; asked again for a row that fails
 */
export function judgeOtherRows(
  rowCount: number,
  passing: RowSet,
  judge: (row: number) => RowVerdict,
): Judgement {
  const judged = judgeTheseRows(without(allRows(rowCount), passing), judge);
  return { ...judged, applied: judged.applied + countRows(passing) };
}

/**
 * Judges some rows, and says nothing of others.
 *
 * @param these - the rows
 * @param judge - the verdict on one; asked again for a row that fails
 */
export function judgeTheseRows(these: RowSet, judge: (row: number) => RowVerdict): Judgement {
  const rows: number[] = [];
  for (let row = nextRow(these, 0); row >= 0; row = nextRow(these, row + 1)) rows.push(row);
  const rowAt = (place: number): number => rows[place] ?? 0;
  return judgePlaces(
    rows.length,
    (place) => judge(rowAt(place)),
    (place) => ({ row: rowAt(place) }),
  );
}

/**
 * Judges several fields of each row, each for itself.
 *
 * @param rowCount - how many rows there are
 * @param fields - the fields, which findings point to
 * @param judge - the verdict on a field of a row
 */
export function judgeFields<Field extends FieldNode>(
  rowCount: number,
  fields: readonly Field[],
  judge: (row: number, field: Field, index: number) => RowVerdict,
): Judgement {
  const width = fields.length;
  let row = 0;
  let index = -1;
  let expected = 0;
  return judgePlaces(
    rowCount * width,
    (place) => {
      // Places are mostly asked one after the other: then nothing need be divided.
      if (place === expected && index + 1 < width) index += 1;
      else {
        row = Math.floor(place / width);
        index = place % width;
      }
      expected = place + 1;
      const field = fields[index];
      return field === undefined ? "absent" : judge(row, field, index);
    },
    (place) => {
      const field = fields[place % width]?.field;
      return { row: Math.floor(place / width), ...(field === undefined ? {} : { field }) };
    },
  );
}

function judgePlaces(
  count: number,
  judge: (place: number) => RowVerdict,
  whereOf: (place: number) => Failure,
): Judgement {
  const notApplicable: Partial<Record<NotApplicableReason, number>> = {};
  const failed: number[] = [];
  let applied = 0;
  for (let place = 0; place < count; place += 1) {
    const verdict = judge(place);
    if (verdict === "passed") applied += 1;
    else if (typeof verdict === "string")
      notApplicable[verdict] = (notApplicable[verdict] ?? 0) + 1;
    else {
      applied += 1;
      failed.push(place);
    }
  }
  return { applied, notApplicable, failures: failuresOf(failed, judge, whereOf) };
}

function* failuresOf(
  failed: readonly number[],
  judge: (place: number) => RowVerdict,
  whereOf: (place: number) => Failure,
): Generator<Failure> {
  for (const place of failed) {
    const verdict = judge(place);
    if (typeof verdict === "object") yield { ...whereOf(place), ...verdict };
  }
}
