import {
  type LedgerInput,
  type Result,
  evaluate,
  explain,
  fundsInPlace,
  ledgerOf,
  startRate,
} from "@ipms/metrics";
import fc from "fast-check";
import { expect, it } from "vitest";
import { figures, half, knownDays, ledgers, milestones } from "./recorded-ledgers.test-input.js";

const populations = fc.constantFrom("signed-in-period", "on-ledger", "planned-start-in-period");

/** The same answer, whatever it says about when it was known. */
function withoutReplay({ knownAt: _day, replay: _from, cutOn: _cut, ...rest }: Result): object {
  return rest;
}

/** The ledger as it was, with what came later really deleted. */
function deleted(input: LedgerInput, knownAt: string): LedgerInput {
  const isThere = (recorded: unknown): boolean => String(recorded) <= knownAt;
  return {
    cutOn: knownAt,
    projects: (input.projects ?? [])
      .filter(({ recordedOn }) => isThere(recordedOn))
      .map((row) => {
        const later = milestones.filter(
          (name) => typeof row[`${name}On`] === "string" && !isThere(row[`${name}RecordedOn`]),
        );
        const gone = later.flatMap((name) => [`${name}On`, `${name}RecordedOn`]);
        return {
          ...row,
          ...Object.fromEntries(gone.map((field) => [field, null])),
          ...(gone.length === 0 ? {} : { reportedStage: null }),
        };
      }),
    fundReceipts: (input.fundReceipts ?? []).filter(({ recordedOn }) => isThere(recordedOn)),
  };
}

it("is a ledger from which the later rows and milestones were deleted", () => {
  fc.assert(
    fc.property(ledgers, knownDays, populations, (input, knownAt, population) => {
      const { ledger } = ledgerOf(input);
      const before = ledgerOf(deleted(input, knownAt)).ledger;
      for (const figure of figures) {
        const question = figure === startRate ? { ...half, population } : half;
        const replayed = evaluate(figure, ledger, { ...question, knownAt });
        expect(withoutReplay(replayed)).toEqual(evaluate(figure, before, question));
      }
    }),
    { numRuns: 80 },
  );
});

it("changes nothing once everything was recorded", () => {
  fc.assert(
    fc.property(ledgers, (input) => {
      const { ledger } = ledgerOf(input);
      const cut = ledgerOf({ ...input, cutOn: "2023-01-15" }).ledger;
      for (const figure of figures) {
        const now = evaluate(figure, ledger, half);
        const later = evaluate(figure, ledger, { ...half, knownAt: "2099-12-31" });
        expect(withoutReplay(later)).toEqual(now);
        const ofCut = evaluate(figure, cut, { ...half, knownAt: "2023-01-15" });
        expect(ofCut.replay).toBe("cut");
        expect(withoutReplay(ofCut)).toEqual(now);
      }
    }),
    { numRuns: 50 },
  );
});

it("never shows a record that was recorded later", () => {
  fc.assert(
    fc.property(ledgers, knownDays, (input, knownAt) => {
      const { ledger } = ledgerOf(input);
      const recorded = new Map(
        (input.projects ?? []).map((row) => [row["projectId"], String(row["recordedOn"])]),
      );
      const receipts = new Map(
        (input.fundReceipts ?? []).map((row) => [row["receiptId"], String(row["recordedOn"])]),
      );
      for (const figure of [startRate, fundsInPlace]) {
        const { inputs, excluded, undecided } = explain(figure, ledger, { ...half, knownAt });
        const lists = inputs.flatMap((each) => [each.counted, each.notCounted, each.undecided]);
        for (const { projectId, recordId } of [excluded, undecided, ...lists].flat()) {
          const latest = receipts.get(recordId) ?? recorded.get(projectId) ?? "";
          expect(latest <= knownAt).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});
