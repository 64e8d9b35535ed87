import { absent } from "@ipms/core";
import { type KnownCode, noPlace } from "../sinks/code-sink.js";
import type { MoneySink } from "../sinks/money-sink.js";
import type { ColumnKernel } from "./column-kernel.js";
import { billionsOf, restOf, scaledNumber } from "./whole-number.js";
import { wordDictionary } from "./word-dictionary.js";

/**
 * Amounts of money whose currency is the same in all rows.
 *
 * @param index - the place of the column of amounts
 * @param factor - by what each amount is multiplied
 * @param currency - ISO 4217
 */
export function amountKernel(
  index: number,
  factor: number,
  currency: string,
): ColumnKernel<MoneySink> {
  return ({ bytes, starts, ends, firstCells, count, firstRow }, sink, explain) => {
    const { currency: currencies } = sink;
    const { scale, high, low } = sink.amount;
    const { indexes } = currencies;
    const word: KnownCode = { code: currency, place: noPlace };
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (start === end) {
        high[firstRow + row] = absent;
        low[firstRow + row] = 0;
        indexes[firstRow + row] = noPlace;
        continue;
      }
      const whole = scaledNumber(bytes, start, end, scale, factor);
      if (Number.isNaN(whole)) explain(row);
      else {
        high[firstRow + row] = billionsOf(whole);
        low[firstRow + row] = restOf(whole);
        indexes[firstRow + row] = currencies.placeOf(word);
      }
    }
  };
}

/**
 * Amounts of money whose currencies stand in a column of their own.
 *
 * @param index - the place of the column of amounts
 * @param factor - by what each amount is multiplied
 * @param currencyIndex - the place of the column of currencies
 * @param currencyOf - the currency that a cell means; `undefined` where it must be explained
 */
export function moneyKernel(
  index: number,
  factor: number,
  currencyIndex: number,
  currencyOf: (bytes: Uint8Array, start: number, end: number) => KnownCode | undefined,
): ColumnKernel<MoneySink> {
  const words = wordDictionary<KnownCode>();
  const wordOf = (bytes: Uint8Array, start: number, end: number): KnownCode | undefined => {
    const known = words.find(bytes, start, end);
    if (known !== undefined) return known;
    const word = currencyOf(bytes, start, end);
    if (word !== undefined) words.add(bytes, start, end, word);
    return word;
  };
  return ({ bytes, starts, ends, firstCells, count, firstRow }, sink, explain) => {
    const { currency: currencies } = sink;
    const { scale, high, low } = sink.amount;
    const { indexes } = currencies;
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const currencyCell = (firstCells[row] ?? 0) + currencyIndex;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      const currencyStart = starts[currencyCell] ?? 0;
      const currencyEnd = ends[currencyCell] ?? 0;
      if (start === end && currencyStart === currencyEnd) {
        high[firstRow + row] = absent;
        low[firstRow + row] = 0;
        indexes[firstRow + row] = noPlace;
        continue;
      }
      const whole = scaledNumber(bytes, start, end, scale, factor);
      const word = Number.isNaN(whole) ? undefined : wordOf(bytes, currencyStart, currencyEnd);
      if (word === undefined) explain(row);
      else {
        high[firstRow + row] = billionsOf(whole);
        low[firstRow + row] = restOf(whole);
        indexes[firstRow + row] = currencies.placeOf(word);
      }
    }
  };
}
