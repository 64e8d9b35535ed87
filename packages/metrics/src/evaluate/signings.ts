import { absent, codeAt, codeColumnOf, type CodeColumn, type Column } from "@ipms/core";
import { dateColumn, type LedgerView, type Overlay } from "./ledger-view.js";

const nothing: Overlay = /* @__PURE__ */ new Map();

/**
 * Columns of `projects` that the table `signings` decides: a project is signed at its first signing of
 * an admitted type, and belongs to every event it signed at. Projects without signings keep their own
 * fields, the shorthand for a single signing. The order of the rows decides nothing.
 *
 * @param view - the ledger
 * @param contractTypes - the admitted types
 * @param event - the signing event in question, if any; without one a project shows that of its first
 * signing
 */
export function signingOverlay(
  view: LedgerView,
  contractTypes: readonly string[],
  event: string | undefined,
): Overlay {
  const signings = view.table("signings");
  if (signings.rowCount === 0) return nothing;
  const dates = dateColumn(signings, "signedOn");
  const types = codeColumnOf(signings, "contractType");
  const events = codeColumnOf(signings, "signingEvent");
  const projects = view.table("projects");
  const ownDates = dateColumn(projects, "signedOn");
  const count = view.projectCount;
  const first = Int32Array.from({ length: count }, (_, row) => ownDates?.first[row] ?? absent);
  const last = Int32Array.from({ length: count }, (_, row) => ownDates?.last[row] ?? absent);
  const type = texts(codeColumnOf(projects, "contractType"), count);
  const eventOf = texts(codeColumnOf(projects, "signingEvent"), count);
  const state = new Uint8Array(count);
  const projectRows = view.projectRows("signings");
  for (const row of inOrder(signings.rowCount, dates, types, events)) {
    const project = projectRows[row] ?? -1;
    if (project < 0) continue;
    const signedType = types && codeAt(types, row);
    const admitted = signedType === undefined || contractTypes.includes(signedType);
    if (state[project] === untouched) {
      state[project] = replaced;
      first[project] = absent;
      last[project] = absent;
      type[project] = signedType;
      eventOf[project] = undefined;
    }
    if (!admitted) continue;
    if (state[project] !== signed) {
      state[project] = signed;
      type[project] = signedType;
    }
    const signedEvent = events && codeAt(events, row);
    if (signedEvent !== undefined && (eventOf[project] === undefined || signedEvent === event)) {
      eventOf[project] = signedEvent;
    }
    const from = dates?.first[row] ?? absent;
    const to = dates?.last[row] ?? absent;
    if (from === absent) continue;
    if (first[project] === absent || from < (first[project] ?? 0)) first[project] = from;
    if (last[project] === absent || to < (last[project] ?? 0)) last[project] = to;
  }
  const signingDates: Column = { kind: "date", first, last };
  return new Map<string, Column>([
    ...(dates === undefined && ownDates === undefined
      ? []
      : ([["signedOn", signingDates]] as const)),
    ["contractType", dictionary(type)],
    ["signingEvent", dictionary(eventOf)],
  ]);
}

const untouched = 0;
const replaced = 1;
const signed = 2;

/** The rows by date, type and event: undated ones last. */
function inOrder(
  count: number,
  dates: ReturnType<typeof dateColumn>,
  types: CodeColumn | undefined,
  events: CodeColumn | undefined,
): Int32Array {
  const day = (days: Int32Array | undefined, row: number): number => {
    const value = days?.[row] ?? absent;
    return value === absent ? Number.MAX_SAFE_INTEGER : value;
  };
  const text = (column: CodeColumn | undefined, row: number): string =>
    (column && codeAt(column, row)) ?? "";
  const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return Int32Array.from({ length: count }, (_, row) => row).sort(
    (a, b) =>
      day(dates?.first, a) - day(dates?.first, b) ||
      day(dates?.last, a) - day(dates?.last, b) ||
      byText(text(types, a), text(types, b)) ||
      byText(text(events, a), text(events, b)),
  );
}

function texts(column: CodeColumn | undefined, count: number): (string | undefined)[] {
  return Array.from({ length: count }, (_, row) => column && codeAt(column, row));
}

function dictionary(values: readonly (string | undefined)[]): Column {
  const places = new Map<string, number>();
  const indexes = Int32Array.from(values, (value) => {
    if (value === undefined) return -1;
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { kind: "code", indexes, values: [...places.keys()] };
}
