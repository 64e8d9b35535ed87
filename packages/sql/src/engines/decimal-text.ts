/**
 * A whole number of 10^−scale as a plain decimal: `-1205` of 10^−2 is `-12.05`.
 *
 * @param units - the whole number
 * @param scale - digits behind the point
 */
export function decimalText(units: bigint, scale: number): string {
  if (scale === 0) return String(units);
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const cut = digits.length - scale;
  return `${units < 0n ? "-" : ""}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}
