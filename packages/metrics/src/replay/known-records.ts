import { absent, codeAt, codeColumnOf, type Day, no, type Table, undecided } from "@ipms/core";
import { dateColumn } from "../evaluate/ledger-view.js";
import { recordedField } from "./known-fields.js";
import { maskDates } from "./mask-dates.js";
import { knownBy, recordDates, type RecordDates, recordedBy } from "./recorded-by.js";
import { selectRows } from "./select-rows.js";

/** The receipts that a ledger had on a day; one without a record date may not have been there. */
export function knownReceipts(table: Table, day: Day): Table {
  const recorded = dateColumn(table, "recordedOn");
  const dates = dateColumn(table, "receivedOn");
  const known = (row: number) => recordedBy(recorded, row, day) ?? undecided;
  const masked = dates && maskDates("receivedOn", dates, known);
  const wasThere = (row: number): boolean =>
    known(row) !== no && (dates?.first[row] ?? absent) <= day;
  return selectRows(table, wasThere, masked?.columns);
}

/** Balances have no record date: those of later days were not there, the others are as they are now. */
export function knownBalances(table: Table, day: Day): Table {
  const dates = dateColumn(table, "balanceOn");
  return selectRows(table, (row) => (dates?.first[row] ?? absent) <= day);
}

/**
 * The signings that a ledger had on a day. They have no record dates of their own: a project's first
 * signing was recorded when the project says, and of a later one it is not known.
 *
 * @param table - the signings
 * @param projects - the projects as they stand now
 * @param day - the day whose knowledge counts
 */
export function knownSignings(table: Table, projects: Table, day: Day): Table {
  const dates = dateColumn(table, "signedOn");
  const ids = codeColumnOf(table, "projectId");
  if (dates === undefined || ids === undefined) return table;
  const { first, last } = dates;
  const idOf = (row: number): string => codeAt(ids, row) ?? "";
  const firstDays = new Map<string, Day>();
  first.forEach((from, row) => {
    if (from === absent) return;
    firstDays.set(idOf(row), Math.min(from, firstDays.get(idOf(row)) ?? from));
  });
  const ofProject = signedRecords(projects, day);
  const masked = maskDates("signedOn", dates, (row) => {
    const from = first[row] ?? absent;
    const when = ofProject.get(idOf(row)) ?? nothingKnown;
    const isFirst = from === firstDays.get(idOf(row));
    const own = isFirst || when.own === no ? when.own : undefined;
    return knownBy(from, last[row] ?? absent, { ...when, own }, day);
  });
  return selectRows(table, (row) => masked.gone[row] !== 1, masked.columns);
}

const nothingKnown: RecordDates = { own: undefined, row: undefined, rowFirst: absent };

/** When each project and its signing were recorded, by its id. */
function signedRecords(projects: Table, day: Day): ReadonlyMap<string, RecordDates> {
  const ids = codeColumnOf(projects, "projectId");
  const own = dateColumn(projects, recordedField("signedOn"));
  const rows = dateColumn(projects, "recordedOn");
  const result = new Map<string, RecordDates>();
  for (let row = 0; row < projects.rowCount; row += 1) {
    const id = ids && codeAt(ids, row);
    if (id !== undefined && !result.has(id)) result.set(id, recordDates(own, rows, row, day));
  }
  return result;
}
