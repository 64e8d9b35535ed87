import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const folders = readdirSync("packages").map((name) => `packages/${name}`);

const isPublished = (folder: string): boolean =>
  !("private" in JSON.parse(readFileSync(`${folder}/package.json`, "utf8")));

/**
 * The JavaScript build of every published package: each source file becomes one module of `dist`,
 * beside the declarations that `tsc -b` writes. One module a file lets any bundler leave out whole
 * files (`"sideEffects": false`), which it can't do with the parts of one large module.
 */
export default defineConfig(
  folders
    .filter((folder) => isPublished(folder))
    .map((folder) => ({
      entry: [`${folder}/src/**/*.ts`, "!**/*.{test,test-d,test-prop,bench}.ts"],
      outDir: `${folder}/dist`,
      bundle: false,
      format: "esm",
      target: "node20.19",
      sourcemap: true,
      silent: true,
    })),
);
