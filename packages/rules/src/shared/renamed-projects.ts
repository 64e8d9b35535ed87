import type { FieldNode, Ledger } from "@ipms/core";
import { readPlainName } from "./plain-name.js";
import { type Reader, readPresence, readText, rowCountOf } from "./read-field.js";
import { followRows, rowsBy } from "./rows-by.js";

const field = (name: string): FieldNode => ({ node: "field", table: "projects", field: name });

/**
 * Projects that stand in the previous cut under another id: the id is new, the old one is gone, and
 * name and investor (or, without a credit code, name and division) are those of one project in each
 * cut.
 *
 * @param ledger - the ledger
 * @param previous - its earlier cut
 * @returns for a row of the ledger its row in the earlier cut
 */
export function renamedProjects(ledger: Ledger, previous: Ledger): ReadonlyMap<number, number> {
  const added = unmatched(ledger, previous);
  const gone = unmatched(previous, ledger);
  const renamed = new Map<number, number>();
  for (const [key, rows] of added) {
    const earlier = gone.get(key);
    const [row, other] = [rows[0], earlier?.[0]];
    const isOne = rows.length === 1 && earlier?.length === 1;
    if (isOne && row !== undefined && other !== undefined) renamed.set(row, other);
  }
  return renamed;
}

/** The rows of a ledger whose id another does not have, by name and owner. */
function unmatched(ledger: Ledger, other: Ledger): ReadonlyMap<string, readonly number[]> {
  const hasId = readPresence(ledger, field("projectId"));
  const sameOf = followRows(ledger, field("projectId"), other, field("projectId"));
  const keyOf = identityOf(ledger);
  return rowsBy(rowCountOf(ledger, "projects"), (row) =>
    !hasId(row) || sameOf(row) !== undefined ? undefined : keyOf(row),
  );
}

function identityOf(ledger: Ledger): Reader<string> {
  const nameOf = readPlainName(ledger, field("name"));
  const codeOf = readText(ledger, field("investorCreditCode"));
  const divisionOf = readText(ledger, field("division"));
  return (row) => {
    const name = nameOf(row);
    const owner = codeOf(row) ?? divisionOf(row);
    return name === undefined || owner === undefined ? undefined : `${owner}\u0000${name}`;
  };
}
