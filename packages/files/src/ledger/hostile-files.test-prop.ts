import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { problemText } from "@ipms/core";
import { expect, test } from "vitest";
import { diceOf, mutated, mutatedWorkbook, unpacked } from "../../testing-mutations.js";
import type { Mapping } from "../interpret/index.js";
import { readLedger } from "./read-ledger.js";

// Some hundred broken files, and with IPMS_FUZZ_MINUTES as many as those minutes allow. IPMS_FUZZ_SEED
// begins elsewhere; a failure names the seed that makes its file again.
const minutes = Number(process.env["IPMS_FUZZ_MINUTES"] ?? 0);
const firstSeed = Number(process.env["IPMS_FUZZ_SEED"] ?? 1);
const fewest = 400;
const mostMegabytes = 1024;

const forms = fileURLToPath(new URL("../../conformance/forms/", import.meta.url));

interface Specimen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts?: ReturnType<typeof unpacked>;
  readonly mapping?: Mapping;
}

const specimens = readdirSync(forms)
  .filter((form) => form !== "expected")
  .flatMap((form): Specimen[] => {
    const names = readdirSync(`${forms}${form}`);
    const content = (name: string) => new Uint8Array(readFileSync(`${forms}${form}/${name}`));
    const mapping = names.includes("mapping.json")
      ? { mapping: JSON.parse(new TextDecoder().decode(content("mapping.json"))) as Mapping }
      : {};
    const files = names.filter((name) => name !== "mapping.json");
    return files.map((name) => {
      const bytes = content(name);
      return { name, bytes, ...mapping, ...(name.endsWith("x") ? { parts: unpacked(bytes) } : {}) };
    });
  });

/** Reads a file that a seed broke, and tells what is wrong with how it was read. */
async function faultsOf(seed: number): Promise<readonly string[]> {
  const dice = diceOf(seed);
  const specimen = specimens[dice(specimens.length)];
  if (specimen === undefined) return ["no specimen"];
  const { name, parts, mapping } = specimen;
  let bytes = specimen.bytes;
  if (parts !== undefined && dice(3) > 0) bytes = mutatedWorkbook(parts, dice);
  else for (let times = dice(3); times >= 0; times -= 1) bytes = mutated(bytes, dice);
  // A file may bear any name, and be read with or without its mapping.
  const named = dice(5) === 0 ? `a.${["csv", "json", "ndjson", "xlsx", "parquet"][dice(5)]}` : name;
  const given = mapping !== undefined && dice(2) === 0 ? { mapping } : {};
  const faults: string[] = [];
  try {
    const { ledger, rows, problems, complete, report } = await readLedger(
      [{ name: named, chunks: [bytes] }],
      given,
    );
    if (!complete && problems.length === 0) faults.push("not complete, and nobody says why");
    for (const problem of problems) {
      const found = `${problem.code} ${JSON.stringify(problem.parameters)}`;
      const aboutMapping = problem.code.endsWith("mapping") || problem.code === "missing-sheet";
      if (problem.place === undefined && !aboutMapping) faults.push(`no place: ${found}`);
      for (const locale of ["en", "zh-Hans"] as const) {
        const text = problemText(problem, locale);
        if (/\{[a-zA-Z]+\}|undefined|NaN|\[object/.test(text) && !/NaN/.test(found)) {
          faults.push(`not worded: ${text}`);
        }
        if (text.length > 5000) faults.push(`too long: ${text.slice(0, 200)}`);
      }
    }
    for (const [table, { rowCount, columns }] of ledger.tables) {
      if (rows.get(table) !== rowCount) faults.push(`rows of ${table}`);
      for (const [field, column] of columns) {
        if (column.kind === "text" && rowCount > 0) void column.at(rowCount - 1);
        if (Object.hasOwn(Object.prototype, field)) faults.push(`column ${field}`);
      }
    }
    for (const { sheets } of report.files) {
      for (const { tables, rowsRead, state, columns } of sheets) {
        const made = Object.values(tables).reduce((sum, count) => sum + count, 0);
        if (state === "refused" && made > 0) faults.push("rows of a refused sheet");
        if (state === "mapped" && rowsRead > 0 && columns.length === 0) faults.push("no columns");
      }
    }
    JSON.stringify(report);
  } catch (failure) {
    faults.push(String(failure instanceof Error ? failure.stack : failure));
  }
  return faults.map((fault) => `seed ${seed} (${named}): ${fault}`);
}

test(
  "a broken file is read as far as it goes, and every problem is placed and worded",
  async () => {
    // The clock decides how many files there are, never what is right.
    const end = performance.now() + minutes * 60_000;
    const faults: string[] = [];
    let seed = firstSeed;
    let slowest = { seed: 0, milliseconds: 0 };
    for (; seed < firstSeed + fewest || performance.now() < end; seed += 1) {
      const begun = performance.now();
      const found = await faultsOf(seed);
      const milliseconds = performance.now() - begun;
      if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
      if (faults.length < 50) faults.push(...found);
    }
    if (minutes > 0) console.log(`${seed - firstSeed} files, slowest ${JSON.stringify(slowest)}`);
    const megabytes = process.resourceUsage().maxRSS / 1024;
    expect(faults).toEqual([]);
    // The memory of the process: other tests share it, so the bound is wide.
    expect(megabytes).toBeLessThan(mostMegabytes);
  },
  (minutes + 2) * 60_000,
);
