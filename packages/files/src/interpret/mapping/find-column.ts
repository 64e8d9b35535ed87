import type { Problem } from "@ipms/core";
import { nearest } from "../../nearest.js";
import { foldHeader } from "../fold.js";
import { distinctHeaders } from "./distinct-headers.js";
import type { TableMapping } from "./mapping.js";

/** The place of a header among the columns, from 0; −1 where it is not certain, and why was told. */
export type FindColumn = (header: string) => number;

/**
 * Finds the columns that a mapping names. The first of equal headers is meant by the bare word only
 * where the mapping names the second one too.
 *
 * @param mapping - of the table
 * @param headers - the cells of the header row
 * @param report - told what is missing, once for each header
 */
export function findColumn(
  mapping: TableMapping,
  headers: readonly string[],
  report: (problem: Problem) => void,
): FindColumn {
  const folded = headers.map(foldHeader);
  const distinct = distinctHeaders(headers).map(foldHeader);
  const named = new Set(mapping.columns.map(({ header }) => foldHeader(header)));
  const found = new Map<string, number>();
  return (header) => {
    const wanted = foldHeader(header);
    const before = found.get(wanted);
    if (before !== undefined) return before;
    const count = folded.filter((each) => each === wanted).length;
    const place = distinct.indexOf(wanted);
    const blurred = count > 1 && !named.has(foldHeader(`${header} (2)`));
    if (place < 0) {
      report({
        code: "missing-column",
        parameters: { header, suggestions: nearest(header, headers) },
      });
    } else if (blurred) report({ code: "repeated-column", parameters: { header, count } });
    found.set(wanted, blurred ? -1 : place);
    return blurred ? -1 : place;
  };
}
