import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readParquet } from "./read-parquet.js";

const folder = fileURLToPath(new URL("test-files/", import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".parquet"))
  .map((name) => new Uint8Array(readFileSync(folder + name)));

async function rowsOf(bytes: Uint8Array): Promise<number> {
  let rows = 0;
  for await (const { table } of readParquet("projects", [bytes])) rows += table.rowCount;
  return rows;
}

const broken = fc
  .record({
    file: fc.constantFrom(...files),
    changes: fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 0, max: 255 })), {
      maxLength: 4,
    }),
    end: fc.option(fc.nat(100_000), { freq: 4 }),
    keepsEnd: fc.boolean(),
  })
  .map(({ file, changes, end, keepsEnd }) => {
    const copy = file.slice();
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    if (end === null) return copy;
    const cut = copy.subarray(0, end % copy.length);
    // A file that lost its middle still ends as it should.
    return keepsEnd ? Uint8Array.from([...cut, ...copy.subarray(-1500)]) : cut;
  });

test("a file that is changed or cut anywhere is read or told, and never grows", async () => {
  await fc.assert(
    fc.asyncProperty(broken, async (bytes) => {
      expect(await rowsOf(bytes)).toBeLessThanOrEqual(1024 ** 2);
    }),
    { numRuns: 1000 },
  );
});
