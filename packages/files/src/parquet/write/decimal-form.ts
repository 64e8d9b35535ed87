import type { SchemaElement } from "hyparquet-writer";

/** How the decimals of a column are kept. */
export interface DecimalForm {
  /** The type of the column. */
  readonly type: Omit<SchemaElement, "name">;
  /** Digits behind the point. */
  readonly scale: number;
}

/**
 * How the decimals of a column are kept: `DECIMAL(18, scale)` in eight bytes where every value fits,
 * else `DECIMAL(38, …)` with as many digits behind the point as the longest needs.
 *
 * @param rowCount - how many rows there are
 * @param digitsAt - the value of a row as a plain decimal without needless zeros
 * @param least - digits behind the point at least
 * @returns `undefined` where not even 38 digits hold every value
 */
export function decimalForm(
  rowCount: number,
  digitsAt: (row: number) => string | null,
  least: number,
): DecimalForm | undefined {
  let front = 0;
  let scale = least;
  for (let row = 0; row < rowCount; row += 1) {
    const [whole = "", fraction = ""] = (digitsAt(row) ?? "").replace("-", "").split(".");
    front = Math.max(front, whole.length);
    scale = Math.max(scale, fraction.length);
  }
  if (front + scale > 38) return undefined;
  const isShort = scale === least && front + scale <= 18;
  const precision = isShort ? 18 : 38;
  const said = {
    converted_type: "DECIMAL",
    logical_type: { type: "DECIMAL", precision, scale },
    precision,
    scale,
  } as const;
  const layout = isShort
    ? ({ type: "INT64" } as const)
    : ({ type: "FIXED_LEN_BYTE_ARRAY", type_length: 16 } as const);
  return { type: { ...layout, ...said }, scale };
}

/**
 * A plain decimal as a whole number of 10^−scale.
 *
 * @param digits - with at most `scale` digits behind the point
 * @param scale - digits behind the point
 */
export function unscaled(digits: string, scale: number): bigint {
  const [whole = "", fraction = ""] = digits.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}
