import type { Text } from "@ipms/core";
import { type LedgerInput, ledgerOf } from "@ipms/metrics";
import { EngineError, type LedgerEngine, ledgerIn } from "@ipms/sql";
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
  const hold = async (name: string): Promise<void> => {
    if (name === held) return;
    if (!isOccupied) await occupy(engine);
    isOccupied = true;
    await engine.load(ledgerNamed(name), { replace: true });
    held = name;
  };
  return {
    async evaluate(asked, name, question) {
      await hold(name);
      const { head } = ledgerNamed(name);
      try {
        const [answer] = await ledgerIn(engine, { head }).evaluate([asked], question);
        return answer;
      } catch (error) {
        if (error instanceof EngineError && error.problem.code === "not-in-sql") return undefined;
        throw error;
      }
    },
    async evaluateSizeBands() {
      return undefined;
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

const inUse: Text = {
  en: 'there is a table "{table}" in the database already; give an empty one, since the cases put tables of their own there and take them away again',
  "zh-Hans": "该数据库中已有表“{table}”；请换用空数据库，因为检验时会写入自己的表，结束后再删除",
};
