import { readFileSync } from "node:fs";
import wabt from "wabt";
import { inRepository } from "../repository.js";
import { writeGenerated } from "../write-generated.js";

const source = "packages/files/src/columnar/scan.wat";

/**
 * Assembles the WebAssembly by which `@ipms/files` scans CSV, and writes it as text into a module, so
 * that neither a bundler nor a page has a file to find.
 */
export async function generateScanModule(): Promise<void> {
  const assembler = await wabt();
  const module = assembler.parseWat(source, readFileSync(inRepository(source), "utf8"), {
    simd: true,
  });
  const { buffer } = module.toBinary({ canonicalize_lebs: true, write_debug_names: false });
  module.destroy();
  const text = Buffer.from(buffer).toString("base64");
  writeGenerated(
    "packages/files/src/generated/scan-module.ts",
    [
      "/** The assembled `src/columnar/scan.wat`, in base64. */",
      "export const scanModule =",
      `  "${text}";`,
    ].join("\n"),
  );
}
