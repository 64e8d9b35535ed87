import { add, type FieldReference, type Measure, type Rational, rational, zero } from "@ipms/core";
import type { CurrencySlot } from "../evaluate/conversion.js";
import { countValue } from "../evaluate/count-records.js";
import { hasTable, sumField, withBalances } from "../evaluate/evaluate-measure.js";
import type { Groups } from "../evaluate/groups.js";
import type { MeasureRefusal, MeasureValue, MeasureValues } from "../evaluate/measure-value.js";
import type { Moment } from "../evaluate/moment.js";
import { countsMembers, ownTest, type Reading } from "../evaluate/reading.js";
import { missingField, type Scan } from "../evaluate/scan.js";
import { type Part, sumValue } from "../evaluate/sum-amounts.js";
import { byGroup, type Foreign, pending, slotReader } from "./foreign.js";
import { foreignBalances } from "./foreign-balances.js";

import { projectsAsked, valuesRead } from "./projects-asked.js";
import type { AmountAsked, DatedCurrency, RecordsRow } from "./requests.js";

/** A measure made of counts and sums that come from elsewhere, for every group. */
export function foreignMeasure(
  foreign: Foreign,
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MeasureValues {
  const balances = () => foreignBalances(foreign, scan, measure, reading, moment, groups);
  if (measure.balances !== undefined && !hasTable(scan, measure.table)) return balances();
  const { asked: projects, missing: unknown } = projectsAsked(
    scan,
    foreign.reading,
    moment,
    reading.part,
    countsMembers(measure, reading),
  );
  const counts = ownTest(measure, reading);
  const missing = unknown ?? missingField(scan, measure.table, counts, moment);
  if (missing !== undefined) return { reason: "missing-input", detail: missing };
  const { table } = measure;
  const parameters = valuesRead(scan, moment, [counts]);
  const base = {
    kind: "records",
    measure: measure.id,
    table,
    projects,
    counts: scan.known(counts),
    parameters,
  } as const;
  if ("count" in measure.aggregate) {
    const rows = foreign.answers.find({ ...base, once: table !== "projects" });
    if (rows === undefined) return pending;
    return byGroup(foreign, groups, rows).map((own) => countOf(statesOf(own)));
  }
  const amount = amountAsked(scan, measure);
  if (amount === undefined) return { reason: "missing-input", detail: sumField(measure) };
  const rows = foreign.answers.find({ ...base, once: false, amount });
  const slots = allSlots(foreign, scan, amount);
  const more = measure.balances === undefined ? undefined : balances();
  if (rows === undefined || slots === undefined) return pending;
  const values = byGroup(foreign, groups, rows).map((own) =>
    sumOf(own, slotReader(scan), amount.money, { slots, area: measure.area }),
  );
  return more === undefined ? values : withBalances(values, more);
}

function countOf(states: Int32Array): MeasureValue {
  return countValue((asked, counted) => states[asked * 3 + counted] ?? 0);
}

/** Nine counts of several rows together. */
function statesOf(rows: readonly RecordsRow[]): Int32Array {
  const total = new Int32Array(9);
  for (const { states } of rows) {
    for (let state = 0; state < 9; state += 1)
      total[state] = (total[state] ?? 0) + (states[state] ?? 0);
  }
  return total;
}

/** What is to be added up, or `undefined` where the ledger has no such column. */
function amountAsked(scan: Scan, measure: Measure): AmountAsked | undefined {
  if (!("sum" in measure.aggregate)) return undefined;
  const source = scan.source(measure.table);
  const { table, field } = measure.aggregate.sum;
  const kind = source.column(table, field)?.kind;
  const sum: FieldReference = { table, field };
  if (kind === "decimal") return { field: sum, money: false };
  if (kind !== "money") return undefined;
  const { ratePolicy, currency } = scan.question;
  if (ratePolicy === undefined || currency === undefined) return { field: sum, money: true };
  const on = measure.on ?? { table: "projects", field: "signedOn" };
  const dated = source.column(on.table, on.field)?.kind === "date";
  const converted = dated
    ? { into: currency, on: { table: on.table, field: on.field } }
    : { into: currency };
  return { field: sum, money: true, converted };
}

const plain: CurrencySlot = { currency: "", rate: rational(1n), into: "" };

/** The slots of all the ledger's amounts, which tell the currency of a sum of nothing. */
function allSlots(
  { answers }: Foreign,
  { question }: Scan,
  { field, money, converted }: AmountAsked,
): readonly CurrencySlot[] | undefined {
  if (!money) return [plain];
  const currencies = answers.find({ kind: "currencies", amount: field });
  return currencies?.map((currency) => ({
    currency,
    rate: rational(1n),
    into: converted === undefined ? currency : (question.currency ?? currency),
  }));
}

function sumOf(
  rows: readonly RecordsRow[],
  slotAt: (slot: DatedCurrency) => CurrencySlot,
  money: boolean,
  amounts: Parameters<typeof sumValue>[1],
): MeasureRefusal | ReturnType<typeof sumValue> {
  const states = statesOf(rows);
  const at = (asked: number, counted: number): number => states[asked * 3 + counted] ?? 0;
  const open = at(1, 2) + at(2, 1) + at(2, 2);
  let certain = 0;
  let openKnown = 0;
  const sums = new Map<string, { slot: CurrencySlot; sum: Rational }>();
  const parts: Part[] = [];
  for (const { slot: asked, amounts: own } of rows) {
    if (own === undefined || (money && (asked?.currency ?? null) === null)) continue;
    certain += own.certain;
    openKnown += own.open;
    const slot = money && asked !== undefined ? slotAt(asked) : plain;
    const key = `${slot.currency} ${slot.used?.period ?? slot.missing ?? ""}`;
    const sofar = sums.get(key)?.sum ?? zero;
    sums.set(key, { slot, sum: add(sofar, own.sum) });
    if (own.open > 0) parts.push({ slot, low: own.low, high: own.high });
  }
  return sumValue(
    {
      certain: [...sums.values()],
      open: parts,
      openEnded: openKnown < open,
      decided: at(1, 0) + at(1, 1),
      undecided: at(1, 2),
      withoutAmount: at(1, 1) - certain,
    },
    amounts,
  );
}
