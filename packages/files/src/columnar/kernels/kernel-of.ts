import type { ColumnPlan, Explanation } from "../column-plan.js";
import type { ColumnKernel } from "./column-kernel.js";
import { dateKernel } from "./date-kernel.js";
import { decimalKernel, integerKernel } from "./decimal-kernel.js";
import { amountKernel, moneyKernel } from "./money-kernel.js";
import { plainTextKernel } from "./plain-text-kernel.js";
import { checkedTextKernel, identifierKernel, isCreditCodeAt, textKernel } from "./text-kernels.js";
import { type KnownWord, wordKernel } from "./word-kernel.js";

/** The longest cell of the forms that have a length of their own. */
const longestForm = 64;

/** What kernels of words ask of their reader. */
export interface Words {
  /** What a word means; `undefined` where every row that holds it must be explained. */
  readonly meaning: (bytes: Uint8Array, start: number, end: number) => KnownWord | undefined;
  /** Told of every word that keeps its explanation, of each block: the first row, and how many hold it. */
  readonly told: (row: number, explanation: Explanation, times: number) => void;
}

/**
 * The kernel of a plan.
 *
 * @param plan - the plan; its kind decides the sink that the kernel may be given
 * @param maximumLength - how many characters a value has at most
 * @param words - what words mean, for plans of words and of money
 */
export function kernelOf(plan: ColumnPlan, maximumLength: number, words: Words): ColumnKernel {
  // The sink is made for the plan's kind, and so is the kernel.
  return chosen(plan, maximumLength, words) as ColumnKernel;
}

function chosen(
  { form, kind, index, factor = 1, currency, currencyIndex }: ColumnPlan,
  maximumLength: number,
  { meaning, told }: Words,
): ColumnKernel<never> {
  if (form === "made") return madeKernel;
  if (form === "word") return wordKernel(index, meaning, told);
  if (form === "text") return textKernel(index, maximumLength);
  // Below this even a good value may be too long; such limits are for tests.
  if (maximumLength < longestForm) return explainedKernel(index, currencyIndex);
  switch (form) {
    case "identifier":
      return identifierKernel(index, maximumLength);
    case "plain-text":
      return plainTextKernel(index, maximumLength, false);
    case "plain-identifier":
      return plainTextKernel(index, maximumLength, true);
    case "credit-code":
      return checkedTextKernel(index, isCreditCodeAt);
    case "date":
      return dateKernel(index, false);
    case "day":
      return dateKernel(index, true);
    case "integer":
      return integerKernel(index);
    case "decimal":
      if (kind === "decimal") return decimalKernel(index, factor);
      if (currencyIndex !== undefined) return moneyKernel(index, factor, currencyIndex, meaning);
      if (currency !== undefined) return amountKernel(index, factor, currency);
      break;
    case "explained":
  }
  return explainedKernel(index, currencyIndex);
}

/** Takes nothing. */
const madeKernel: ColumnKernel = ({ count }, _, explain) => {
  for (let row = 0; row < count; row += 1) explain(row);
};

/** Takes nothing but empty cells. */
function explainedKernel(index: number, other = index): ColumnKernel {
  return ({ starts, ends, firstCells, count, firstRow }, sink, explain) => {
    for (let row = 0; row < count; row += 1) {
      const first = firstCells[row] ?? 0;
      const empty =
        starts[first + index] === ends[first + index] &&
        starts[first + other] === ends[first + other];
      if (empty) sink.put(firstRow + row, undefined);
      else explain(row);
    }
  };
}
