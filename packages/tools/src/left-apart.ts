import { resolve } from "node:path";
import type { Plugin } from "esbuild";

/**
 * An esbuild plugin that leaves a module out of the bundles that ask for it: they load the bundle
 * that begins with it, when they need it.
 *
 * @param module - the module's file
 * @param bundle - that bundle, as the others name it
 */
export function leftApart(module: string, bundle: string): Plugin {
  const built = module.replace(/\.ts$/, ".js");
  return {
    name: "left-apart",
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) =>
        kind !== "entry-point" && resolve(resolveDir, path) === resolve(built)
          ? { path: bundle, external: true }
          : undefined,
      );
    },
  };
}
