import type { Options } from "tsup";

/** What every package's JavaScript build has in common; declarations come from `tsc -b`. */
export function library(options: Options): Options {
  return {
    format: ["esm"],
    target: "node20.19",
    platform: "neutral",
    sourcemap: true,
    treeshake: true,
    silent: true,
    ...options,
  };
}
