import type { Plugin } from "esbuild";

/**
 * An esbuild plugin for a bundle that holds `commander`: what starts other programs takes long to load, and
 * is asked for only when it is used.
 */
export function commanderInBundle(): Plugin {
  const namespace = "asked-for-by-commander";
  return {
    name: "commander-in-bundle",
    setup(build) {
      build.onResolve({ filter: /^node:child_process$/ }, ({ path, kind, importer }) =>
        kind === "require-call" && importer.includes("/commander/")
          ? { path, namespace }
          : undefined,
      );
      build.onLoad({ filter: /^/, namespace }, ({ path }) => ({
        contents: `exports.spawn = (...given) => process.getBuiltinModule(${JSON.stringify(path)}).spawn(...given);`,
      }));
    },
  };
}
