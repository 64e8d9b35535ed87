import { industrySection } from "@ipms/codelists";
import type { FieldNode, Ledger } from "@ipms/core";
import { type Reader, readText } from "./read-field.js";
import { rowsBy } from "./rows-by.js";

/** The records with which each record is compared. */
export interface Peers {
  /** The key of the group with which a row is compared; none where too few are alike. */
  readonly keyOf: Reader<string>;
  /** The rows of every group that is large enough. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
}

const industryField: FieldNode = { node: "field", table: "projects", field: "industry" };

/**
 * Groups projects with their like: by currency and section of industry, and where a section has too
 * few, by currency alone.
 *
 * @param ledger - the ledger
 * @param rowCount - how many projects it has
 * @param currencyOf - the currency of a row's value; none where the row has no value to compare
 * @param minimum - how many rows a group must have
 */
export function peersOf(
  ledger: Ledger,
  rowCount: number,
  currencyOf: Reader<string>,
  minimum: number,
): Peers {
  const industryOf = readText(ledger, industryField);
  const sectionOf = (row: number): string | undefined => {
    const currency = currencyOf(row);
    const section = currency && industrySection(industryOf(row) ?? "");
    return section && `${currency} ${section}`;
  };
  const isEnough = ([, rows]: readonly [string, readonly number[]]) => rows.length >= minimum;
  const groups = new Map(
    [...rowsBy(rowCount, sectionOf), ...rowsBy(rowCount, currencyOf)].filter(isEnough),
  );
  return {
    groups,
    keyOf(row) {
      const keys = [sectionOf(row), currencyOf(row)];
      return keys.find((key) => key !== undefined && groups.has(key));
    },
  };
}
