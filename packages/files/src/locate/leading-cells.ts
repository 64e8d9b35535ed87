import { filledPlaces } from "./row-texts.js";
import type { TableLocation } from "./table-location.js";

/** Cells at the left in which words of totals and groups are looked for, at least. */
const leastLeading = 3;
const mostLeading = 8;

/**
 * In how many cells from the first the words of totals, groups and notes stand, if a row is none of
 * the records.
 *
 * @param location - where the table stands
 */
export function leadingCells({ headers, identityColumns }: TableLocation): number {
  const first = Math.max(0, filledPlaces(headers)[0] ?? 0);
  const nearIdentity = identityColumns.filter((place) => place < first + mostLeading);
  return Math.max(first + leastLeading, ...nearIdentity.map((place) => place + 1));
}

/** Signs in the leading cells for which a row gets a closer look; all others are records. */
export const telling =
  /[计計注註:：※*#Ａ-Ｚａ-ｚ]|说明|說明|其中|总和|總和|提示|^\s*[（(]?[一二三四五六七八九十]{1,3}(?:[）)、.．]|\s*$)|total|sum/i;
