import { PGlite } from "@electric-sql/pglite";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { afterAll, beforeAll, expect, it } from "vitest";
import { blindToCase, plain, slow } from "../contract.test-input.js";
import type { LedgerEngine } from "../ledger-engine.js";
import { figuresThatAgree } from "../other-texts.test-input.js";
import { openPglite } from "./open-pglite.js";

let engine: LedgerEngine;

beforeAll(async () => {
  engine = await openPglite(await PGlite.create({ extensions: { citext } }));
}, slow);

afterAll(async () => engine.close());

it("answers as memory does where texts are filled up with blanks", async () => {
  const types = ["char(40)", "varchar(50)", "text", "char(60)"];
  expect(await figuresThatAgree(engine, types)).toBeGreaterThan(30);
}, 180_000);

it("answers as memory does where capital and small letters are equal", async () => {
  await engine.query(plain("CREATE EXTENSION citext"));
  await engine.query(plain(blindToCase));
  const types = ["citext", 'text COLLATE "blind"', "citext", "char(40)", 'text COLLATE "C"'];
  expect(await figuresThatAgree(engine, types)).toBeGreaterThan(30);
}, 180_000);
