import { absent, type MoneyColumnBuilder } from "@ipms/core";
import type { ColumnKernel } from "./column-kernel.js";
import { billionsOf, restOf, scaledNumber } from "./whole-number.js";
import { wordDictionary } from "./word-dictionary.js";
import { type KnownWord, placeIn } from "./word-kernel.js";

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
): ColumnKernel<MoneyColumnBuilder> {
  return ({ bytes, starts, ends, firstCells, count }, column, explain) => {
    const { amounts, currencies } = column;
    const { scale } = amounts;
    const word: KnownWord = { code: currency, place: -1 };
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (start === end) {
        amounts.pushParts(absent, 0);
        currencies.pushPlace(-1);
        continue;
      }
      const whole = scaledNumber(bytes, start, end, scale, factor);
      if (Number.isNaN(whole)) explain(row);
      else {
        amounts.pushParts(billionsOf(whole), restOf(whole));
        currencies.pushPlace(placeIn(currencies, word));
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
  currencyOf: (bytes: Uint8Array, start: number, end: number) => KnownWord | undefined,
): ColumnKernel<MoneyColumnBuilder> {
  const words = wordDictionary<KnownWord>();
  const wordOf = (bytes: Uint8Array, start: number, end: number): KnownWord | undefined => {
    const known = words.find(bytes, start, end);
    if (known !== undefined) return known;
    const word = currencyOf(bytes, start, end);
    if (word !== undefined) words.add(bytes, start, end, word);
    return word;
  };
  return ({ bytes, starts, ends, firstCells, count }, column, explain) => {
    const { amounts, currencies } = column;
    const { scale } = amounts;
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const currencyCell = (firstCells[row] ?? 0) + currencyIndex;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      const currencyStart = starts[currencyCell] ?? 0;
      const currencyEnd = ends[currencyCell] ?? 0;
      if (start === end && currencyStart === currencyEnd) {
        amounts.pushParts(absent, 0);
        currencies.pushPlace(-1);
        continue;
      }
      const whole = scaledNumber(bytes, start, end, scale, factor);
      const word = Number.isNaN(whole) ? undefined : wordOf(bytes, currencyStart, currencyEnd);
      if (word === undefined) explain(row);
      else {
        amounts.pushParts(billionsOf(whole), restOf(whole));
        currencies.pushPlace(placeIn(currencies, word));
      }
    }
  };
}
