import { createRequire } from "node:module";
import { onFirstUse } from "@ipms/core";

/** The version of this package, which finds its own description by its name from wherever it is built to. */
export const version = onFirstUse(() => {
  const read = createRequire(import.meta.url);
  return (read("@ipms/cli/package.json") as { readonly version: string }).version;
});
