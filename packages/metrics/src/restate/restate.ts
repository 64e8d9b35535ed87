import {
  add,
  compare,
  type Ledger,
  negate,
  type Quantity,
  quantity,
  type Rational,
  rationalOf,
  subtract,
  zero,
} from "@ipms/core";
import { explain } from "../evaluate/explain.js";
import type { Explanation } from "../evaluate/explanation.js";
import type { Askable, Question } from "../evaluate/question.js";
import type { Result } from "../evaluate/result.js";
import { fieldChanges, hasRow, type RowIndex, rowIndex } from "./row-changes.js";
import type { RestatedFigure, RestatedInput, RestatedRecord, Restatement } from "./restatement.js";
import { termChanges } from "./terms.js";
import { type PlacedRecord, standingOf, standingsOf } from "./standings.js";

/**
 * What became of figures between two cuts of a ledger: by how much each changed, and because of which
 * records. A record is named where what it contributes changed, or whether that is known; the changes of
 * the records behind a count or a sum add up to its own.
 *
 * @example
 * ```ts
 * import { ledgerOf, restate, startRate } from "@ipms/metrics";
 *
 * const mill = { projectId: "1", name: "Mill", signedOn: "2022-02-01", startedOn: null };
 * const dock = { projectId: "2", name: "Dock", signedOn: "2022-03-08", startedOn: null };
 * const july = ledgerOf({ projects: [mill, dock] }).ledger;
 * const october = ledgerOf({ projects: [mill, { ...dock, startedOn: "2022-06-30" }] }).ledger;
 * const question = { period: "2022-H1", asOf: "2022-06-30" };
 * const [figure] = restate(july, october, [startRate], question).figures;
 * console.log(figure?.change); // => { kind: 'percentage-points', numerator: '1', denominator: '2' }
 * const [record] = figure?.inputs[0]?.records ?? [];
 * console.log(record?.projectId, record?.fields[0]?.field, record?.fields[0]?.after); // => 2 startedOn 2022-06-30
 * ```
 *
 * @param older - the older cut
 * @param newer - the newer cut
 * @param asked - the figures
 * @param question - asked of both cuts
 * @throws IpmsError as `explain` does
 */
export function restate(
  older: Ledger,
  newer: Ledger,
  asked: readonly Askable[],
  question: Question,
): Restatement {
  const rows = { older: rowIndex(older), newer: rowIndex(newer) };
  return {
    ...(older.head.cutOn === undefined ? {} : { olderCutOn: older.head.cutOn }),
    ...(newer.head.cutOn === undefined ? {} : { newerCutOn: newer.head.cutOn }),
    figures: asked.map((each) =>
      restateFigure(explain(each, older, question), explain(each, newer, question), rows),
    ),
  };
}

interface Rows {
  readonly older: RowIndex;
  readonly newer: RowIndex;
}

function restateFigure(older: Explanation, newer: Explanation, rows: Rows): RestatedFigure {
  const [before, after] = [older.result, newer.result];
  const change =
    before.status === "value" && after.status === "value"
      ? difference(before.value, after.value)
      : undefined;
  const names = namesOf(older, newer);
  return {
    before,
    after,
    isChanged: figureText(before) !== figureText(after),
    ...(change === undefined ? {} : { change }),
    terms: termChanges(before, after, rows),
    inputs: names.map((name) => restateInput(name, older, newer, rows)),
  };
}

/** The inputs of a figure and, of an operand that has inputs itself, those in its place. */
function namesOf(older: Explanation, newer: Explanation): readonly string[] {
  const sides = [older, newer];
  const explained = sides.flatMap(({ inputs }) => inputs.map(({ name }) => name));
  const valued = sides.flatMap(({ result }) => Object.keys(result.inputs));
  const isLeaf = (name: string): boolean =>
    !explained.some((other) => other.startsWith(`${name}.`));
  return [...new Set([...explained, ...valued])].filter((name) => isLeaf(name));
}

/** All of a figure that can change, as text. */
function figureText(result: Result): string {
  const { inputs, bounds, status } = result;
  const answer = status === "value" ? result.value : [result.reason, result.detail, result.change];
  return JSON.stringify([status, answer, bounds, inputs]);
}

