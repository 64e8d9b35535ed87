import {
  detailOf,
  milestoneFields,
  neverDay,
  plannedFields,
  recordedField,
  writtenField,
} from "@ipms/metrics/elsewhere";
import type { Catalog } from "../catalog/catalog.js";
import type { Binder } from "../compile/binder.js";
import type { DateTerm } from "../compile/dates.js";
import { any, never, sure } from "../compile/predicate.js";
import { identifier } from "../identifier.js";
import { plainName } from "./plain-texts.js";

/** Columns that stand in the place of a table's own, and which of its rows were there. */
export interface KnownRows {
  /** Parts of the statement that go before. */
  readonly before?: readonly string[];
  /** Joins of those parts. */
  readonly joins?: string;
  /** The columns, by name. */
  readonly columns: ReadonlyMap<string, string>;
  /** Which rows were there. */
  readonly where: string;
}

/** No date at all. */
const nothing: DateTerm = { first: "NULL", last: "NULL" };

/** The projects that were there, with the milestones that were recorded by then. */
export function knownProjects(catalog: Catalog, day: string, binder: Binder): KnownRows {
  const columns = new Map<string, string>();
  const has = (field: string): boolean => catalog.get("projects")?.fields.has(field) === true;
  const dateOf = (field: string): DateTerm => (has(field) ? dateIn("k", field) : nothing);
  const row = dateOf("recordedOn");
  const gone: string[] = [];
  for (const field of milestoneFields) {
    const own = dateOf(recordedField(field));
    if (has(recordedField(field))) {
      const isThere = `${own.first} <= ${day}`;
      columns.set(`${recordedField(field)}_first`, `CASE WHEN ${isThere} THEN ${own.first} END`);
      columns.set(`${recordedField(field)}_last`, `CASE WHEN ${isThere} THEN ${own.last} END`);
    }
    if (!has(field)) continue;
    const date = dateOf(field);
    const fate = fateOf(date, own, row, day);
    mask(columns, field, date, fate, binder);
    const isGone = `(${date.first} IS NOT NULL AND ${fate.isGone})`;
    gone.push(isGone);
    const detail = detailOf[field];
    if (detail !== undefined && has(detail)) {
      columns.set(detail, `CASE WHEN NOT ${isGone} THEN k.${identifier(detail)} END`);
    }
  }
  if (has("reportedStage") && gone.length > 0) {
    columns.set("reportedStage", `CASE WHEN NOT ${any(gone)} THEN k."reportedStage" END`);
  }
  const recorded = ["recordedOn", ...milestoneFields.map((field) => recordedField(field))];
  const wasThere = any(
    recorded.filter(has).map((field) => sure(`${dateOf(field).last} <= ${day}`)),
  );
  for (const field of plannedFields.filter(has)) {
    mask(columns, field, dateOf(field), { isGone: never, isKnown: wasThere }, binder);
  }
  return { columns, where: notLater(row, day) };
}

/** The receipts that were there; one without a record date may not have been. */
export function knownReceipts(catalog: Catalog, day: string, binder: Binder): KnownRows {
  const columns = new Map<string, string>();
  const has = (field: string): boolean => catalog.get("fundReceipts")?.fields.has(field) === true;
  const recorded = has("recordedOn") ? dateIn("k", "recordedOn") : nothing;
  const date = has("receivedOn") ? dateIn("k", "receivedOn") : nothing;
  if (has("receivedOn")) {
    const isKnown = sure(`${recorded.last} <= ${day}`);
    mask(columns, "receivedOn", date, { isGone: never, isKnown }, binder);
  }
  return { columns, where: `${notLater(recorded, day)} AND ${notLater(date, day)}` };
}

/** The balances that were there: those of later days were not. */
export function knownBalances(catalog: Catalog, day: string): KnownRows {
  const has = catalog.get("fundBalances")?.fields.has("balanceOn") === true;
  return { columns: new Map(), where: notLater(has ? dateIn("k", "balanceOn") : nothing, day) };
}

