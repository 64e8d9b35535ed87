import { type MoneyColumnBuilder, isCurrencyCode } from "@ipms/core";
import { codeWriter } from "./code-writer.js";
import { decimalWriter } from "./number-writers.js";
import { skipSpace, standsAt } from "./scan-text.js";
import { givenUp, type ValueWriter } from "./value-writer.js";

const amountKey = new TextEncoder().encode('"amount"');
const currencyKey = new TextEncoder().encode('"currency"');
const colon = 0x3a;

/** A writer of amounts of money in canonical form: the amount, then the currency. */
export function moneyWriter(): ValueWriter<MoneyColumnBuilder> {
  const currencies = codeWriter(isCurrencyCode, 3);
  return {
    write(column, bytes, start) {
      if (bytes[start] !== 0x7b) return givenUp;
      const amountAt = behindKey(bytes, skipSpace(bytes, start + 1), amountKey);
      if (amountAt < 0) return givenUp;
      const amountEnd = decimalWriter.write(column.amounts, bytes, amountAt);
      if (amountEnd < 0) return givenUp;
      const end = writeCurrency(column, bytes, skipSpace(bytes, amountEnd));
      if (end < 0) column.truncate(column.currencies.length);
      return end;
    },
  };

  function writeCurrency(column: MoneyColumnBuilder, bytes: Uint8Array, comma: number): number {
    if (bytes[comma] !== 0x2c) return givenUp;
    const currencyAt = behindKey(bytes, skipSpace(bytes, comma + 1), currencyKey);
    if (currencyAt < 0) return givenUp;
    const before = column.currencies.length;
    const currencyEnd = currencies.write(column.currencies, bytes, currencyAt);
    if (currencyEnd < 0) return givenUp;
    const end = skipSpace(bytes, currencyEnd);
    if (bytes[end] === 0x7d) return end + 1;
    column.currencies.truncate(before);
    return givenUp;
  }
}

/** The place of the value behind a key and its colon, or −1 where another key stands. */
function behindKey(bytes: Uint8Array, at: number, key: Uint8Array): number {
  if (!standsAt(bytes, at, key)) return givenUp;
  const behind = skipSpace(bytes, at + key.length);
  return bytes[behind] === colon ? skipSpace(bytes, behind + 1) : givenUp;
}
