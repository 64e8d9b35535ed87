import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { expect, it } from "vitest";
import { writeTemplate } from "../template/write-template.js";
import { annotateWorkbook } from "./annotate/annotate-workbook.js";

/** LibreOffice, where it is installed: what it opens and saves again must still be what we wrote. */
const office = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

async function savedByOffice(program: string, bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "ipms-office-"));
  try {
    await writeFile(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const task = ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out")];
    await promisify(execFile)(program, [profile, ...task, join(folder, "in.xlsx")]);
    return await readFile(join(folder, "out", "in.xlsx"));
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
