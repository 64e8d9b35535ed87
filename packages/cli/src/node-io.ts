import { readFile } from "node:fs/promises";
import type { Io } from "./io.js";

/** The outside world as Node shows it. */
export function nodeIo(): Io {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    columns: process.stdout.columns,
    env: process.env,
    async openLedger(path) {
      const { openLedger } = await import("@ipms/files/node");
      return openLedger(path);
    },
    async readText(path) {
      try {
        return { text: await readFile(path, "utf8") };
      } catch (failure) {
        return { failure: (failure as { readonly code?: string }).code ?? "error" };
      }
    },
  };
}
