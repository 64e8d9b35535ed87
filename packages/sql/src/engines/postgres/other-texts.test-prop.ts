import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { slow } from "../contract.test-input.js";
import type { LedgerEngine } from "../ledger-engine.js";
import { figuresThatAgree } from "../other-texts.test-input.js";
import { openPglite } from "./open-pglite.js";

let engine: LedgerEngine;

beforeAll(async () => {
  engine = await openPglite(await PGlite.create());
}, slow);

afterAll(async () => engine.close());

it("answers as memory does where texts are filled up with blanks", async () => {
  const types = ["char(40)", "varchar(50)", "text", "char(60)"];
  expect(await figuresThatAgree(engine, types)).toBeGreaterThan(30);
}, 180_000);
