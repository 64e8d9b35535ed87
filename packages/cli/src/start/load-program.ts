import { isAscii } from "node:buffer";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { getHeapCodeStatistics } from "node:v8";
import { Script } from "node:vm";
import { gunzipSync, gzipSync } from "node:zlib";

/** A program that was loaded, and what can be done with its code once it has run. */
export interface LoadedProgram<Exports> {
  /** What the program exports. */
  readonly exports: Exports;
  /** Whether code that an earlier call kept was taken. */
  readonly hasKeptCode: boolean;
  /** Keeps the code for later calls, where much of it is new. Where it can't be kept, nothing happens. */
  readonly keep: () => void;
}

/**
 * Loads a program with the code that Node made of it in earlier calls. Of a call that lasts half a
 * second, reading source text and making code of it is two fifths.
 *
 * @param file - a bundle in the form of CommonJS that asks for nothing by `import()`, which Node cannot
 *   answer in code that was kept
 * @param kept - where its code is kept; `undefined` keeps none
 */
export function loadProgram<Exports>(
  file: string,
  kept: string | undefined,
): LoadedProgram<Exports> {
  const earlier = kept === undefined ? undefined : readKept(kept, identityOf(file));
  const source = `(function (${given.join(", ")}) {${textOf(readFileSync(file))}\n})`;
  const cached = earlier === undefined ? {} : { cachedData: earlier.code };
  const script = new Script(source, { filename: file, ...cached });
  const hasKeptCode = earlier !== undefined && script.cachedDataRejected !== true;
  const module = { exports: {} };
  const run = script.runInThisContext() as (...values: readonly unknown[]) => void;
  run(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports as Exports,
    hasKeptCode,
    keep() {
      if (kept === undefined) return;
      const size = getHeapCodeStatistics().bytecode_and_metadata_size;
      if (hasKeptCode && size <= earlier.size * worthKeeping) return;
      writeKept(kept, identityOf(file), { code: script.createCachedData(), size });
    },
  };
}

/** The usual bundle is ASCII, which takes half the room and no decoding. */
const textOf = (bytes: Buffer): string => bytes.toString(isAscii(bytes) ? "latin1" : "utf8");

/** What Node gives every module of CommonJS. */
const given = ["exports", "require", "module", "__filename", "__dirname"];

/** Another run of a command may need functions that the first one did not: a quarter more is much. */
const worthKeeping = 1.25;

/** Code of a program. */
interface KeptCode {
  /** As Node's `createCachedData` gives it. */
  readonly code: Buffer;
  /** How much code there was in the process that kept it, in bytes. */
  readonly size: number;
}

/** What tells one build of a program from another: Node itself compares only the length of the source. */
function identityOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file}\n${size}\n${mtimeMs}\n`;
}

/**
 * The code that was kept, if it is this user's, of this very program, and whole. Node trusts what it is
 * given, so the sum of the compressed form guards against what a disk or another program did to it.
 */
function readKept(path: string, identity: string): KeptCode | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(path, "r");
    if (fstatSync(opened).uid !== (process.getuid?.() ?? 0)) return undefined;
    const content = gunzipSync(readFileSync(opened), { chunkSize: usualLength });
    const headEnd = Buffer.byteLength(identity);
    const codeFrom = headEnd + sizeLength;
    if (content.toString("utf8", 0, headEnd) !== identity) return undefined;
    return { code: content.subarray(codeFrom), size: content.readUInt32LE(headEnd) };
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

const sizeLength = 4;

/** Room for all of it at once: handing it over in pieces of 16 KB takes longer than checking it. */
const usualLength = 4 * 1024 * 1024;

/** Whole or not at all: calls that run at the same time never see half a file. */
function writeKept(path: string, identity: string, { code, size }: KeptCode): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const sizeBytes = Buffer.alloc(sizeLength);
    sizeBytes.writeUInt32LE(size);
    const content = Buffer.concat([Buffer.from(identity), sizeBytes, code]);
    writeFileSync(beside, gzipSync(content, { level: 0 }), { mode: 0o600 });
    renameSync(beside, path);
  } catch {
    // A folder that can't be written to costs time and nothing else.
    rmSync(beside, { force: true });
  }
}
