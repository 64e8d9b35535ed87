import { add, type FormulaRefusal, type UnitValue, zero } from "@ipms/core";
import { currenciesOf, currencyOf, exactAmount, type GivenAmount } from "./given-amount.js";

/** The exact sum of given values of one currency, or why there is none. */
export function total(given: readonly GivenAmount[]): UnitValue | FormulaRefusal {
  const currencies = currenciesOf(given);
  if (currencies.length > 1) return { reason: "mixed-currency", detail: currencies.join(", ") };
  const [first] = given;
  return {
    value: given.map(exactAmount).reduce(add, zero),
    currency: first === undefined ? undefined : currencyOf(first),
  };
}
