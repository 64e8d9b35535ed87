import type { Text } from "@ipms/core";
import { type LedgerInput, ledgerOf } from "@ipms/metrics";
import { EngineError, type LedgerEngine, type LedgerIn, ledgerIn } from "@ipms/sql";
import { tableNames } from "@ipms/schema";
import { Misuse } from "../misuse.js";
import { type Evaluator, ledgersOf } from "./evaluator.js";
import type { ConformanceSuite } from "./suite.js";

/** Every table of the standard, without a row. */
const noRows: LedgerInput = Object.fromEntries(tableNames.map((name) => [name, []]));

async function occupy(engine: LedgerEngine): Promise<void> {
  try {
    await engine.load(ledgerOf(noRows).ledger);
  } catch (error) {
    if (!(error instanceof EngineError) || error.problem.code !== "engine-table-exists")
      throw error;
    throw new Misuse(inUse, error.problem.parameters);
  }
}

/**
 * Evaluates in an engine, which holds one ledger of the suite after the other, and none when it is let
 * go. Tables of the standard that were there before are refused, so that nobody's ledger is lost.
 *
 * @param suite - the suite
 * @param engine - the engine, which is closed with the evaluator
 */
export function inEngine(suite: ConformanceSuite, engine: LedgerEngine): Evaluator {
  const ledgerNamed = ledgersOf(suite);
  let isOccupied = false;
  let held: string | undefined;
  const hold = async (name: string): Promise<LedgerIn> => {
    const ledger = ledgerNamed(name);
    if (name !== held) {
      if (!isOccupied) await occupy(engine);
      isOccupied = true;
      await engine.load(ledger, { replace: true });
      held = name;
    }
    return ledgerIn(engine, { head: ledger.head });
  };
  return {
    evaluate: async (asked, name, question) => {
      const tables = await hold(name);
      const [answer] = (await ifInSql(tables.evaluate([asked], question))) ?? [];
      return answer;
    },
    evaluateSizeBands: async (asked, name, question, choice) => {
      const tables = await hold(name);
      return ifInSql(tables.evaluateSizeBands(asked, question, choice));
    },
    async close() {
      try {
        if (isOccupied) await engine.load(ledgerOf({}).ledger, { replace: true });
      } finally {
        await engine.close();
      }
    },
  };
}

/** An answer, or nothing where SQL cannot say what is asked. */
async function ifInSql<Found>(answer: Promise<Found>): Promise<Found | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof EngineError && error.problem.code === "not-in-sql") return undefined;
    throw error;
  }
}

const inUse: Text = {
  en: 'there is a table "{table}" in the database already; give an empty one, since the cases put tables of their own there and take them away again',
  "zh-Hans": "该数据库中已有表“{table}”；请换用空数据库，因为检验时会写入自己的表，结束后再删除",
};
