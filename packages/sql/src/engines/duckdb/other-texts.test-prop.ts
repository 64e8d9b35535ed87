import { afterAll, beforeAll, expect, it } from "vitest";
import { slow } from "../contract.test-input.js";
import type { LedgerEngine } from "../ledger-engine.js";
import { figuresThatAgree } from "../other-texts.test-input.js";
import { openDuckdb } from "./open-duckdb.js";

let engine: LedgerEngine;

beforeAll(async () => {
  engine = await openDuckdb({ threads: 1 });
}, slow);

afterAll(async () => engine.close());

it("answers as memory does where capital and small letters, or accents, are equal", async () => {
  const types = ["VARCHAR COLLATE NOCASE", "VARCHAR", "VARCHAR COLLATE NOCASE.NOACCENT"];
  expect(await figuresThatAgree(engine, types)).toBeGreaterThan(30);
}, 180_000);
