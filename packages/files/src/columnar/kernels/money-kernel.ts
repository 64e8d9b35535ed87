import { absent } from "@ipms/core";
import { refusedCell } from "../native-columns.js";
import { noPlace } from "../sinks/code-sink.js";
import type { MoneySink } from "../sinks/money-sink.js";
import { bothDecide, type ColumnKernel } from "./column-kernel.js";
import { readDecimals } from "./decimal-kernel.js";
import { type WordMeaning, wordReader } from "./word-kernel.js";

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
  return (rows, { amount, currency: currencies }, explain) => {
    readDecimals(rows, index, factor, amount);
    const place = currencies.placeOf({ code: currency, place: noPlace });
    const { indexes } = currencies;
    for (let row = 0; row < rows.count; row += 1) {
      const at = rows.firstRow + row;
      const high = amount.high[at];
      if (high === refusedCell) explain(row);
      else indexes[at] = high === absent ? noPlace : place;
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
  currencyOf: WordMeaning,
): ColumnKernel<MoneySink> {
  const read = wordReader(currencyIndex, currencyOf);
  return (rows, { amount, currency: currencies }, explain) => {
    const { count, firstRow, native } = rows;
    read(rows, currencies);
    readDecimals(rows, index, factor, amount);
    if (native?.differ(count) === false) return;
    const { high: highs } = amount;
    const { indexes } = currencies;
    for (let row = 0; row < count; row += 1) {
      const at = firstRow + row;
      const high = highs[at] ?? absent;
      const place = indexes[at] ?? noPlace;
      if (high > refusedCell) {
        if (place < 0) explain(row, currencyIndex);
      } else if (high === refusedCell || place !== noPlace) {
        explain(row, place < 0 ? bothDecide : index);
      }
    }
  };
}
