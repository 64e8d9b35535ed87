import { readFileSync } from "node:fs";
import { Converter } from "opencc-js/cn2t";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";

/** As in the other texts: Taiwan forms without Taiwan vocabulary. */
const convert = Converter({ from: "cn", to: "tw" });

/** Writes the names of divisions that `@ipms/codelists/divisions` reads, from the vendored table. */
export async function generateDivisions(): Promise<void> {
  const csv = readFileSync(inRepository("packages/codelists/data/divisions.csv"), "utf8");
  const rows = csv.trim().split("\n").slice(1).map(row);
  const source = [
    "/** One division a line: code, English, Simplified and Traditional Chinese name. */",
    "export const divisionRows = `",
    ...rows,
    "`;",
  ];
  writeGenerated("packages/codelists/src/generated/divisions.ts", source.join("\n"));
}

/** The Traditional name stands in the table because that of `@ipms/core` covers our own texts only. */
function row(line: string): string {
  const [code = "", chinese = "", english = ""] = line
    .replace(",", "|")
    .replace(",", "|")
    .split("|");
  return [code, english.replaceAll('"', ""), chinese, convert(chinese)].join("|");
}
