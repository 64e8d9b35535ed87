import { absent, type DecimalColumn, spilled } from "@ipms/core";

/** How many digits the values of a column of decimals need. */
export interface DecimalRoom {
  /** Digits before and behind the point together. */
  readonly digits: number;
  /** Digits behind the point. */
  readonly scale: number;
}

/** As many digits as an amount may have: ten thousand million of them add up within 38 digits. */
export const mostDigits = 28;

/** The digits of a decimal that engines add up fastest: 64 bits. */
const fastDigits = 18;

/** Room for a decimal column, or the first value that has too many digits. */
export type RoomFound = { readonly room: DecimalRoom } | { readonly beyond: string };

/**
 * The digits that an engine must keep for a column, so that no value is rounded: 18 where that does,
 * else 38.
 *
 * @param column - the decimals, at least as many digits behind the point as the column itself keeps
 * @returns `beyond`, a value with more than {@link mostDigits} digits, where there is one
 */
export function decimalRoom(column: DecimalColumn): RoomFound {
  let scale = column.scale;
  let before = 1;
  const { high, low } = column;
  for (const text of column.spill.values()) {
    const [whole = "", fraction = ""] = text.replace("-", "").split(".");
    scale = Math.max(scale, fraction.length);
    before = Math.max(before, whole.length);
    if (before + scale > mostDigits) return { beyond: text };
  }
  let most = 0;
  for (let row = 0; row < high.length; row += 1) {
    const billions = high[row] ?? absent;
    if (billions === absent) continue;
    most = Math.max(most, billions === 0 ? Math.abs(low[row] ?? 0) / 1e9 : Math.abs(billions) + 1);
  }
  const kept = most < 1 ? String(Math.round(most * 1e9)).length : String(most).length + 9;
  before = Math.max(before, kept - column.scale);
  if (before + scale > mostDigits) return { beyond: longest(column) };
  return { room: { digits: before + scale <= fastDigits ? fastDigits : 38, scale } };
}

/** The largest of the values, to be named where they do not fit beside the finest of them. */
function longest({ scale, high, low, spill }: DecimalColumn): string {
  let place = -1;
  for (let row = 0; row < high.length; row += 1) {
    const billions = high[row] ?? absent;
    if (billions === absent || low[row] === spilled) continue;
    if (place < 0 || Math.abs(billions) > Math.abs(high[place] ?? 0)) place = row;
  }
  if (place < 0) return [...spill.values()].at(0) ?? "";
  const units = BigInt(high[place] ?? 0) * 1_000_000_000n + BigInt(low[place] ?? 0);
  const text = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  return scale === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}
