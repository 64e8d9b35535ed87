/**
 * Writes `packages/cli/dist/validate.cjs`, the program of `ipms validate`: one file in which the modules
 * that every call makes stand flat, without a function around each, so that the engine passes over their
 * code once less; beside it, in `validate/`, what a call may ask for by `import()`.
 */
import { rmSync } from "node:fs";
import { build, type PluginContext } from "rolldown";
import { commanderInFlatBundle } from "./commander-in-bundle.js";
import { inAscii } from "./in-ascii.js";
import { inRepository } from "./repository.js";

const entry = inRepository("packages/cli/src/start/call-validate.ts");
const folder = inRepository("packages/cli/dist");

/** What every call asks for, though by `import()`. */
const askedForAnyway = [
  "packages/cli/src/commands/run-validate.ts",
  "packages/cli/src/validation/text-form.ts",
  "packages/files/src/node.ts",
].map((path) => inRepository(path));

/** The modules that are loaded with some others, by `import` statements. */
function loadedWith(
  roots: readonly string[],
  context: Pick<PluginContext, "getModuleInfo">,
): ReadonlySet<string> {
  const loaded = new Set(roots);
  for (const id of loaded) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported);
  }
  return loaded;
}

rmSync(`${folder}/validate`, { recursive: true, force: true });
let main: ReadonlySet<string> | undefined;

await build({
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
  output: {
    dir: folder,
    format: "cjs",
    exports: "named",
    entryFileNames: "[name].cjs",
    chunkFileNames: "validate/[name].cjs",
    dynamicImportInCjs: false,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          debugName: "validate",
          name(id, context) {
            main ??= loadedWith([entry, ...askedForAnyway], context);
            return main.has(id) ? "validate" : undefined;
          },
        },
      ],
    },
    comments: { legal: false, annotation: false, jsdoc: false },
    // Else the code would be printed once more, and not in ASCII.
    minify: false,
    banner: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
  },
});
