import { readFileSync } from "node:fs";
import { placeText } from "@ipms/core";
import { readLedger, readMapping } from "@ipms/files";
import { openLedger } from "@ipms/files/node";
import { findingText, supportedFigures, validate } from "@ipms/rules";

const here = (name: string): string => new URL(name, import.meta.url).pathname;
const asOf = "2023-09-30";
const { mapping } = readMapping(JSON.parse(readFileSync(here("mapping.json"), "utf8")));

/** What validating one of the workbooks comes to, and the figures that it carries. */
export async function validateWorkbook(name: string) {
  if (mapping === undefined) throw new Error("mapping.json is no mapping");
  const source = await openLedger(here(name));
  const { ledger, problems } = await readLedger(source, { mapping });
  const report = validate(ledger, { asOf, problems });
  const figures = supportedFigures(ledger, report.rules, { asOf });
  const supported = figures.filter((figure) => figure.supported).map(({ metric }) => metric);
  return { report, supported };
}

/** The errors of a workbook, each with its cell, as people read them. */
export async function errorsOf(name: string): Promise<readonly string[]> {
  const { report } = await validateWorkbook(name);
  return report.findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => {
      const { place, record = "" } = finding;
      const cell = place === undefined ? "" : placeText({ ...place, file: "" }).trim();
      return `${cell} ${record} ${findingText(finding, "zh-Hans")}`;
    });
}
