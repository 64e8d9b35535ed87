import { add, multiply, parseDecimal, type Rational, rational, zero } from "@ipms/core";
import type { ExplainedInput, ExplainedRecord, Explanation } from "../evaluate/explanation.js";
import type { Standing } from "./restatement.js";

/** What a cut makes of a record, with what the record contributes. */
export interface PlacedRecord {
  /** The record. */
  readonly record: ExplainedRecord;
  /** What the cut makes of it. */
  readonly as: Standing["as"];
  /** What it contributes, converted: its amount, or 1 where records are counted. */
  readonly contribution: Rational;
}

/**
 * The records behind an input by their ids, those that were left out of the population included. Records
 * that share an id, such as balances in two currencies, stand as one.
 */
export function standingsOf(
  input: ExplainedInput | undefined,
  { excluded, undecided }: Explanation,
): ReadonlyMap<string, PlacedRecord> {
  const placed = new Map<string, PlacedRecord>();
  const put = (as: Standing["as"], records: readonly ExplainedRecord[]): void => {
    for (const record of records) {
      const key = keyOf(record);
      const before = placed.get(key);
      const contribution = as === "counted" ? contributionOf(record) : zero;
      if (before === undefined) {
        placed.set(key, { record, as, contribution });
      } else if (as === "counted") {
        placed.set(key, { ...before, contribution: add(before.contribution, contribution) });
      }
    }
  };
  put("counted", input?.counted ?? []);
  put("undecided", input?.undecided ?? []);
  put("not-counted", input?.notCounted ?? []);
  put("undecided", undecided);
  put("left-out", excluded);
  return placed;
}

/** What tells a record apart from the others behind its input. */
function keyOf({ projectId, recordId }: ExplainedRecord): string {
  return recordId === undefined ? projectId : `${projectId}\n${recordId}`;
}

/** What a cut makes of a record, in full; a cut that says nothing of it does not have it in question. */
export function standingOf(placed: PlacedRecord | undefined): Standing {
  if (placed === undefined) return { as: "absent" };
  const { as, record } = placed;
  const { reason, amount, currency } = record;
  return {
    as,
    ...(reason === undefined ? {} : { reason }),
    ...(amount === undefined ? {} : { amount }),
    ...(currency === undefined ? {} : { currency }),
  };
}

const one = /* @__PURE__ */ rational(1n);

function contributionOf({ amount, rate }: ExplainedRecord): Rational {
  if (amount === undefined) return one;
  const value = parseDecimal(amount) ?? zero;
  return rate === undefined ? value : multiply(value, parseDecimal(rate) ?? zero);
}
