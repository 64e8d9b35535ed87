import { readCurrencyCell } from "../interpret/cells/text.js";
import { readMoneyCell } from "../interpret/cells/money.js";
import type { Conversion } from "../interpret/reading.js";
import { countsOtherwise, readUnit } from "../interpret/units.js";
import { certainValue } from "./certain-value.js";
import type { EditableCell } from "./editable.js";

/** An amount that is certain, and what was done to its number. */
export interface CertainMoney {
  /** The amount in canonical JSON. */
  readonly value: { readonly amount: string; readonly currency: string };
  /** What was done. */
  readonly conversions: readonly Conversion[];
}

/**
 * Reads an amount in the columns of the standard, which count in whole units of a currency unless the
 * header, the cell of the currency (万元) or the amount itself says otherwise. Where two of them
 * contradict each other nothing is certain.
 *
 * @param amount - the cell of the number
 * @param currency - the cell of the currency
 * @param headerUnit - the unit in the header
 */
export function certainMoney(
  amount: EditableCell,
  currency: EditableCell,
  headerUnit?: string,
): CertainMoney | undefined {
  const said = currencySaid(currency.text);
  if (said === undefined) return undefined;
  const [declared, second] = [headerUnit, said.unit].filter((unit) => unit !== undefined);
  if (second !== undefined) return undefined;
  const unit = declared ?? said.currency;
  const read = readMoneyCell(amount.text, {
    ...(amount.numeric === true ? { numeric: true } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(said.currency === undefined ? {} : { currency: said.currency }),
  });
  const value = certainValue(read);
  if (value === undefined) return undefined;
  if (declared !== undefined && read.conversions.includes("unit-in-cell-differs")) return undefined;
  if (said.currency !== undefined && said.currency !== value.currency) return undefined;
  return { value, conversions: read.conversions };
}

/** What the cell of a currency says; nothing where it is empty. */
function currencySaid(
  text: string,
): { readonly currency?: string; readonly unit?: string } | undefined {
  if (text === "") return {};
  if (countsOtherwise(text)) {
    const named = readUnit(text)?.currency;
    return named === undefined ? undefined : { currency: named, unit: text };
  }
  const currency = certainValue(readCurrencyCell(text, {}));
  return currency === undefined ? undefined : { currency };
}
