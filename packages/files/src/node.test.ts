import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemText } from "@ipms/core";
import { readLedger } from "./ledger/read-ledger.js";
import { fileChunks, openLedger } from "./node.js";

let root = "";
const inRoot = (...names: readonly string[]): string => join(root, ...names);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ledger-"));
  mkdirSync(inRoot("ledger", "signings.csv"), { recursive: true });
  mkdirSync(inRoot("empty"));
  writeFileSync(inRoot("outside.csv"), "receiptId,projectId\nR-1,P-1\n");
  writeFileSync(inRoot("ledger", "projects.csv"), "projectId,name\nP-1,x\n");
  writeFileSync(inRoot("ledger", "README.md"), "about");
  symlinkSync(inRoot("outside.csv"), inRoot("ledger", "fundReceipts.csv"));
  writeFileSync(inRoot("ledger", "balances"), '{"projectId":"P-1","balanceOn":"2022-06-30"}');
  symlinkSync("balances", inRoot("ledger", "fundBalances.ndjson"));
  symlinkSync("nowhere", inRoot("ledger", "targets.csv"));
});

afterAll(() => rmSync(root, { recursive: true }));

const read = async (path: string) => readLedger(await openLedger(path));

describe("openLedger", () => {
  test("reads the files of a folder, and follows links only inside it", async () => {
    const { rows, problems, complete } = await read(inRoot("ledger"));
    expect(rows.get("projects")).toBe(1);
    expect(rows.get("fundBalances")).toBe(1);
    expect(rows.has("signings")).toBe(false);
    expect(problems.map(({ code, place }) => [place?.file, code])).toEqual([
      ["fundReceipts.csv", "link-outside"],
      ["targets.csv", "missing-file"],
    ]);
    expect(complete).toBe(false);
  });

  test("reads one file", async () => {
    const path = inRoot("ledger", "projects.csv");
    const { rows, problems } = await read(path);
    expect(problems).toEqual([]);
    expect([...rows]).toEqual([["projects", 1]]);
  });

  test("says in words that nothing is there", async () => {
    const path = inRoot("nothing", "at-all");
    const { problems, complete } = await read(path);
    const [found] = problems;
    expect(problems).toMatchObject([{ code: "missing-file", parameters: { path } }]);
    expect(found && problemText({ ...found, place: { file: "x" } }, "en")).toBe(
      `x: there is no file or folder "${path}"`,
    );
    expect(complete).toBe(false);
  });

  test("says that a folder holds no ledger", async () => {
    expect((await read(inRoot("empty"))).problems).toMatchObject([{ code: "no-ledger-file" }]);
  });

  test("says which file vanished before it was read", async () => {
    const path = inRoot("short-lived.csv");
    writeFileSync(path, "projectId,name\n");
    const source = await openLedger(path);
    rmSync(path);
    expect((await readLedger(source)).problems).toMatchObject([
      { code: "unreadable-file", parameters: { detail: "ENOENT" } },
    ]);
  });
});

describe("fileChunks", () => {
  const bytes = Uint8Array.from({ length: 700_000 }, (_, at) => at % 251);

  test("gives pieces that stay as they are while the next is read", async () => {
    const path = inRoot("long");
    writeFileSync(path, bytes);
    const pieces: Uint8Array[] = [];
    for await (const piece of fileChunks(path)) {
      // The file is read to its end beside, so the next piece has come by then.
      await readFile(path);
      pieces.push(piece.slice());
    }
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    expect(pieces.length).toBeGreaterThan(1);
  });

  test("closes a file that is not read to its end", async () => {
    const chunks = fileChunks(inRoot("long"));
    expect((await chunks.next()).done).toBe(false);
    expect((await chunks.return()).done).toBe(true);
    expect((await chunks.next()).done).toBe(true);
  });
});
