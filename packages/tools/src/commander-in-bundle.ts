import type { Plugin } from "esbuild";

/**
 * An esbuild plugin that lets a bundle of ES modules hold `commander`, which asks for modules of Node
 * by `require`. What starts other programs takes long to load and is asked for only when it is used.
 */
export function commanderInBundle(): Plugin {
  const namespace = "asked-for-by-commander";
  return {
    name: "commander-in-bundle",
    setup(build) {
      build.onResolve({ filter: /^node:/ }, ({ path, kind, importer }) =>
        kind === "require-call" && importer.includes("/commander/")
          ? { path, namespace }
          : undefined,
      );
      build.onLoad({ filter: /^/, namespace }, ({ path }) => {
        const found = `process.getBuiltinModule(${JSON.stringify(path)})`;
        return {
          contents:
            path === "node:child_process"
              ? `exports.spawn = (...given) => ${found}.spawn(...given);`
              : `module.exports = ${found};`,
        };
      });
    },
  };
}
