import { readFileSync } from "node:fs";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";

/** Writes the names of divisions that `@ipms/codelists/divisions` reads, from the vendored table. */
export async function generateDivisions(): Promise<void> {
  const csv = readFileSync(inRepository("packages/codelists/data/divisions.csv"), "utf8");
  const rows = csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.replaceAll('"', "").replace(",", "|").replace(",", "|"));
  const source = [
    "/** One division a line: code, Chinese name, English name. */",
    "export const divisionRows = `",
    ...rows,
    "`;",
  ];
  writeGenerated("packages/codelists/src/generated/divisions.ts", source.join("\n"));
}
