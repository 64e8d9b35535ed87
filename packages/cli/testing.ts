import { UnreadableFile } from "@ipms/files";
import { openLedger } from "@ipms/files/node";
import { run } from "./src/index.js";

/** What a call of the command wrote, and what it ended with. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Ledgers that the repository ships. */
export const shipped = (name: string): string =>
  new URL(`../../examples/ledgers/${name}`, import.meta.url).pathname;

/**
 * Calls the command in memory.
 *
 * @param argv - the arguments
 * @param files - small files by name; other paths are looked for on disk
 * @param env - the environment
 */
export async function call(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Called> {
  let out = "";
  let err = "";
  const code = await run(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns: 80,
    env,
    async openLedger(path) {
      const text = files[path];
      if (text !== undefined) return [{ name: path, chunks: [new TextEncoder().encode(text)] }];
      if (path.includes("/")) return openLedger(path);
      const problem = { code: "missing-file", parameters: { path } } as const;
      const next = (): Promise<never> => Promise.reject(new UnreadableFile(problem));
      return [{ name: path, chunks: { [Symbol.asyncIterator]: () => ({ next }) } }];
    },
    async readText(path) {
      const text = files[path];
      return text === undefined ? { failure: "ENOENT" } : { text };
    },
  });
  return { code, out, err };
}
