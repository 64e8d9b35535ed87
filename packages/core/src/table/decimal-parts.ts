import { absent, spilled } from "./column.js";

/** How a column keeps an exact decimal. */
export interface DecimalParts {
  /** Billions, or {@link absent} where two parts cannot hold it. */
  readonly high: number;
  /** The rest below a billion, or {@link spilled}. */
  readonly low: number;
  /** The decimal as text, where two parts cannot hold it. */
  readonly spill?: string;
}

const shape = /^(-?)0*(\d+)(?:\.(\d+))?$/;
const longest = 60;
const largestHigh = 2147483647;

/**
 * A plain decimal in two 32-bit parts: the whole number of 10^−scale that is `high × 10⁹ + low`.
 *
 * @example
 * ```ts
 * import { decimalParts } from "@ipms/core";
 *
 * console.log(decimalParts("12345678901.5", 2)); // => { high: 1234, low: 567890150 }
 * ```
 *
 * @param text - digits with at most one point, and perhaps a minus before them
 * @param scale - digits behind the point that the two parts hold
 * @returns `undefined` where the text is no plain decimal
 */
export function decimalParts(text: string, scale: number): DecimalParts | undefined {
  const match = text.length <= longest ? shape.exec(text) : null;
  if (match === null) return undefined;
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  const digits = (match[2] ?? "") + fraction.padEnd(scale, "0");
  const billions = digits.length > 9 ? Number(digits.slice(0, -9)) : 0;
  if (fraction.length > scale || digits.length > 19 || billions > largestHigh) {
    // Without needless zeros, so that equal values are equal texts.
    const behind = fraction === "" ? "" : `.${fraction}`;
    return { high: absent, low: spilled, spill: `${match[1] ?? ""}${match[2] ?? ""}${behind}` };
  }
  const sign = match[1] === "-" ? -1 : 1;
  return { high: sign * billions || 0, low: sign * Number(digits.slice(-9)) || 0 };
}
