import {
  type Day,
  dayText,
  type Ledger,
  type LedgerHead,
  parseCalendarDate,
  type Table,
} from "@ipms/core";
import { knownBalances, knownReceipts, knownSignings } from "./known-records.js";
import { knownProjects } from "./known-projects.js";

/** A ledger as it stood on a day. */
export interface KnownLedger {
  /** The ledger; nothing in it was recorded later, as far as record dates tell. */
  readonly ledger: Ledger;
  /** Whether it is a cut of the ledger itself, or was worked out from record dates. */
  readonly from: "cut" | "record-dates";
}

const replayed = /* @__PURE__ */ new WeakMap<Ledger, Map<Day, KnownLedger>>();

/**
 * A ledger as it stood on a day. A ledger that was cut by then is what it was. From a later one the rows
 * and milestones are taken away that were recorded after the day: the ledger that is left was cut on it.
 *
 * Where a record date is absent, a milestone that had happened when its row was recorded was recorded
 * with the row; any other may or may not have been there, which leaves undecided whatever rests on it.
 * Everything that has no record date of its own, amounts above all, is as it stands now.
 *
 * @param ledger - the ledger
 * @param day - the day whose knowledge counts
 */
export function ledgerKnownAt(ledger: Ledger, day: Day): KnownLedger {
  const days = replayed.get(ledger) ?? new Map<Day, KnownLedger>();
  replayed.set(ledger, days);
  const before = days.get(day);
  if (before !== undefined) return before;
  const known = makeKnown(ledger, day);
  days.set(day, known);
  return known;
}

function makeKnown(ledger: Ledger, day: Day): KnownLedger {
  const cut = cutDay(ledger.head);
  if (cut !== undefined && cut <= day) return { ledger, from: "cut" };
  const projects = ledger.tables.get("projects");
  const readers: Readonly<Record<string, (table: Table) => Table>> = {
    projects: (table) => knownProjects(table, day),
    fundReceipts: (table) => knownReceipts(table, day),
    fundBalances: (table) => knownBalances(table, day),
    signings: (table) => (projects === undefined ? table : knownSignings(table, projects, day)),
  };
  const tables = [...ledger.tables].map(
    ([name, table]) => [name, readers[name]?.(table) ?? table] as const,
  );
  const head = { ...ledger.head, cutOn: dayText(day) };
  return { ledger: { head, tables: new Map(tables) }, from: "record-dates" };
}

/** The last day that a ledger can know of, as its head says. */
export function cutDay({ cutOn }: LedgerHead): Day | undefined {
  return cutOn === undefined ? undefined : parseCalendarDate(cutOn)?.last;
}
