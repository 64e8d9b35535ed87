import type { Text } from "@ipms/core";
import { Misuse } from "../misuse.js";

/** What commander hands over of how many records are listed. */
export interface RawRecordCount {
  /** How many records of each list are shown. */
  readonly records?: string;
  /** Whether every record is listed. */
  readonly all?: boolean;
}

/**
 * How many records of each list are shown.
 *
 * @param raw - the options as typed
 * @param usual - how many unless more or fewer are asked for
 * @throws Misuse for what is no number of records
 */
export function recordCount({ records, all }: RawRecordCount, usual: number): number {
  if (all === true) return Number.POSITIVE_INFINITY;
  if (records === undefined) return usual;
  if (/^\d{1,9}$/.test(records)) return Number(records);
  throw new Misuse(noNumber, { value: records });
}

const noNumber: Text = {
  en: '"{value}" is not a number of records; write a whole number, such as --records 12',
  "zh-Hans": "“{value}”不是记录条数；请写整数，例如 --records 12",
};
