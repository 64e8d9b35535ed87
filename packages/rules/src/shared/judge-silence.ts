import {
  absent,
  type Day,
  dayText,
  type Judgement,
  type Ledger,
  parseCalendarDate,
  type RuleContext,
} from "@ipms/core";
import { evidenceItem, project, receipt } from "../fields/fields.js";
import { actualDates } from "./date-fields.js";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import { dateColumn, readDate, readPresence, rowCountOf } from "./read-field.js";
import { textKeys } from "./row-keys.js";
import { followRows } from "./rows-by.js";

const ended = [
  project.completedOn,
  project.commissionedOn,
  project.fullCapacityOn,
  project.suspendedOn,
  project.terminatedOn,
];

/**
 * Judges whether projects under construction give a sign of life: a date, a receipt or evidence no
 * older than `days`. A finding shows the latest as `latest`.
 */
export function judgeSilence({ ledger, asOf, parameters }: RuleContext): Judgement {
  const today = parseCalendarDate(asOf)?.last ?? 0;
  const limit = today - Number(parameters["days"]);
  const startOf = readDate(ledger, project.startedOn);
  const endings = ended.map((field) => readPresence(ledger, field));
  const dates = actualDates.flatMap((field) => dateColumn(ledger, field) ?? []);
  const projects = textKeys(ledger, project.projectId);
  const heardOf = latestByProject(ledger, today);
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    const start = startOf(row);
    if (start === undefined) return "absent";
    if (start.first > today || endings.some((isThere) => isThere(row))) return "not-concerned";
    const heard = heardOf[projects[row] ?? -1] ?? absent;
    let latest = heard === absent ? start.last : heard;
    for (const { first, last } of dates) {
      const from = first[row] ?? absent;
      if (from !== absent && from <= today) latest = Math.max(latest, last[row] ?? absent);
    }
    return latest >= limit ? "passed" : { values: { latest: dayText(latest) } };
  });
}

/** The latest day of receipts and evidence of each project, by the first row of its id. */
function latestByProject(ledger: Ledger, today: Day): Int32Array {
  const latest = new Int32Array(rowCountOf(ledger, "projects")).fill(absent);
  for (const [id, date] of [
    [receipt.projectId, receipt.receivedOn],
    [evidenceItem.projectId, evidenceItem.evidencedOn],
  ] as const) {
    const projectOf = followRows(ledger, id, ledger, project.projectId);
    const { first, last } = dateColumn(ledger, date) ?? noDates;
    for (let row = 0; row < first.length; row += 1) {
      const from = first[row] ?? absent;
      if (from === absent || from > today) continue;
      const target = projectOf(row);
      if (target === undefined) continue;
      latest[target] = Math.max(latest[target] ?? absent, last[row] ?? absent);
    }
  }
  return latest;
}

const noDates = { first: new Int32Array(0), last: new Int32Array(0) };
