import { readFileSync } from "node:fs";
import { problemText } from "@ipms/core";
import { type Mapping, readLedger, readMapping, writeNdjson } from "@ipms/files";
import { openLedger } from "@ipms/files/node";

const here = (name: string): string => new URL(name, import.meta.url).pathname;

/** The mapping that answers what the headers leave open. */
export const mapping = readMapping(JSON.parse(readFileSync(here("mapping.json"), "utf8"))).mapping;

/** What reading the ledger comes to, with the mapping or without one. */
export async function readExample(given?: Mapping) {
  const files = await openLedger(here("ledger-2023-09.csv"));
  return readLedger(files, given === undefined ? {} : { mapping: given });
}

/** The projects in canonical form, one a line. */
export async function projects(): Promise<string[]> {
  const table = (await readExample(mapping)).ledger.tables.get("projects");
  return table === undefined ? [] : [...writeNdjson(table)];
}

/** What somebody must decide before the ledger can be read. */
export async function questions(): Promise<string[]> {
  const { problems } = await readExample();
  return problems.map((problem) => problemText(problem, "zh-Hans"));
}
