import { absent } from "@ipms/core";
import { refusedCell } from "../native-columns.js";
import { noPlace } from "../sinks/code-sink.js";
import type { MoneySink } from "../sinks/money-sink.js";
import { bothDecide, type ColumnKernel } from "./column-kernel.js";
import { readDecimals } from "./decimal-kernel.js";
import { unknownWord, type WordMeaning, wordReader } from "./word-kernel.js";

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
    readDecimals(rows, index, factor, amount);
    const { numbers, places } = read(rows, currencies);
    const { starts, ends, firstCells, count, firstRow } = rows;
    const { indexes } = currencies;
    for (let row = 0; row < count; row += 1) {
      const at = firstRow + row;
      const high = amount.high[at];
      const place = places[numbers[row] ?? 0] ?? noPlace;
      if (high === absent || high === refusedCell) {
        const cell = (firstCells[row] ?? 0) + currencyIndex;
        if (high === absent && starts[cell] === ends[cell]) indexes[at] = noPlace;
        else explain(row, place === unknownWord ? bothDecide : index);
      } else if (place === unknownWord) explain(row, currencyIndex);
      else indexes[at] = place;
    }
  };
}
