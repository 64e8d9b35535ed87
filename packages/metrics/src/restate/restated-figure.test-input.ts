import { type Askable, type LedgerInput, ledgerOf, restate } from "@ipms/metrics";

/** The question of the first half of 2022. */
export const half = { period: "2022-H1", asOf: "2022-06-30" } as const;

/** One figure between two ledgers, asked for the first half of 2022 unless otherwise said. */
export const figureOf = (older: object, newer: object, asked: Askable, question: object = {}) => {
  const [from, to] = [older, newer].map((input) => ledgerOf(input as LedgerInput).ledger);
  if (from === undefined || to === undefined) throw new Error("two ledgers");
  const [figure] = restate(from, to, [asked], { ...half, ...question }).figures;
  if (figure === undefined) throw new Error("one figure");
  return figure;
};
