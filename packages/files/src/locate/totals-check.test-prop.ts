import fc from "fast-check";
import { expect, it } from "vitest";
import { totalsCheck } from "./totals-check.js";

/** Amounts in hundredths, so that whole numbers tell what the sums must be. */
const hundredths = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const groups = fc.array(fc.array(hundredths, { minLength: 1 }), { minLength: 2 });

function decimal(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((left, right) => left + right, 0n);
}

it("the sum of every group and of all agrees, and any error shows in full", () => {
  fc.assert(
    fc.property(groups, hundredths, (all, error) => {
      const check = totalsCheck(["amount"]);
      const subtotal = { kind: "subtotal", words: "小计", level: 1 } as const;
      for (const group of all) {
        for (const amount of group) check.record([decimal(amount)]);
        const values = [decimal(sum(group))];
        const [finding] = check.total({ row: 1, classified: subtotal, values });
        expect(finding).toMatchObject({ outcome: "agrees", records: group.length });
      }
      check.record(["1.00"]);
      const wrong = check.total({ row: 2, classified: subtotal, values: [decimal(100n + error)] });
      expect(wrong[0]?.outcome).toBe(error === 0n ? "agrees" : "differs");
      const total = { kind: "total", words: "总计", level: 3 } as const;
      const values = [decimal(sum(all.flat()) + 100n)];
      const [whole] = check.total({ row: 3, classified: total, values });
      expect(whole).toMatchObject({ scope: "table", outcome: "agrees" });
    }),
  );
});
