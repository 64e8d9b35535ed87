import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";
import { receipt } from "../fields/fields.js";
import { allKeys, amountKeys, dateKeys, orNone, textKeys } from "./row-keys.js";

const optional = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
const receipts = fc.array(
  fc.record({
    projectId: optional(["P-1", "P-2", "项目"]),
    receivedOn: optional(["2023-01", "2023-01-01", "2023-01-02", "1969-12-31"]),
    amount: optional(["0", "1.00", "-1000000000", "12345678901234567890.12", "0.001", "0.002"]),
    currency: fc.constantFrom("CNY", "USD"),
  }),
  { minLength: 20, maxLength: 40 },
);

it("gives the same key to the rows that say the same, the first of which is the key", () => {
  let alike = 0;
  fc.assert(
    fc.property(receipts, (given) => {
      const { ledger } = ledgerOf({
        fundReceipts: given.map(({ amount, currency, ...others }, row) => ({
          ...others,
          receiptId: `R-${row}`,
          received: amount === null ? null : { amount, currency },
        })),
      });
      const firstOf = (texts: readonly (string | null)[]) =>
        texts.map((text) => (text === null ? -1 : texts.indexOf(text)));
      const amounts = given.map(
        ({ amount, currency }) => amount && `${Number(amount)} ${currency}`,
      );
      const ids = given.map(({ projectId }) => projectId);
      const days = given.map(({ receivedOn }) => receivedOn);
      expect([...textKeys(ledger, receipt.projectId)]).toEqual(firstOf(ids));
      expect([...dateKeys(ledger, receipt.receivedOn)]).toEqual(firstOf(days));
      expect([...amountKeys(ledger, receipt.received)]).toEqual(firstOf(amounts));
      const all = allKeys(
        orNone(textKeys(ledger, receipt.projectId)),
        dateKeys(ledger, receipt.receivedOn),
        amountKeys(ledger, receipt.received),
      );
      const texts = given.map((_, row) =>
        days[row] === null || amounts[row] === null
          ? null
          : [ids[row] ?? "", days[row], amounts[row]].join(" "),
      );
      expect([...all]).toEqual(firstOf(texts));
      alike += firstOf(texts).filter((first, row) => first >= 0 && first < row).length;
    }),
  );
  expect(alike).toBeGreaterThan(20);
});
