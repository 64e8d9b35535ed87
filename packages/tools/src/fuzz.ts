/**
 * `pnpm fuzz`: reads made-up files with mutated cells by the fast reader and by a plain one, which makes
 * a record of every row and has plain zod check it, and compares everything that both read and find.
 *
 * IPMS_FUZZ_CELLS says how many cells are compared (3 000 000 where nothing is said), IPMS_FUZZ_MINUTES
 * after how many minutes it ends in any case, IPMS_FUZZ_SEED where it begins.
 */
import { isDeepStrictEqual } from "node:util";
import { inOrder, readFast, readPlainly } from "../../files/src/csv/two-readings.test-input.js";
import { mutatedFiles } from "./fuzz/mutated-files.js";

const wanted = Number(process.env["IPMS_FUZZ_CELLS"] ?? 3_000_000);
const minutes = Number(process.env["IPMS_FUZZ_MINUTES"] ?? Infinity);
const seed = Number(process.env["IPMS_FUZZ_SEED"] ?? 1);

const end = performance.now() + minutes * 60_000;
let cells = 0;
let refused = 0;
let mismatches = 0;
for (const file of mutatedFiles(seed)) {
  if (cells >= wanted || performance.now() > end) break;
  const { table, bytes, sizes, rowsPerBatch } = file;
  const { omitted, ...fast } = await readFast(table, bytes, sizes, { rowsPerBatch });
  const plain = readPlainly(table, bytes, ",");
  cells += plain.rowCount * file.columns;
  refused += plain.problems.length;
  const agree = isDeepStrictEqual(inOrder(fast), inOrder(plain));
  if (agree && Object.keys(omitted).length === 0) continue;
  mismatches += 1;
  console.error(`File ${file.number} of seed ${seed} (${table}) is read differently.`);
}
console.log(
  `${cells} cells compared, ${refused} problems found in them by both; ${mismatches} files read differently.`,
);
if (mismatches > 0) process.exitCode = 1;
