import { IpmsError, locales } from "@ipms/core";
import { tableNames } from "@ipms/schema";
import { expect, it } from "vitest";
import { readLedger } from "../ledger/read-ledger.js";
import { writeCsvTemplate } from "./write-csv-template.js";

async function problemsOf(text: string) {
  const chunks = [new TextEncoder().encode(text)];
  return (await readLedger([{ name: "filled.csv", chunks }])).problems;
}

it.each(locales)("is read again without a question (%s)", async (locale) => {
  const template = writeCsvTemplate("projects", locale);
  const columns = template.split(",");
  const row = columns.map((_, at) => (at === 0 ? "P-1" : at === 2 ? "电池项目" : ""));
  expect(await problemsOf(`${template}${row.join(",")}\r\n`)).toEqual([]);
});

it.each(tableNames)("has a column for every field of %s", (table) => {
  const [mark, ...text] = writeCsvTemplate(table);
  expect(mark).toBe("\ufeff");
  expect(text.join("")).toMatch(/^\*[^\r\n]+\r\n$/);
});

it("refuses a table that there is not", () => {
  expect(() => writeCsvTemplate("project")).toThrow(IpmsError);
});
