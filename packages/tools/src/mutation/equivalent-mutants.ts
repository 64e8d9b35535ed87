/** A mutant that no ledger tells apart from what it was made of, and why. */
export interface EquivalentMutant {
  /** Its name, as the table of survivors prints it. */
  readonly mutant: string;
  /** Why nothing can notice it. */
  readonly reason: string;
}

const beyond = "Behind the last row there is no value, and a row without one is passed over.";

/** Every mutant that is known to be equivalent. One that something notices after all fails the check. */
export const equivalentMutants: readonly EquivalentMutant[] = [
  ...[
    `evidence/project-milestone-evidenced.ts: comparison shifted (filedEvidence): row < rowCountOf(ledger, "evidence") → row <= rowCountOf(ledger, "evidence")`,
    "identity/project-of-known-company-not-new.ts: comparison shifted (firstSigned): row < rowCount → row <= rowCount",
    "shared/rows-by.ts: comparison shifted (rowsBy): row < rowCount → row <= rowCount",
    "shared/rows-by.ts: comparison shifted (rowsById): row < rowCountOf(ledger, id.table) → row <= rowCountOf(ledger, id.table)",
    `shared/judge-convertible.ts: comparison shifted (coveredDays): row < rowCountOf(ledger, "exchangeRates") → row <= rowCountOf(ledger, "exchangeRates")`,
    "shared/judge-links.ts: comparison shifted (rowsInCircles): start < rowCount → start <= rowCount",
    `shared/funds-by-project.ts: comparison shifted (fundsByProject): row < rowCountOf(ledger, "fundReceipts") → row <= rowCountOf(ledger, "fundReceipts")`,
    "shared/judge-silence.ts: comparison shifted (latestByProject): row < rowCountOf(ledger, id.table) → row <= rowCountOf(ledger, id.table)",
  ].map((mutant) => ({ mutant, reason: beyond })),
  {
    mutant:
      "shared/judge-rows.ts: condition fixed (judgeFields): place === expected && index + 1 < width → false",
    reason: "The shortcut spares a division; without it the same row and field are found.",
  },
  {
    mutant:
      "shared/plain-name.ts: statement removed (readPlainName): namesOf.set(column, names); → nothing",
    reason: "Plain names are kept to be found sooner; made again they are the same.",
  },
];
