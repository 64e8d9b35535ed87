import type { Ledger } from "@ipms/core";
import {
  type Askable,
  evaluate,
  evaluateSizeBands,
  type Grouping,
  ledgerOf,
  type Question,
  type Result,
  type ResultTable,
  type SizeBandChoice,
  type SizeBandTable,
} from "@ipms/metrics";
import type { ConformanceSuite } from "./suite.js";

/** Whoever of this library evaluates the ledgers of a suite; `undefined` where it does not know how. */
export interface Evaluator {
  /** One figure of a ledger, by the ledger's name. */
  evaluate(
    asked: Askable,
    ledger: string,
    question: Question & Grouping,
  ): Promise<Result | ResultTable | undefined>;
  /** One figure by bands of size. */
  evaluateSizeBands(
    asked: Askable,
    ledger: string,
    question: Question,
    choice: SizeBandChoice,
  ): Promise<SizeBandTable | undefined>;
  /** Lets go of what it holds. */
  close(): Promise<void>;
}

/** The ledgers of a suite as tables, by name, each made once. */
export function ledgersOf({ ledgers }: ConformanceSuite): (name: string) => Ledger {
  const made = new Map<string, Ledger>();
  return (name) => {
    const ledger = made.get(name) ?? ledgerOf(ledgers[name] ?? {}).ledger;
    made.set(name, ledger);
    return ledger;
  };
}

/** Evaluates in memory. */
export function inMemory(suite: ConformanceSuite): Evaluator {
  const ledgerNamed = ledgersOf(suite);
  return {
    evaluate: async (asked, name, question) => evaluate(asked, ledgerNamed(name), question),
    evaluateSizeBands: async (asked, name, question, choice) =>
      evaluateSizeBands(asked, ledgerNamed(name), question, choice),
    async close() {},
  };
}
