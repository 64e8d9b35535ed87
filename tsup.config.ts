import { readdirSync, readFileSync, rmSync } from "node:fs";
import { defineConfig } from "tsup";
import { commanderInBundle } from "./packages/tools/src/commander-in-bundle.js";
import { thirdPartyNotices } from "./packages/tools/src/third-party-notices.js";

const folders = readdirSync("packages").map((name) => `packages/${name}`);

const isPublished = (folder: string): boolean =>
  !("private" in JSON.parse(readFileSync(`${folder}/package.json`, "utf8")));

/** The program behind the `ipms` command, which is bundled. */
const program = "packages/cli/src/bin.ts";

// The parts of an earlier build bear other names, and would be published too.
rmSync("packages/cli/dist/command", { recursive: true, force: true });

/**
 * The JavaScript build of every published package: each source file becomes one module of `dist`,
 * beside the declarations that `tsc -b` writes. One module a file lets any bundler leave out whole
 * files (`"sideEffects": false`), which it can't do with the parts of one large module.
 *
 * The command is the exception: it starts in half the time from few files, so its program is bundled
 * with all that it imports, in parts that each command loads when it runs.
 */
export default defineConfig([
  ...folders
    .filter((folder) => isPublished(folder))
    .map((folder) => ({
      entry: [
        `${folder}/src/**/*.ts`,
        "!**/*.{test,test-d,test-prop,test-input,bench}.ts",
        `!${program}`,
      ],
      outDir: `${folder}/dist`,
      bundle: false,
      format: "esm" as const,
      target: "node20.19",
      sourcemap: true,
      silent: true,
    })),
  {
    entry: [program],
    outDir: "packages/cli/dist",
    format: "esm",
    target: "node20.19",
    platform: "node",
    removeNodeProtocol: false,
    noExternal: [/^(?!(?:@duckdb\/node-api|@resvg\/resvg-js|jiti|pg|string-width)$)/],
    external: ["@duckdb/node-api", "@resvg/resvg-js", "jiti", "pg", "string-width"],
    esbuildPlugins: [
      commanderInBundle(),
      thirdPartyNotices("packages/cli/dist/THIRD-PARTY-NOTICES.txt"),
    ],
    esbuildOptions(options) {
      options.conditions = ["@ipms/source"];
      options.chunkNames = "command/[name]-[hash]";
    },
    silent: true,
  },
]);
