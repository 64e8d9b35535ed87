import type { Ledger } from "@ipms/core";
import { expect, it } from "vitest";
import { readLedger } from "../ledger/read-ledger.js";
import { ledgerForms, writeLedger, type WrittenFile } from "./write-ledger.js";

const document = JSON.stringify({
  asOf: "2023-09-30",
  projects: [{ projectId: "P-1", name: "电池项目", totalInvestment: null }],
  signings: [{ projectId: "P-1", signedOn: "2023-05" }],
});

async function read(files: readonly WrittenFile[]): Promise<Ledger> {
  const { ledger, problems } = await readLedger(files);
  expect(problems).toEqual([]);
  return ledger;
}

async function textOf(file: WrittenFile | undefined): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of file?.chunks ?? []) text += decoder.decode(chunk, { stream: true });
  return text;
}

const original = async (): Promise<Ledger> => {
  const chunks = [new TextEncoder().encode(document)];
  return (await readLedger([{ name: "ledger.json", chunks }])).ledger;
};

it.each(ledgerForms)("reads the files of a ledger as %s again as the same ledger", async (form) => {
  const ledger = await original();
  const again = await read(writeLedger(ledger, form));
  const [before] = writeLedger(ledger, "json");
  const [after] = writeLedger(again, "json");
  expect(await textOf(after)).toBe(await textOf(before));
});

it("gives each table a file, and the head one of its own", async () => {
  const files = writeLedger(await original(), "csv");
  expect(files.map(({ name, table }) => [name, table])).toEqual([
    ["ledger.json", undefined],
    ["projects.csv", "projects"],
    ["signings.csv", "signings"],
  ]);
});

it("gives the same bytes as often as they are asked for", async () => {
  const [file] = writeLedger(await original(), "json");
  expect(await textOf(file)).toBe(await textOf(file));
  expect(await textOf(file)).toContain("电池项目");
});
