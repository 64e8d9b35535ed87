import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { commanderInBundle } from "./packages/tools/src/commander-in-bundle.js";
import { inAscii } from "./packages/tools/src/in-ascii.js";
import { leftApart } from "./packages/tools/src/left-apart.js";
import { thirdPartyNotices } from "./packages/tools/src/third-party-notices.js";

const folders = readdirSync("packages").map((name) => `packages/${name}`);

/** What a package says about itself. */
interface Manifest {
  readonly private?: true;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;

const published = folders.filter((folder) => manifestOf(folder).private !== true);

/** The sources that a package has for Node in few files. */
function entriesForNode(folder: string): readonly string[] {
  return Object.values(manifestOf(folder).exports ?? {})
    .filter((target) => typeof target === "object" && "node" in target)
    .map((target) => `${folder}/${(target as Record<string, string>)["@ipms/source"] ?? ""}`);
}

/**
 * The bundles of the `ipms` command: what is started, what it then runs, and what only draws charts. That of
 * the command that is called most is written by `packages/tools/src/bundle-validate.ts`.
 */
const command = {
  bin: "packages/cli/src/bin.ts",
  program: "packages/cli/src/start/call.ts",
  render: "packages/charts/src/render.ts",
};

/**
 * The JavaScript build of every published package: each source file becomes one module of `dist`,
 * beside the declarations that `tsc -b` writes. One module a file lets any bundler leave out whole
 * files (`"sideEffects": false`), which it can't do with the parts of one large module. Node, which
 * leaves out nothing and takes a millisecond for each file, gets the same modules in few files, by the
 * condition `node`; bundlers that build for Node take the condition `module` before it (`docs/decisions/0043-few-files-for-node.md`).
 *
 * The command is the exception: it starts fast from one file, of which Node can keep the code between
 * calls (`packages/cli/src/start`); that needs CommonJS
 * without `import()`. It is in ASCII, which is read without decoding.
 */
export default defineConfig([
  ...published.map((folder) => ({
    entry: [
      `${folder}/src/**/*.ts`,
      "!**/*.{test,test-d,test-prop,test-input,bench}.ts",
      `!${command.bin}`,
      "!packages/cli/src/start/**",
    ],
    outDir: `${folder}/dist`,
    bundle: false,
    format: "esm" as const,
    target: "node20.19",
    sourcemap: true,
    silent: true,
  })),
  ...published
    .map((folder) => ({ folder, entry: entriesForNode(folder) }))
    .filter(({ entry }) => entry.length > 0)
    .map(({ folder, entry }) => ({
      entry: [...entry],
      outDir: `${folder}/dist/node`,
      clean: true,
      format: "esm" as const,
      platform: "node" as const,
      skipNodeModulesBundle: true,
      target: "node20.19",
      removeNodeProtocol: false,
      silent: true,
    })),
  {
    entry: command,
    outDir: "packages/cli/dist",
    format: "cjs",
    splitting: false,
    target: "node20.19",
    platform: "node",
    removeNodeProtocol: false,
    noExternal: [/^(?!(?:@duckdb\/node-api|jiti|pg|sharp|string-width)$)/],
    external: ["@duckdb/node-api", "jiti", "pg", "sharp", "string-width"],
    esbuildPlugins: [
      commanderInBundle(),
      leftApart(command.render, "./render.cjs"),
      thirdPartyNotices("packages/cli/dist/THIRD-PARTY-NOTICES.txt"),
    ],
    banner: {
      js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
    },
    plugins: [{ name: "in-ascii", renderChunk: (code) => ({ code: inAscii(code) }) }],
    esbuildOptions(options) {
      options.conditions = ["@ipms/source"];
      options.charset = "ascii";
      // tsup's own stand-in takes a folder with "#" or "%" in its name for another one.
      options.define = { ...options.define, "import.meta.url": "importMetaUrl" };
      options.supported = { ...options.supported, "dynamic-import": false };
    },
    silent: true,
  },
]);
