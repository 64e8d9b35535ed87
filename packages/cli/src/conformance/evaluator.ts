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

/** A ledger of a suite as tables. */
export function ledgerNamed({ ledgers }: ConformanceSuite, name: string): Ledger {
  return ledgerOf(ledgers[name] ?? {}).ledger;
}

/** Evaluates in memory. */
export function inMemory(suite: ConformanceSuite): Evaluator {
  return {
    evaluate: async (asked, name, question) => evaluate(asked, ledgerNamed(suite, name), question),
    evaluateSizeBands: async (asked, name, question, choice) =>
      evaluateSizeBands(asked, ledgerNamed(suite, name), question, choice),
    async close() {},
  };
}
