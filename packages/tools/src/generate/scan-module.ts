import { readFileSync } from "node:fs";
import wabt from "wabt";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";

/** The sources under `packages/files/src/columnar`, and what their modules are called. */
const sources = { scan: "scanModule", columns: "columnsModule" } as const;

/**
 * Assembles the WebAssembly by which `@ipms/files` reads CSV, and writes it as text into modules, so
 * that neither a bundler nor a page has a file to find.
 */
export async function generateScanModule(): Promise<void> {
  const assembler = await wabt();
  for (const [name, constant] of Object.entries(sources)) {
    const source = `packages/files/src/columnar/${name}.wat`;
    const module = assembler.parseWat(source, readFileSync(inRepository(source), "utf8"), {
      simd: true,
      bulk_memory: true,
    });
    const { buffer } = module.toBinary({ canonicalize_lebs: true, write_debug_names: false });
    module.destroy();
    const text = Buffer.from(buffer).toString("base64");
    writeGenerated(
      `packages/files/src/generated/${name}-module.ts`,
      [
        `/** The assembled \`src/columnar/${name}.wat\`, in base64. */`,
        `export const ${constant} =`,
        `  "${text}";`,
      ].join("\n"),
    );
  }
}
