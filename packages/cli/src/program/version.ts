import { createRequire } from "node:module";

/** The version of this package, which finds its own description by its name from wherever it is built to. */
export const version: string = (
  createRequire(import.meta.url)("@ipms/cli/package.json") as { readonly version: string }
).version;
