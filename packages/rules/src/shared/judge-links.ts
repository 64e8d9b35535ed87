import type { FieldNode, Judgement, Ledger } from "@ipms/core";
import { judgeRows } from "./judge-rows.js";
import { type Reader, readPresence, rowCountOf, shownAt } from "./read-field.js";
import { followRows } from "./rows-by.js";

const projectId: FieldNode = { node: "field", table: "projects", field: "projectId" };

/**
 * Judges whether the projects that a field names stand in the ledger.
 *
 * @param ledger - the ledger
 * @param link - the field of `projects` that names another project
 */
export function judgeLinkTargets(ledger: Ledger, link: FieldNode): Judgement {
  const rowOf = followRows(ledger, link, ledger, projectId);
  const hasTarget = readPresence(ledger, link);
  return judgeRows(rowCountOf(ledger, "projects"), (row) => {
    if (!hasTarget(row)) return "absent";
    if (rowOf(row) !== undefined) return "passed";
    return { values: { target: shownAt(ledger, link, row) ?? "–" } };
  });
}

/**
 * Judges whether a project that names another comes back to itself when the names are followed. Every
 * row is visited once, whatever circles there are.
 *
 * @param ledger - the ledger
 * @param link - the field of `projects` that names another project
 */
export function judgeLinkCircles(ledger: Ledger, link: FieldNode): Judgement {
  const rowCount = rowCountOf(ledger, "projects");
  const hasTarget = readPresence(ledger, link);
  const next = followRows(ledger, link, ledger, projectId);
  const inCircle = linksInCircles(ledger, link);
  return judgeRows(rowCount, (row) => {
    if (!hasTarget(row)) return "absent";
    if (!inCircle(row)) return "passed";
    const related = next(row);
    return {
      values: { target: shownAt(ledger, link, row) ?? "–" },
      ...(related === undefined || related === row ? {} : { related: [related] }),
    };
  });
}

/**
 * Tells whether a project comes back to itself when what a field names is followed.
 *
 * @param ledger - the ledger
 * @param link - the field of `projects` that names another project
 */
export function linksInCircles(ledger: Ledger, link: FieldNode): (row: number) => boolean {
  const next = followRows(ledger, link, ledger, projectId);
  const inCircle = rowsInCircles(rowCountOf(ledger, "projects"), next);
  return (row) => inCircle[row] === 1;
}

/** For each row 1 where following `next` leads back to it. */
function rowsInCircles(rowCount: number, next: Reader<number>): Uint8Array {
  const inCircle = new Uint8Array(rowCount);
  const visit = new Int32Array(rowCount);
  for (let start = 0; start < rowCount; start += 1) {
    let row: number | undefined = start;
    while (row !== undefined && visit[row] === 0) {
      visit[row] = start + 1;
      row = next(row);
    }
    // Back on a row of this very walk: from there on it is a circle.
    if (row === undefined || visit[row] !== start + 1) continue;
    const closed = row;
    let at = closed;
    do {
      inCircle[at] = 1;
      at = next(at) ?? closed;
    } while (at !== closed);
  }
  return inCircle;
}
