/** A value that holds from a day on, as thresholds and rates of a place change. */
export interface DatedValue {
  /** The first day on which it holds; from ever where nothing is said. */
  readonly from?: string;
  /** The value: a plain decimal, an amount such as `"10000000 CNY"`, a date, or a list of codes. */
  readonly value: string | readonly string[];
}

/**
 * The value that holds on a day: the last whose `from` is not after it.
 *
 * @param values - in the order of their days
 * @param day - an ISO day
 * @returns `undefined` where none holds yet
 */
export function valueOn(
  values: readonly DatedValue[],
  day: string,
): string | readonly string[] | undefined {
  return values.findLast(({ from }) => from === undefined || from <= day)?.value;
}
