import { readFileSync } from "node:fs";
import { basename } from "node:path";
import wabt from "wabt";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";

/** By package, the sources under its `src`, and what their modules are called. */
const sources = [
  ["files", "columnar/scan", "scanModule"],
  ["files", "columnar/columns", "columnsModule"],
  ["files", "encoding/gb18030", "gb18030Module"],
  ["metrics", "evaluate/sum", "sumModule"],
] as const;

/**
 * Assembles the WebAssembly by which text is read and amounts are added up, and writes it as text into
 * modules, so that neither a bundler nor a page has a file to find.
 */
export async function generateAssembly(): Promise<void> {
  const assembler = await wabt();
  for (const [owner, path, constant] of sources) {
    const source = `packages/${owner}/src/${path}.wat`;
    const module = assembler.parseWat(source, readFileSync(inRepository(source), "utf8"), {
      simd: true,
      bulk_memory: true,
    });
    const { buffer } = module.toBinary({ canonicalize_lebs: true, write_debug_names: false });
    module.destroy();
    const text = Buffer.from(buffer).toString("base64");
    writeGenerated(
      `packages/${owner}/src/generated/${basename(path)}-module.ts`,
      [
        `/** The assembled \`src/${path}.wat\`, in base64. */`,
        `export const ${constant} =`,
        `  "${text}";`,
      ].join("\n"),
    );
  }
}
