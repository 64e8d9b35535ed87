import type { CellQualifier } from "../../reading.js";
import type { DateParts } from "./candidates.js";

/** A date as it is written, with what its wording adds. */
export interface WrittenDate {
  /** The numbers. */
  readonly parts: DateParts;
  /** 初, 上旬, 底 …: finer than the precision can say. */
  readonly qualifier?: CellQualifier;
}

/** Ways to write a date with its year first. Every group is a number. */
const notations: readonly RegExp[] = [
  /^(\d{4})$/,
  /^(\d{4})(\d{2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
  /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/,
  /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?\.?$/,
  /^(\d{4}) (\d{1,2}) (\d{1,2})$/,
  /^(\d{4})年度?$/,
  /^(\d{4})年(\d{1,2})月份?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})年(\d{1,2})[-./](\d{1,2})[日号]?$/,
  /^(\d{4})[-./](\d{1,2})月$/,
  /^(\d{4})[-./](\d{1,2})月(\d{1,2})[日号]?$/,
];

/** Ways to write a month, or a day of a month, without the year. */
const yearless: readonly RegExp[] = [
  /^(\d{1,2})月份?$/,
  /^(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{1,2})[-./](\d{1,2})[日号]?$/,
];

const parts: readonly (readonly [RegExp, CellQualifier])[] = [
  [/(?:月上旬|月初|年初)$/, "early"],
  [/(?:月中旬|月中|年中)$/, "middle"],
  [/(?:月下旬|月底|月末|年底|年末|年尾)$/, "late"],
];

/**
 * Reads a date whose year stands first: 2023-06-18, 2023/6, 2023.6.18, 20230618, 2023年6月下旬.
 *
 * @param folded - see `foldText`, without blanks around the signs
 */
export function readYearFirst(folded: string): WrittenDate | undefined {
  return fromNotations(notations, folded, ([year = 0, month, day]) => ({
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }));
}

/**
 * Reads a date without a year: 6月25, 6月, 6-25, 5月初.
 *
 * @param folded - the folded cell
 * @param year - the year meant
 */
export function readYearless(folded: string, year: number): WrittenDate | undefined {
  return fromNotations(yearless, folded, ([month = 0, day]) => ({
    year,
    month,
    ...(day === undefined ? {} : { day }),
  }));
}

function fromNotations(
  patterns: readonly RegExp[],
  folded: string,
  partsOf: (numbers: readonly (number | undefined)[]) => DateParts,
): WrittenDate | undefined {
  const part = parts.find(([pattern]) => pattern.test(folded));
  // 2023年6月下旬 is June, said more finely; only the word after 月 or 年 goes.
  const text = part === undefined ? folded : folded.replace(/([年月])(?:上旬|中旬|下旬|.)$/, "$1");
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const numbers = match
      .slice(1)
      .map((group: string | undefined) => (group === undefined ? undefined : Number(group)));
    return { parts: partsOf(numbers), ...(part === undefined ? {} : { qualifier: part[1] }) };
  }
  return undefined;
}
