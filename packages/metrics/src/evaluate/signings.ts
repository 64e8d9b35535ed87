import { codeColumnOf, absent, codeAt, type Column } from "@ipms/core";
import { dateColumn, type LedgerView, type Overlay } from "./ledger-view.js";

const nothing: Overlay = /* @__PURE__ */ new Map();

/**
 * Columns of `projects` that the table `signings` decides: a project is signed at its first signing of
 * an admitted type, and belongs to every event it signed at. Projects without signings keep their own
 * fields, the shorthand for a single signing.
 *
 * @param view - the ledger
 * @param contractTypes - the admitted types
 * @param event - the signing event in question, if any
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
  const seen = new Uint8Array(count);
  const admittedSeen = new Uint8Array(count);
  const projectRows = view.projectRows("signings");
  for (let row = 0; row < signings.rowCount; row += 1) {
    const project = projectRows[row] ?? -1;
    if (project < 0) continue;
    const signedType = types && codeAt(types, row);
    const admitted = signedType === undefined || contractTypes.includes(signedType);
    if (seen[project] === 0) {
      seen[project] = 1;
      first[project] = absent;
      last[project] = absent;
      type[project] = signedType;
      eventOf[project] = undefined;
    }
    if (!admitted) continue;
    const from = dates?.first[row] ?? absent;
    const to = dates?.last[row] ?? absent;
    const signedEvent = events && codeAt(events, row);
    if (signedEvent !== undefined && (eventOf[project] === undefined || signedEvent === event)) {
      eventOf[project] = signedEvent;
    }
    if (admittedSeen[project] === 0 || (from !== absent && from < (first[project] ?? absent))) {
      type[project] = signedType;
    }
    admittedSeen[project] = 1;
    if (from === absent) continue;
    if (first[project] === absent || from < (first[project] ?? 0)) first[project] = from;
    if (last[project] === absent || to < (last[project] ?? 0)) last[project] = to;
  }
  return new Map<string, Column>([
    ["signedOn", { kind: "date", first, last }],
    ["contractType", dictionary(type)],
    ["signingEvent", dictionary(eventOf)],
  ]);
}

function texts(column: ReturnType<typeof codeColumnOf>, count: number): (string | undefined)[] {
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
