/** A value that holds from a day on, as thresholds and rates of a place change. */
export interface DatedValue {
  /** The first day on which it holds; from ever where nothing is said. */
  readonly from?: string;
  /** The value: a plain decimal, an amount such as `"10000000 CNY"`, a date, or a list of codes. */
  readonly value: string | readonly string[];
}

/**
 * The value that holds on a day: that with the latest `from` that is not after it, in whatever order
 * they stand; of several with one day, the last.
 *
 * @param values - the values
 * @param day - an ISO day
 * @returns `undefined` where none holds yet
 */
export function valueOn(
  values: readonly DatedValue[],
  day: string,
): string | readonly string[] | undefined {
  let latest: DatedValue | undefined;
  for (const each of values) {
    const { from = "" } = each;
    if (from <= day && from >= (latest?.from ?? "")) latest = each;
  }
  return latest?.value;
}
