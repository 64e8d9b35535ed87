import { readFileSync } from "node:fs";
import { basename } from "node:path";
import wabt from "wabt";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";

/** The sources under `packages/files/src`, and what their modules are called. */
const sources = {
  "columnar/scan": "scanModule",
  "columnar/columns": "columnsModule",
  "encoding/gb18030": "gb18030Module",
} as const;

/**
 * Assembles the WebAssembly by which `@ipms/files` reads text, and writes it as text into modules, so
 * that neither a bundler nor a page has a file to find.
 */
export async function generateAssembly(): Promise<void> {
  const assembler = await wabt();
  for (const [path, constant] of Object.entries(sources)) {
    const source = `packages/files/src/${path}.wat`;
    const module = assembler.parseWat(source, readFileSync(inRepository(source), "utf8"), {
      simd: true,
      bulk_memory: true,
    });
    const { buffer } = module.toBinary({ canonicalize_lebs: true, write_debug_names: false });
    module.destroy();
    const text = Buffer.from(buffer).toString("base64");
    writeGenerated(
      `packages/files/src/generated/${basename(path)}-module.ts`,
      [
        `/** The assembled \`src/${path}.wat\`, in base64. */`,
        `export const ${constant} =`,
        `  "${text}";`,
      ].join("\n"),
    );
  }
}
