import { UnreadableFile } from "@ipms/files";
import { openLedger } from "@ipms/files/node";
import { type Io, nodeIo, run } from "./src/index.js";
import { gathered } from "./src/gathered.js";

/** What a call of the command wrote, and what it ended with. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The standard output as bytes, for what is no text. */
  readonly bytes: Uint8Array;
  /** The files that it wrote, by their paths. */
  readonly written: Readonly<Record<string, Uint8Array>>;
}

/** Ledgers that the repository ships. */
export const shipped = (name: string): string =>
  new URL(`../../examples/ledgers/${name}`, import.meta.url).pathname;

/** The text of bytes in UTF-8. */
export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/**
 * Calls the command in memory.
 *
 * @param argv - the arguments
 * @param files - small files by name, `-` for the standard input; other paths are looked for on disk
 * @param env - the environment
 * @param more - other parts of the outside world
 */
export async function call(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  env: Readonly<Record<string, string>> = {},
  more: Partial<Io> = {},
): Promise<Called> {
  const out: Uint8Array[] = [];
  let err = "";
  const written: Record<string, Uint8Array> = {};
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  const found = (path: string): Uint8Array | undefined => {
    const content = written[path] ?? files[path];
    return content === undefined ? undefined : bytesOf(content);
  };
  const code = await run(argv, {
    out: (text) => void out.push(bytesOf(text)),
    async outAll(content) {
      for await (const piece of gathered(content)) out.push(piece);
    },
    err: (text) => void (err += text),
    columns: 80,
    errIsTerminal: false,
    now: () => 0,
    env,
    async openLedger(path) {
      const bytes = found(path);
      if (bytes !== undefined) return [{ name: path, chunks: [bytes] }];
      if (path.includes("/")) return openLedger(path);
      const problem = { code: "missing-file", parameters: { path } } as const;
      const next = (): Promise<never> => Promise.reject(new UnreadableFile(problem));
      return [{ name: path, chunks: { [Symbol.asyncIterator]: () => ({ next }) } }];
    },
    async readText(path) {
      const bytes = found(path);
      return bytes === undefined ? { failure: "ENOENT" } : { text: textOf(bytes) };
    },
    async readBytes(path) {
      const bytes = found(path);
      return bytes === undefined ? { failure: "ENOENT" } : { bytes };
    },
    async loadModule(path) {
      return { failure: `no modules in memory: ${path}` };
    },
    async kindOf(path) {
      if (found(path) !== undefined) return "file";
      const inside = `${path.replace(/\/$/, "")}/`;
      return Object.keys(files).some((name) => name.startsWith(inside)) ? "folder" : "nothing";
    },
    async writeFiles(outputs, overwrite) {
      const taken = outputs.find(({ path }) => !overwrite && found(path) !== undefined);
      if (taken !== undefined) return { path: taken.path, failure: "EEXIST" };
      for (const { path, content } of outputs) {
        const pieces: Uint8Array[] = [];
        for await (const piece of gathered(content)) pieces.push(piece);
        written[path] = Buffer.concat(pieces);
      }
      return undefined;
    },
    readPublished: (name) => nodeIo().readPublished(name),
    async converse(command) {
      return { output: `no programs in memory: ${command}`, code: 127 };
    },
    ...more,
  });
  const bytes = Buffer.concat(out);
  return { code, out: textOf(bytes), err, bytes, written };
}
