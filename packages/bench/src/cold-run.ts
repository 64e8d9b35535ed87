/**
 * What `ipms validate` of two small workbooks takes from the start of its process to the end: processor
 * time, in turn with that of a bare Node, of `ipms --version` and of first calls, for which nothing is kept.
 * One workbook has eight columns under a county's headers, the other forty with the standard's names and
 * something wrong in one row of twenty.
 *
 * ```sh
 * pnpm build
 * pnpm exec tsx packages/bench/src/cold-run.ts [rounds]
 * ```
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { soundHeader, soundRows } from "./sound-rows.js";

const rounds = Number(process.argv[2] ?? "15");
const rowCount = 1000;
const program = join(import.meta.dirname, "../../cli/dist/bin.cjs");
const headers = "项目编号,项目名称,投资方名称,协议类型,总投资（万元）,签约日期,开工日期,投产日期";

type Cell = string | number | Date | null;

/** A county's ledger: signed over three years, half of it begun, with days as spreadsheets keep them. */
function countyRow(at: number): readonly Cell[] {
  const signed = new Date(Date.UTC(2022, at % 36, 1 + (at % 28)));
  const started = new Date(Date.UTC(2022, (at % 36) + 3, 1 + (at % 28)));
  const text = [`P-${at}`, `示例项目${at}号`, `示例企业${at % 700}有限公司`, "合同"];
  return [...text, 1000 + (at % 900), signed, at % 2 === 0 ? started : null, null];
}

/** The rows of the forty columns, with days, amounts and counts as spreadsheets keep them. */
function standardRows(): readonly (readonly Cell[])[] {
  const text = soundHeader + [...soundRows(rowCount, 5)].join("");
  const [names = [], ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
  const cellOf = (cell: string, index: number): Cell => {
    const name = names[index] ?? "";
    if (cell === "") return null;
    // The 30 February among them stays a text.
    if (/^\d{4}-\d\d-\d\d$/.test(cell) && !cell.endsWith("02-30")) return new Date(cell);
    return /amount$|Jobs$|Mu$/.test(name) && /^[\d.]+$/.test(cell) ? Number(cell) : cell;
  };
  return [names, ...rows.map((row) => row.map(cellOf))];
}

interface Command {
  readonly argv: readonly string[];
  /** The folder for kept code; the user's own unless stated. */
  readonly cache?: string;
}

/** The processor time of a command in milliseconds, as the shell counts it. */
function processorTime({ argv, cache }: Command): number {
  // Node reads the certificates that this names before it does anything else.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const script = '"$@" > /dev/null 2> /dev/null; times';
  const { stdout } = spawnSync("sh", ["-c", script, "sh", process.execPath, ...argv], {
    encoding: "utf8",
    env: cache === undefined ? env : { ...env, XDG_CACHE_HOME: cache },
  });
  const children = stdout.trim().split("\n").at(-1) ?? "";
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return (
    parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) *
    1000
  );
}

const folder = mkdtempSync(join(tmpdir(), "ipms-cold-"));
try {
  const county = [
    headers.split(","),
    ...Array.from({ length: rowCount }, (_, at) => countyRow(at)),
  ];
  const commands: Record<string, (round: number) => Command> = {
    "bare Node": () => ({ argv: ["--eval", "0"] }),
    "ipms --version": () => ({ argv: [program, "--version"] }),
  };
  const workbooks = { "eight columns": county, "forty columns": standardRows() };
  for (const [name, rows] of Object.entries(workbooks)) {
    const file = join(folder, `${name}.xlsx`);
    const sheet = { name: "项目", rows: rows.map((row) => [...row]) };
    writeFileSync(file, await writeXlsx({ sheets: [sheet] }));
    const argv = [program, "validate", file, "--as-of", "2025-06-30"];
    commands[name] = () => ({ argv });
    commands[`${name}, a first call`] = (round) => ({
      argv,
      cache: join(folder, `${name}${round}`),
    });
  }
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, commandOf] of Object.entries(commands)) {
      times.get(name)?.push(processorTime(commandOf(round)));
    }
  }
  const middle = (found: readonly number[]): number =>
    found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;
  const bare = middle(times.get("bare Node") ?? []);
  for (const [name, found] of times) {
    const median = middle(found);
    const least = Math.min(...found).toFixed(0);
    const ratio = (median / bare).toFixed(1);
    console.log(`${name}: median ${median.toFixed(0)} ms, least ${least} ms, ${ratio} × bare Node`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
