import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** The packages with a byte in what a program loads at once, and in what it may load later. */
async function packagesOf(program: string) {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    format: "esm",
    metafile: true,
    outdir: "unwritten",
    platform: "browser",
    splitting: true,
    write: false,
  });
  const outputs = new Map(Object.entries(metafile.outputs));
  const atOnce = new Set<string>();
  const visit = (path: string): void => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { path: other, kind } of outputs.get(path)?.imports ?? []) {
      if (kind === "import-statement") visit(other);
    }
  };
  for (const [path, { entryPoint }] of outputs) if (entryPoint === "<stdin>") visit(path);
  const named = (paths: Iterable<string>): readonly string[] =>
    [...paths]
      .flatMap((path) => Object.entries(outputs.get(path)?.inputs ?? {}))
      .flatMap(([file, { bytesInOutput }]) => {
        const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
        return found === undefined || bytesInOutput === 0 ? [] : [found];
      });
  return {
    atOnce: named(atOnce),
    later: named([...outputs.keys()].filter((path) => !atOnce.has(path))),
  };
}

const program = `
  import { readLedger, writeLedger } from "@ipms/files";
  const { ledger } = await readLedger([]);
  console.log(writeLedger(ledger, "csv"));
`;

it("a program that reads and writes any form loads the codecs of Parquet only when it needs them", async () => {
  const { atOnce, later } = await packagesOf(program);
  const parquet = ["hyparquet-compressors", "hyparquet-writer", "fzstd", "hysnappy"];
  expect(later).toEqual(expect.arrayContaining(parquet));
  expect(atOnce.filter((name) => parquet.includes(name) || name === "hyparquet")).toEqual([]);
});
