import { signedInvestment, signedProjects } from "@ipms/metrics";
import type { Engine } from "../engine.js";
import { ledgerIn } from "../ledger-in.js";
import { plain, problemOf } from "./contract.test-input.js";

/**
 * Makes a table of two projects whose texts differ in capital and small letters alone. The second's
 * industry and currency are therefore no codes.
 *
 * @param engine - an engine
 * @param type - the type of all texts, to which those of both projects may be equal
 * @param table - the table to make
 */
export async function differInCase(engine: Engine, type: string, table: string): Promise<void> {
  await engine.query(
    plain(`CREATE TABLE "${table}" ("row" bigint, "projectId" ${type}, "park" ${type},
      "industry" ${type}, "signedOn_first" integer, "signedOn_last" integer,
      "totalInvestment_amount" numeric(18, 2), "totalInvestment_currency" ${type})`),
  );
  await engine.query(
    plain(`INSERT INTO "${table}" VALUES (0, 'a', 'East', 'C', 19050, 19050, 1, 'CNY'),
      (1, 'A', 'east', 'c', 19050, 19050, 2, 'cny')`),
  );
}

/**
 * Asks an engine whose projects they are for a table by parks, for an industry, and for a sum of amounts.
 *
 * @param engine - an engine
 * @returns its answers, or what was wrong
 */
export async function answersAbout(engine: Engine): Promise<readonly unknown[]> {
  const ledger = ledgerIn(engine);
  const question = { period: "2022", asOf: "2022-12-31" } as const;
  const inC = { ...question, where: { industry: "C" } } as const;
  return [
    await ledger.evaluate([signedProjects], { ...question, by: ["park"] }),
    await problemOf(ledger.evaluate([signedProjects], inC)),
    await problemOf(ledger.evaluate([signedInvestment], question)),
  ];
}

/** The answers of an engine that tells them apart: two groups, and by name the texts that are no codes. */
export const toldApart = [
  [
    {
      groups: [
        { group: { park: "East" }, value: { numerator: "1" } },
        { group: { park: "east" }, value: { numerator: "1" } },
      ],
      total: { value: { numerator: "2" } },
    },
  ],
  { parameters: { column: "industry", values: ["c"] } },
  { parameters: { column: "totalInvestment_currency", values: ["cny"] } },
];
