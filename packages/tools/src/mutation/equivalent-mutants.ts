/** A mutant that no ledger tells apart from what it was made of, and why. */
export interface EquivalentMutant {
  /** Its name, as the table of survivors prints it. */
  readonly mutant: string;
  /** Why nothing can notice it. */
  readonly reason: string;
}

/** Mutants by the reason for which nothing can notice them. */
const byReason: Readonly<Record<string, readonly string[]>> = {
  "Behind the last row there is no value, and a row without one is passed over.": [
    "evidence/project-milestone-evidenced.ts: comparison shifted (filedEvidence): row < evidence.rowCount → row <= evidence.rowCount",
    "shared/rows-by.ts: comparison shifted (rowsBy): row < rowCount → row <= rowCount",
    `shared/judge-balances.ts: comparison shifted (receiptsByBalance): row < rowCountOf(ledger, "fundReceipts") → row <= rowCountOf(ledger, "fundReceipts")`,
    `shared/judge-convertible.ts: comparison shifted (coveredDays): row < rowCountOf(ledger, "exchangeRates") → row <= rowCountOf(ledger, "exchangeRates")`,
    "shared/judge-links.ts: comparison shifted (rowsInCircles): start < rowCount → start <= rowCount",
    "shared/sums-by.ts: comparison shifted (sumsBy): row < rowCountOf(ledger, amount.table) → row <= rowCountOf(ledger, amount.table)",
    "shared/judge-silence.ts: comparison shifted (latestByProject): row < first.length → row <= first.length",
    "shared/first-by-day.ts: comparison shifted (firstByDay): row < keys.length → row <= keys.length",
    "shared/peers.ts: operator exchanged (row): groupOf.length - 1 → groupOf.length + 1",
  ],
  "What is written behind the end of a typed array is written nowhere.": [
    "shared/judge-positive.ts: comparison shifted (addBelow): word < rows.length → word <= rows.length",
    "shared/row-keys.ts: comparison shifted (firstAlike): row < rowCount → row <= rowCount",
  ],
  "What is asked for is there; only the type checker does not know it.": [
    "identity/project-not-signed-again.ts: default dropped (firsts): firstOf[key] ?? row → firstOf[key]",
    "shared/first-by-day.ts: default dropped (firstByDay): days[before] ?? absent → days[before]",
    "shared/judge-late-entry.ts: default dropped (signed): signings.first[row] ?? absent → signings.first[row]",
    "shared/judge-late-entry.ts: default dropped (recorded): records.first[row] ?? absent → records.first[row]",
    "shared/judge-late-entry.ts: default dropped (judgeLateEntry): signings.last[row] ?? absent → signings.last[row]",
    "shared/judge-silence.ts: default dropped (from): first[row] ?? absent → first[row]",
    "shared/judge-silence.ts: default dropped (judgeSilence): last[row] ?? absent → last[row]",
    "shared/judge-silence.ts: default dropped (latestByProject): latest[target] ?? absent → latest[target]",
    "shared/judge-silence.ts: default dropped (latestByProject): last[row] ?? absent → last[row]",
    "shared/row-keys.ts: default dropped (firstAlike): first[row] ?? row → first[row]",
    "shared/near-numbers.ts: default dropped (inOrder): around.toSorted(compare)[place - before] ?? exact(rows[0] ?? 0) → around.toSorted(compare)[place - before]",
    "shared/whole-numbers.ts: default dropped (high): column.high[row] ?? absent → column.high[row]",
    "targets/target-plan-not-falling.ts: default dropped (earlier): rows[index - 1] ?? row → rows[index - 1]",
  ],
  "Numbers are asked of rows that have one, and medians of groups that have one.": [
    "shared/judge-intensity.ts: default dropped (intensitiesOf): landOf(row) ?? rational(1n) → landOf(row)",
    "shared/judge-per-mu.ts: default dropped (land): landOf(row) ?? rational(0n) → landOf(row)",
    "shared/judge-scale.ts: default dropped (values): medians.get(group) ?? zero → medians.get(group)",
    "shared/near-numbers.ts: default dropped (nearNumbers): numberAt(numbers, row) ?? { numerator: 0n, denominator: 1n } → numberAt(numbers, row)",
  ],
  "Whoever walks a circle finds a next row at every one of its rows.": [
    "shared/judge-links.ts: default dropped (rowsInCircles): next(at) ?? closed → next(at)",
  ],
  "Any numbers will do that differ and that rows with two parts do not have.": [
    "shared/row-keys.ts: operator exchanged (lowsOf): -1 - number → -1 + number",
  ],
  "Rows that find no slot find each other in the map all the same, only later.": [
    "shared/row-keys.ts: comparison shifted (firstAlike): probes < mostProbes → probes <= mostProbes",
    "shared/row-keys.ts: comparison shifted (firstAlike): probes < mostProbes → probes >= mostProbes",
    "shared/row-keys.ts: condition fixed (firstAlike): one[found] === a && other[found] === b && third[found] === c → false",
    "shared/row-keys.ts: statement removed (firstAlike): first[row] = found; → nothing",
    "shared/row-keys.ts: operator exchanged (firstAlike): slot + 1 → slot - 1",
  ],
  "Letters need numbers of their own below 27; whichever they are, a currency has that many.": [
    "shared/peers.ts: number moved (places): 64 → 64 - 1",
  ],
  "A new array holds 0 everywhere, and so the first row where it belongs.": [
    "shared/peers.ts: comparison shifted (rowsOfGroups): row >= 0 → row > 0",
  ],
  "The bit of a thirty-third row is shifted out of the word.": [
    "shared/judge-positive.ts: number moved (row): 32 → 32 + 1",
  ],
  "The shortcut spares a division; without it the same row and field are found.": [
    "shared/judge-rows.ts: condition fixed (judgeFields): place === expected && index + 1 < width → false",
    "shared/judge-rows.ts: operator exchanged (judgeFields): place + 1 → place - 1",
    "shared/judge-rows.ts: statement removed (judgeFields): expected = place + 1; → nothing",
  ],
  "Exact numbers say the same as doubles that lie far enough apart, only later.": [
    "shared/near-numbers.ts: condition fixed (compareNear): isClear → false",
    "shared/near-numbers.ts: comparison shifted (isClear): Math.abs(difference) > uncertainty * Math.abs(bound.near) → Math.abs(difference) >= uncertainty * Math.abs(bound.near)",
  ],
  "Codes that all pass are counted together; counted one by one they are as many.": [
    `shared/judge-codes.ts: condition fixed (judgeCodes): column.values.every((code) => verdictOf(code) === "passed") → false`,
  ],
  "Where no code fails, the search for rows that do finds none.": [
    `shared/judge-codes.ts: condition fixed (judgeCodes): verdicts.some((verdict) => typeof verdict === "object") → true`,
  ],
  "A name that is bare already is left as it is by the longer way too.": [
    "shared/plain-name.ts: condition fixed (short): alreadyBare.test(name) → false",
  ],
  "Plain names of a column are kept to be found sooner; made again they are the same.": [
    "shared/plain-name.ts: statement removed (plainNameKeys): known.set(column, keys); → nothing",
  ],
};

/** Every mutant that is known to be equivalent. One that something notices after all fails the check. */
export const equivalentMutants: readonly EquivalentMutant[] = Object.entries(byReason).flatMap(
  ([reason, mutants]) => mutants.map((mutant) => ({ mutant, reason })),
);