function restateInput(
  name: string,
  older: Explanation,
  newer: Explanation,
  rows: Rows,
): RestatedInput {
  const find = ({ inputs }: Explanation) => inputs.find((input) => input.name === name);
  const [before, after] = [older.result.inputs[name], newer.result.inputs[name]];
  const olderPlaces = standingsOf(find(older), older);
  const newerPlaces = standingsOf(find(newer), newer);
  const kind = after?.kind ?? before?.kind;
  const addsUp = kind === undefined || additive.has(kind);
  const unit = after ?? before;
  const keys = new Set([...newerPlaces.keys(), ...olderPlaces.keys()]);
  const found = [...keys].flatMap((key) => {
    const pair = { older: olderPlaces.get(key), newer: newerPlaces.get(key) };
    return isSame(pair.older, pair.newer) ? [] : [pair];
  });
  const sum = found.reduce((total, pair) => add(total, contributed(pair)), zero);
  const change = before && after && difference(before, after);
  const rest = change && addsUp ? subtract(rationalOf(change), sum) : zero;
  return {
    name,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(change === undefined ? {} : { change }),
    records: found.map((pair) => restateRecord(pair, rows, addsUp ? unit : undefined)),
    ...(compare(rest, zero) === 0 || change === undefined
      ? {}
      : { unexplained: quantity(change.kind, rest, change) }),
  };
}

/** The kinds of value that records add up to. */
const additive: ReadonlySet<Quantity["kind"]> = new Set(["count", "money", "area"]);

interface Pair {
  readonly older: PlacedRecord | undefined;
  readonly newer: PlacedRecord | undefined;
}

/** Whether a record counts for the same on both sides, and is as well known. */
function isSame(older: PlacedRecord | undefined, newer: PlacedRecord | undefined): boolean {
  const [was, is] = [weightOf(older), weightOf(newer)];
  if (was !== is) return false;
  if (was === "perhaps") return older?.record.amount === newer?.record.amount;
  return compare(older?.contribution ?? zero, newer?.contribution ?? zero) === 0;
}

/** Whether a record counts; all that do not are alike. */
function weightOf(placed: PlacedRecord | undefined): "counted" | "perhaps" | "none" {
  if (placed?.as === "counted") return "counted";
  return placed?.as === "undecided" ? "perhaps" : "none";
}

function contributed({ older, newer }: Pair): Rational {
  return add(newer?.contribution ?? zero, negate(older?.contribution ?? zero));
}

function restateRecord(pair: Pair, rows: Rows, unit: Quantity | undefined): RestatedRecord {
  const record = pair.newer?.record ?? pair.older?.record ?? { projectId: "" };
  const { projectId, name, recordId } = record;
  const isThere = (index: RowIndex): boolean =>
    recordId === undefined
      ? hasRow(index, "projects", projectId)
      : hasRow(index, "fundReceipts", projectId, recordId);
  const [was, is] = [isThere(rows.older), isThere(rows.newer)];
  const isSum = (pair.newer ?? pair.older)?.record.amount !== undefined;
  const others = {
    signings: undefined,
    ...(recordId === undefined ? {} : { fundReceipts: recordId }),
    ...(isSum && recordId === undefined ? { fundBalances: undefined } : {}),
  };
  const fields = was && is ? fieldChanges(rows.older, rows.newer, projectId, others) : [];
  const kind = was && is ? (fields.length > 0 ? "changed" : "unchanged") : is ? "added" : "removed";
  return {
    projectId,
    ...(name === undefined ? {} : { name }),
    ...(recordId === undefined ? {} : { recordId }),
    kind,
    before: standingOf(pair.older),
    after: standingOf(pair.newer),
    ...(unit === undefined ? {} : { change: quantity(unit.kind, contributed(pair), unit) }),
    fields,
  };
}

/** The exact difference of two values of one kind and unit. */
function difference(before: Quantity, after: Quantity): Quantity | undefined {
  if (before.currency !== after.currency || before.area !== after.area) return undefined;
  if (before.kind !== after.kind) return undefined;
  const change = subtract(rationalOf(after), rationalOf(before));
  return quantity(after.kind === "ratio" ? "percentage-points" : after.kind, change, after);
}
