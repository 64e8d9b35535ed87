/**
 * Writes `packages/cli/dist/validate.cjs`, the program of `ipms validate`: one file in which the modules
 * that the usual call makes stand flat, without a function around each, so that the engine passes over their
 * code once less; beside it, in `validate/`, what a call may ask for by `import()`.
 */
import { rmSync } from "node:fs";
import { type OutputChunk, type OutputOptions, rolldown } from "rolldown";
import { commanderInFlatBundle } from "./commander-in-bundle.js";
import { inAscii } from "./in-ascii.js";
import { inRepository } from "./repository.js";

const entry = inRepository("packages/cli/src/start/call-validate.ts");
const folder = inRepository("packages/cli/dist");

/** What the usual call asks for, though by `import()`. */
const askedForAnyway = [
  "packages/cli/src/commands/run-validate.ts",
  "packages/cli/src/validation/text-form.ts",
  "packages/files/src/node.ts",
].map((path) => inRepository(path));

const output: OutputOptions = {
  dir: folder,
  format: "cjs",
  exports: "named",
  entryFileNames: "[name].cjs",
  chunkFileNames: "validate/[name].cjs",
  dynamicImportInCjs: false,
  comments: { legal: false, annotation: false, jsdoc: false },
  // Else the code would be printed once more, and not in ASCII.
  minify: false,
  banner: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
};

const bundle = await rolldown({
  input: { validate: entry },
  platform: "node",
  external: ["@duckdb/node-api", "jiti", "pg", "sharp", "string-width"],
  // Its exports may be asked for by the files beside it.
  preserveEntrySignatures: "allow-extension",
  resolve: { conditionNames: ["@ipms/source", "import", "node", "default"] },
  transform: { target: "node20.19", define: { "import.meta.url": "importMetaUrl" } },
  checks: { invalidAnnotation: false, ineffectiveDynamicImport: false },
  plugins: [
    commanderInFlatBundle(),
    { name: "in-ascii", renderChunk: (code) => ({ code: inAscii(code) }) },
  ],
});
// Left to itself, rolldown makes forty files of one module or many; they tell which modules are used together.
const apart = await bundle.generate(output);
const main = usualModules(apart.output.filter((file) => file.type === "chunk"));
rmSync(`${folder}/validate`, { recursive: true, force: true });
await bundle.write({
  ...output,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "usual",
        name: (id) => (main.has(id) ? "validate" : undefined),
      },
    ],
  },
});

/** The modules that the usual call makes: those of the files that it loads, and that these load with them. */
function usualModules(files: readonly OutputChunk[]): ReadonlySet<string> {
  const loaded = new Set(
    [entry, ...askedForAnyway].map((module) => {
      const own = files.find(({ facadeModuleId }) => facadeModuleId === module);
      if (own === undefined) throw new Error(`Nothing asks for ${module}`);
      return own;
    }),
  );
  for (const { imports } of loaded) {
    for (const file of files) if (imports.includes(file.fileName)) loaded.add(file);
  }
  return new Set([...loaded].flatMap(({ moduleIds }) => moduleIds));
}
