import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Ledger, problemText } from "@ipms/core";
import { readLedger } from "@ipms/files";
import { openLedger } from "@ipms/files/node";
import { bulletin } from "./bulletin.js";

const sample = fileURLToPath(new URL("../ledgers/yongzhou-2022-h1", import.meta.url));

/** Reads the sample ledger; what is wrong with it stops the bulletin. */
export async function readSample(): Promise<Ledger> {
  const { ledger, problems } = await readLedger(await openLedger(sample));
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => problemText(problem, "en")).join("\n"));
  }
  return ledger;
}

/** Writes `bulletin.en.md` and `bulletin.zh.md` into a folder. */
export async function writeBulletins(folder: string): Promise<void> {
  const ledger = await readSample();
  for (const [suffix, locale] of [
    ["en", "en"],
    ["zh", "zh-Hans"],
  ] as const) {
    const text = bulletin(ledger, "2022-H1", "2022-06-30", locale);
    writeFileSync(`${folder}/bulletin.${suffix}.md`, text);
  }
}