/** The signings that were there: a project's first was recorded when the project says. */
export function knownSignings(catalog: Catalog, day: string, binder: Binder): KnownRows {
  const columns = new Map<string, string>();
  const own = catalog.get("signings")?.fields;
  if (own?.has("signedOn") !== true) return { columns, where: "TRUE" };
  const date = dateIn("k", "signedOn");
  if (!own.has("projectId")) {
    // Nothing is known of whose they are, and so they stand as they are written.
    columns.set(`${writtenField("signedOn")}_first`, date.first);
    columns.set(`${writtenField("signedOn")}_last`, date.last);
    return { columns, where: "TRUE" };
  }
  const projects = catalog.get("projects")?.fields;
  const before = [
    `"first_signing" AS (SELECT "projectId" AS "id", min("signedOn_first") AS "first_day" ` +
      `FROM ${plainName(catalog, "signings")} GROUP BY "projectId")`,
  ];
  const joins = [` LEFT JOIN "first_signing" AS f ON f."id" = k."projectId"`];
  if (projects?.has("projectId") === true) {
    before.push(
      `"first_project" AS (SELECT "projectId" AS "id", min("row") AS "first_row" ` +
        `FROM ${plainName(catalog, "projects")} WHERE "projectId" IS NOT NULL GROUP BY "projectId")`,
    );
    joins.push(
      ` LEFT JOIN "first_project" AS a ON a."id" = k."projectId"`,
      ` LEFT JOIN "projects" AS w ON w."row" = a."first_row"`,
    );
  }
  const of = (field: string): DateTerm =>
    projects?.has("projectId") === true && projects.has(field) ? dateIn("w", field) : nothing;
  const recorded = of(recordedField("signedOn"));
  const counts = `k."signedOn_first" = f."first_day" OR ${recorded.first} > ${day}`;
  const ofFirst = (end: string): string =>
    end === "NULL" ? end : `CASE WHEN ${counts} THEN ${end} END`;
  const first = { first: ofFirst(recorded.first), last: ofFirst(recorded.last) };
  const fate = fateOf(date, first, of("recordedOn"), day);
  mask(columns, "signedOn", date, fate, binder);
  const where = `(k."signedOn_first" IS NULL OR NOT ${fate.isGone})`;
  return { before, joins: joins.join(""), columns, where };
}

/** What became of dates, as conditions that are never NULL. */
interface Fate {
  /** Whether a date was not there. */
  readonly isGone: string;
  /** Whether it certainly was. */
  readonly isKnown: string;
}

/** As `knownBy` says in memory: by the date's own record date, else by that of its row. */
function fateOf(date: DateTerm, own: DateTerm, row: DateTerm, day: string): Fate {
  const isLater = ({ first }: DateTerm): string =>
    first === "NULL" ? never : sure(`${first} > ${day}`);
  const isGone = any([isLater(row), isLater(own), isLater(date)]);
  const withRow =
    row.first === "NULL" ? never : `${row.last} <= ${day} AND ${date.last} <= ${row.first}`;
  const isKnown =
    own.first === "NULL"
      ? withRow
      : `CASE WHEN ${own.first} IS NULL THEN ${withRow} ELSE ${own.last} <= ${day} END`;
  return { isGone, isKnown: isKnown === never ? never : sure(isKnown) };
}

/** Takes away dates that were not there, and lets those that may not have been lie on any later day. */
function mask(
  columns: Map<string, string>,
  field: string,
  { first, last }: DateTerm,
  { isGone, isKnown }: Fate,
  { bind }: Binder,
): void {
  const there = (day: string): string =>
    isGone === never ? day : `CASE WHEN NOT ${isGone} THEN ${day} END`;
  const open = `CASE WHEN ${first} IS NULL OR ${isKnown} THEN ${last} ELSE ${bind(String(neverDay), "integer")} END`;
  columns.set(`${field}_first`, there(first));
  columns.set(`${field}_last`, there(open));
  columns.set(`${writtenField(field)}_first`, there(first));
  columns.set(`${writtenField(field)}_last`, there(last));
}

/** Rows of which a date does not lie after the day. */
function notLater({ first }: DateTerm, day: string): string {
  return first === "NULL" ? "TRUE" : `coalesce(${first} <= ${day}, TRUE)`;
}

function dateIn(alias: string, field: string): DateTerm {
  return {
    first: `${alias}.${identifier(`${field}_first`)}`,
    last: `${alias}.${identifier(`${field}_last`)}`,
  };
}
