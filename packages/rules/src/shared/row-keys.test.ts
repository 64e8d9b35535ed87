import {
  absent,
  type CodeColumn,
  type Column,
  type DecimalColumn,
  type Ledger,
  type MoneyColumn,
} from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { receipt } from "../fields/fields.js";
import { allKeys, amountKeys, anyKey, eitherKeys, orNone } from "./row-keys.js";

/** Amounts that differ and have one hash: what the billions do to it the rest undoes. */
function collidingAmounts(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 4 * count }, (_, low) => [Math.imul(low, 0x27d4_eb2f), low] as const)
    .filter(([high]) => high > 0)
    .slice(0, count);
}

/** A ledger of receipts of these amounts. */
function ledgerWith(received: MoneyColumn): Ledger {
  const columns = new Map<string, Column>([["received", received]]);
  const empty = ledgerOf({ fundReceipts: [] }).ledger;
  const receipts = empty.tables.get("fundReceipts");
  if (receipts === undefined) throw new RangeError("no table of receipts");
  const table = { ...receipts, rowCount: received.amount.high.length, columns };
  return { ...empty, tables: new Map([["fundReceipts", table]]) };
}

/** A ledger of receipts of these amounts, and how often their billions were looked at. */
function watchedLedger(amounts: readonly (readonly [number, number])[]) {
  const looked = { times: 0 };
  const high = new Proxy(
    Int32Array.from(amounts, ([billions]) => billions),
    {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) looked.times += 1;
        return Reflect.get(target, key) as unknown;
      },
    },
  );
  const low = Int32Array.from(amounts, ([, rest]) => rest);
  const amount: DecimalColumn = { kind: "decimal", scale: 0, high, low, spill: new Map() };
  const indexes = new Int32Array(amounts.length);
  const currency: CodeColumn = { kind: "code", indexes, values: ["CNY"] };
  return { ledger: ledgerWith({ kind: "money", amount, currency }), looked };
}

it("tells apart amounts that collide, in steps as many as there are rows", () => {
  const stepsFor = (count: number): number => {
    const amounts = collidingAmounts(count / 2);
    const { ledger, looked } = watchedLedger([...amounts, ...amounts]);
    const rows = amounts.map((_, row) => row);
    expect([...amountKeys(ledger, receipt.received)]).toEqual([...rows, ...rows]);
    return looked.times;
  };
  expect(stepsFor(2000)).toBeLessThan(2.5 * stepsFor(1000));
});

it("tells apart common amounts in a few steps each", () => {
  const amounts = Array.from({ length: 1000 }, (_, row) => [0, row * 10_000] as const);
  const { ledger, looked } = watchedLedger([...amounts, ...amounts]);
  const rows = amounts.map((_, row) => row);
  expect([...amountKeys(ledger, receipt.received)]).toEqual([...rows, ...rows]);
  // To see that it is there, to hash it, and once for each of the rows that it is compared with.
  expect(looked.times).toBeLessThan(5 * 2000);
});

it("gives no key to an amount without a currency, nor to a currency without an amount", () => {
  const high = Int32Array.of(0, 0, absent, 0);
  const low = Int32Array.of(5, 5, 0, 5);
  const amount: DecimalColumn = { kind: "decimal", scale: 0, high, low, spill: new Map() };
  const indexes = Int32Array.of(0, -1, 0, 0);
  const currency: CodeColumn = { kind: "code", indexes, values: ["CNY"] };
  const ledger = ledgerWith({ kind: "money", amount, currency });
  expect([...amountKeys(ledger, receipt.received)]).toEqual([0, -1, -1, 0]);
});

it.each([
  { keys: "all of two", given: allKeys, become: [0, -1, -1, -1, -1, 0] },
  { keys: "either of two", given: eitherKeys, become: [0, 1, 6, -1, 10, 0] },
])("puts together $keys", ({ given, become }) => {
  const one = Int32Array.of(0, 1, -1, -1, -1, 0);
  const other = Int32Array.of(0, -1, 0, -1, 4, 0);
  expect([...given(one, other)]).toEqual(become);
});

it("makes one key of any, and one of none", () => {
  const keys = Int32Array.of(0, -1, 2, 0);
  expect([...anyKey(keys)]).toEqual([0, -1, 0, 0]);
  expect([...orNone(keys)]).toEqual([0, 4, 2, 0]);
});
