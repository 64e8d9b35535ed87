import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { read as readBook, utils, write } from "@e965/xlsx";
import { fieldsOf } from "@ipms/schema";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { expect, it } from "vitest";
import { readLedger } from "../ledger/read-ledger.js";
import { writeTemplate } from "../template/write-template.js";
import { writeLedgerJson } from "../write/write-json.js";
import { annotateWorkbook } from "./annotate/annotate-workbook.js";

/** LibreOffice, where it is installed: what it opens and saves again must still be what we wrote. */
const office = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

async function savedByOffice(
  program: string,
  bytes: Uint8Array,
  form: "xlsx" | "ods" = "xlsx",
  from = "xlsx",
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "ipms-office-"));
  try {
    await writeFile(join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const task = ["--headless", "--convert-to", form, "--outdir", join(folder, "out")];
    await promisify(execFile)(program, [profile, ...task, join(folder, `in.${from}`)]);
    return await readFile(join(folder, "out", `in.${form}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function annotatedTemplate(): Promise<Uint8Array> {
  const copy = await annotateWorkbook(await writeTemplate(), [
    { sheet: "项目", cell: "C2", text: "项目名称缺失", severity: "error" },
  ]);
  return copy.ok ? copy.value : new Uint8Array();
}

/** What a person meets in the first sheet: what may be entered, what is noted. */
function met({ name, rows, dataValidations = [], cells }: Sheet) {
  return {
    name,
    headers: rows[0],
    lists: dataValidations.flatMap(({ type, formula1 }) =>
      type === "list" ? [formula1?.replaceAll("'", "")] : [],
    ),
    checks: dataValidations.filter(({ type }) => type !== "list").length,
    note: cells?.get("1,2")?.comment?.text,
  };
}

it("shows the template as it was meant, annotated", async () => {
  const bytes = await annotatedTemplate();
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const [projects] = sheets.map(met);
  expect(projects).toMatchObject({ name: "项目", note: "项目名称缺失" });
  expect(projects?.lists).toContain("list_contract_types");
  expect(projects?.checks).toBeGreaterThan(40);
});

it.each(office === undefined ? [] : [office])(
  "is kept by %s with its lists, checks, notes and fills",
  async (program) => {
    const bytes = await annotatedTemplate();
    const before = await readXlsx(bytes, { readStyles: true });
    const after = await readXlsx(await savedByOffice(program, bytes), { readStyles: true });
    const [old, fresh] = [before, after].map(({ sheets }) => sheets.map(met));
    expect(fresh?.[0]?.headers?.slice(0, 77)).toEqual(old?.[0]?.headers);
    expect(new Set(fresh?.[0]?.lists)).toEqual(new Set(old?.[0]?.lists));
    expect(fresh?.[0]).toMatchObject({ note: "项目名称缺失", checks: old?.[0]?.checks });
    expect(after.sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual(
      before.sheets.map(({ name, hidden }) => [name, hidden ?? false]),
    );
    const names = (book: typeof before) => book.namedRanges?.map(({ name }) => name).toSorted();
    expect(names(after)).toEqual(names(before));
    expect(after.sheets[0]?.cells?.get("1,2")?.style?.fill).toMatchObject({
      fgColor: { rgb: "FFC7CE" },
    });
  },
);

const words = {
  "zh-Hans": ["动力电池项目", "正式合同", 12000, "是"],
  en: ["Battery works", "Formal contract", 120000000, "Yes"],
} as const;

/** A template with one project and one receipt of funds, as typed. */
async function filledTemplate(locale: keyof typeof words): Promise<Uint8Array> {
  const book = readBook(await writeTemplate({ locale }), { cellStyles: true });
  const [name, contract, amount, yes] = words[locale];
  const rows: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
    projects: {
      projectId: "P-001",
      name,
      contractType: contract,
      totalInvestment: amount,
      // 2023-06-18 is day 45 095 by the published tables of day numbers.
      signedOn: 45095,
      startedOn: "2023-10",
      carryOver: yes,
    },
    fundReceipts: { receiptId: "R-1", projectId: "P-001", receivedOn: 45095, received: amount },
  };
  for (const [at, table] of (["projects", "fundReceipts"] as const).entries()) {
    const cells = fieldsOf(table).map(({ field }) => rows[table]?.[field] ?? null);
    const sheet = book.Sheets[book.SheetNames[at] ?? ""] ?? {};
    utils.sheet_add_aoa(sheet, [cells], { origin: "A2" });
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

it.each(
  office === undefined
    ? []
    : (["zh-Hans", "en"] as const).map((locale) => [locale, office] as const),
)("imports what is filled in, saved as ODS and as XLSX again (%s)", async (locale, program) => {
  const ods = await savedByOffice(program, await filledTemplate(locale), "ods");
  const chunks = [await savedByOffice(program, ods, "xlsx", "ods")];
  const { ledger, problems } = await readLedger([{ name: "上报.xlsx", chunks }]);
  expect(problems).toEqual([]);
  const { projects, fundReceipts } = JSON.parse([...writeLedgerJson(ledger)].join("")) as {
    projects: unknown[];
    fundReceipts: unknown[];
  };
  const money = { amount: "120000000", currency: "CNY" };
  expect(projects).toHaveLength(1);
  expect(projects[0]).toMatchObject({
    projectId: "P-001",
    name: words[locale][0],
    contractType: "formal-contract",
    totalInvestment: money,
    signedOn: "2023-06-18",
    startedOn: "2023-10",
    carryOver: true,
  });
  expect(fundReceipts).toHaveLength(1);
  expect(fundReceipts[0]).toMatchObject({ receivedOn: "2023-06-18", received: money });
});
