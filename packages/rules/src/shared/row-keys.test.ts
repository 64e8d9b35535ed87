import type { CodeColumn, DecimalColumn, Ledger } from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { receipt } from "../fields/fields.js";
import { amountKeys } from "./row-keys.js";

/** Amounts that differ and have one hash: what the billions do to it the rest undoes. */
function collidingAmounts(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 4 * count }, (_, low) => [Math.imul(low, 0x27d4_eb2f), low] as const)
    .filter(([high]) => high > 0)
    .slice(0, count);
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
  const columns = new Map([["received", { kind: "money", amount, currency } as const]]);
  const empty = ledgerOf({ fundReceipts: [] }).ledger;
  const receipts = empty.tables.get("fundReceipts");
  if (receipts === undefined) throw new RangeError("no table of receipts");
  const table = { ...receipts, rowCount: amounts.length, columns };
  const ledger: Ledger = { ...empty, tables: new Map([["fundReceipts", table]]) };
  return { ledger, looked };
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
