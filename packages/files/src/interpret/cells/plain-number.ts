/**
 * A number as programs write it, of at most fifteen digits: exact in every spreadsheet, and with
 * nothing that would have to be said about it.
 */
const plain = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;

/** The longest plain number: fifteen digits and a point. */
const longestPlain = 16;

/** Digits that a field holds behind the point. */
const fieldDigits = 12;

/** Whether a cell is a plain number, so that reading it needs no more than moving its point. */
export function isPlainNumber(text: string): boolean {
  return text.length <= longestPlain && plain.test(text);
}

/** A plain number as a plain decimal: without zeros at the end of its fraction. */
export function plainDecimal(text: string): string {
  return movePoint(text, 0) ?? text;
}

/**
 * A plain number times a power of ten, as a plain decimal.
 *
 * @param text - a plain number
 * @param places - by how many places the point moves to the right; to the left where negative
 * @returns `undefined` where a field may not hold all its digits
 */
export function movePoint(text: string, places: number): string | undefined {
  const point = text.indexOf(".");
  if (point < 0 && (places === 0 || text === "0")) return text;
  const whole = point < 0 ? text : text.slice(0, point);
  const fraction = point < 0 ? "" : text.slice(point + 1);
  const digits = (whole + fraction).replace(/^0+(?=\d)/, "");
  const behind = fraction.length - places;
  if (behind > fieldDigits) return undefined;
  if (behind <= 0) return digits === "0" ? digits : digits + "0".repeat(-behind);
  const padded = digits.padStart(behind + 1, "0");
  const rest = padded.slice(-behind).replace(/0+$/, "");
  const front = padded.slice(0, -behind);
  return rest === "" ? front : `${front}.${rest}`;
}

/**
 * The exponent of a factor that is a power of ten.
 *
 * @returns `undefined` for any other factor, such as that of 平方米
 */
export function powerOfTenOf(factor: {
  readonly numerator: bigint;
  readonly denominator: bigint;
}): number | undefined {
  const known = exponents.get(factor.numerator);
  return factor.denominator === 1n ? known : undefined;
}

/** Of every unit of money, from 元 to 亿元. */
const exponents: ReadonlyMap<bigint, number> = /* @__PURE__ */ new Map(
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((exponent) => [10n ** BigInt(exponent), exponent] as const),
);
