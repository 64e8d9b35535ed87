import type { RuleExample } from "../documentation.js";

type Judged = Omit<RuleExample, "title">;
type Row = Readonly<Record<string, unknown>>;

/**
 * The ledgers that an example becomes when one of its values is lost: each value in turn. Whatever a rule
 * makes of them, it must not break.
 */
export function withGaps(example: Judged): readonly Judged[] {
  const { ledger, previous } = example;
  const gaps = inLedger(ledger).map((each) => ({ ...example, ledger: each }));
  const earlier = previous === undefined ? [] : inLedger(previous);
  return [...gaps, ...earlier.map((each) => ({ ...example, previous: each }))];
}

function inLedger(ledger: Judged["ledger"]): readonly Judged["ledger"][] {
  return Object.entries(ledger).flatMap(([name, rows]) => {
    if (!Array.isArray(rows)) return [];
    return (rows as readonly Row[]).flatMap((row, index) =>
      Object.keys(row).map((field) => ({
        ...ledger,
        [name]: rows.with(index, { ...row, [field]: null }) as readonly Row[],
      })),
    );
  });
}
