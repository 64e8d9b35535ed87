import { once } from "node:events";
import * as fs from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { gathered } from "./gathered.js";
import type { Io } from "./io.js";

// `node:fs/promises` is a library of its own, which takes Node ten milliseconds to load.
const [readFile, stat] = [promisify(fs.readFile), promisify(fs.stat)];

/** The outside world as Node shows it. */
export function nodeIo(): Io {
  return {
    out: (text) => process.stdout.write(text),
    async outAll(content) {
      const { stdout } = process;
      for await (const piece of gathered(content)) {
        // Nobody reads on; what became of the output is heard elsewhere (bin.ts).
        if (!stdout.writable) return;
        if (!stdout.write(piece)) await once(stdout, "drain").catch(() => undefined);
      }
    },
    err: (text) => process.stderr.write(text),
    columns: process.stdout.columns,
    errIsTerminal: process.stderr.isTTY,
    now: () => performance.now(),
    env: process.env,
    async openLedger(path) {
      const { openLedger } = await import("@ipms/files/node");
      return openLedger(path);
    },
    async readText(path) {
      try {
        return { text: await readFile(path, "utf8") };
      } catch (failure) {
        return { failure: codeOf(failure) };
      }
    },
    async readBytes(path) {
      try {
        return { bytes: await readFile(path) };
      } catch (failure) {
        return { failure: codeOf(failure) };
      }
    },
    async loadModule(path) {
      const { loadModule } = await import("./load-module.js");
      return loadModule(path);
    },
    async kindOf(path) {
      try {
        const found = await stat(path);
        return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
      } catch {
        return "nothing";
      }
    },
    async writeFiles(files, overwrite) {
      const { writeFiles } = await import("./node-write.js");
      return writeFiles(files, overwrite);
    },
    readPublished: async (name) =>
      await readFile(createRequire(import.meta.url).resolve(name), "utf8"),
    async converse(command, input, patience) {
      const { converse } = await import("./node-converse.js");
      return await converse(command, input, patience);
    },
  };
}

function codeOf(failure: unknown): string {
  return (failure as { readonly code?: string }).code ?? "error";
}
