import { dayText, type Judgement, parseCalendarDate, type RuleContext } from "@ipms/core";
import { evidenceItem, project, receipt } from "../fields/fields.js";
import { actualDates } from "./date-fields.js";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import { readDate, readText, rowCountOf } from "./read-field.js";

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
  const endings = ended.map((field) => readDate(ledger, field));
  const columns = ledger.tables.get("projects")?.columns;
  const dates = actualDates
    .filter(({ field }) => columns?.has(field))
    .map((field) => readDate(ledger, field));
  const idOf = readText(ledger, project.projectId);
  const heardOf = latestByProject({ ledger, today });
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    const start = startOf(row);
    if (start === undefined) return "absent";
    if (start.first > today || endings.some((read) => read(row))) return "not-concerned";
    let latest = heardOf.get(idOf(row) ?? "") ?? start.last;
    for (const read of dates) {
      const date = read(row);
      if (date !== undefined && date.first <= today) latest = Math.max(latest, date.last);
    }
    return latest >= limit ? "passed" : { values: { latest: dayText(latest) } };
  });
}

function latestByProject({ ledger, today }: Pick<RuleContext, "ledger"> & { today: number }) {
  const latest = new Map<string, number>();
  for (const [id, date] of [
    [receipt.projectId, receipt.receivedOn],
    [evidenceItem.projectId, evidenceItem.evidencedOn],
  ] as const) {
    const [idOf, dateOf] = [readText(ledger, id), readDate(ledger, date)];
    for (let row = 0; row < rowCountOf(ledger, id.table); row += 1) {
      const [named, day] = [idOf(row), dateOf(row)];
      if (named === undefined || day === undefined || day.first > today) continue;
      latest.set(named, Math.max(day.last, latest.get(named) ?? -Infinity));
    }
  }
  return latest;
}
