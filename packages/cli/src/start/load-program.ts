import { isAscii } from "node:buffer";
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire, Module } from "node:module";
import { dirname } from "node:path";
import { getHeapCodeStatistics } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** A program that was loaded, and what can be done with its code once it has run. */
export interface LoadedProgram<Exports> {
  /** What the program exports. */
  readonly exports: Exports;
  /** Whether code that an earlier call kept was taken. */
  readonly hasKeptCode: boolean;
  /**
   * Keeps the code for later calls, where much of it is new. The first call only leaves an empty file: in a
   * container that is thrown away there is no second one. Where nothing can be kept, nothing happens.
   */
  readonly keep: () => void;
}

/** What the loading depends on besides files. */
interface World {
  /** Whose code is taken, by number. */
  readonly owner: number;
  /** Whether a call that took kept code asks if there is much more to keep: that takes milliseconds. */
  readonly isDue: () => boolean;
}

const thisProcess: World = {
  owner: process.getuid?.() ?? 0,
  isDue: () => Math.random() < 1 / 8,
};

/**
 * Loads a program with the code that Node made of it in earlier calls. Of a call that lasts half a
 * second, reading source text and making code of it is two fifths.
 *
 * @param file - a bundle in the form of CommonJS that asks for nothing by `import()`, which Node cannot
 *   answer in code that was kept; it may ask for files beside it by `require()`, whose code is not kept
 * @param kept - where its code is kept; `undefined` keeps none
 * @param world - the process, or what stands for it
 */
export function loadProgram<Exports>(
  file: string,
  kept: string | undefined,
  { owner, isDue }: World = thisProcess,
): LoadedProgram<Exports> {
  const bytes = readFileSync(file);
  const program = sumOf(bytes);
  const earlier = kept === undefined ? undefined : readKept(kept, program, owner);
  const source = `(function (${given.join(", ")}) {${textOf(bytes)}\n})`;
  const cached = earlier === undefined ? {} : { cachedData: earlier.code };
  const script = new Script(source, { filename: file, ...cached });
  const hasKeptCode = earlier !== undefined && script.cachedDataRejected !== true;
  const require = createRequire(file);
  const module = new Module(file);
  // What is loaded later may ask for exports of the program, and has to get this very one.
  require.cache[require.resolve(file)] = module;
  const run = script.runInThisContext() as (...values: readonly unknown[]) => void;
  run(module.exports, require, module, file, dirname(file));
  module.loaded = true;
  return {
    exports: module.exports as Exports,
    hasKeptCode,
    keep() {
      if (kept === undefined || (hasKeptCode && !isDue())) return;
      try {
        if (!existsSync(kept)) return writeMark(kept);
        const size = getHeapCodeStatistics().bytecode_and_metadata_size;
        if (hasKeptCode && size <= earlier.size * worthKeeping) return;
        writeKept(kept, program, { code: script.createCachedData(), size });
      } catch {
        // A folder that can't be written to costs time and nothing else.
      }
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

/** What tells contents apart: Node itself compares only the length of the source, and trusts the code. */
const sumOf = (bytes: Buffer): string => `${bytes.length}-${crc32(bytes).toString(16)}`;

/**
 * The code that was kept, if it is this user's, of this very program, and as it was written: what a disk or
 * another program changed could end the process.
 *
 * @param program - the sum of the program's source
 * @param owner - the user, by number
 */
function readKept(path: string, program: string, owner: number): KeptCode | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(path, "r");
    if (fstatSync(opened).uid !== owner) return undefined;
    const content = readFileSync(opened);
    const headEnd = content.indexOf("\n");
    const [ofProgram, ofCode, size] = content.toString("latin1", 0, headEnd).split(" ");
    const code = content.subarray(headEnd + 1);
    return ofProgram === program && ofCode === sumOf(code)
      ? { code, size: Number(size) }
      : undefined;
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Leaves word that the command was called. */
function writeMark(path: string): void {
  makeFolder(path);
  writeFileSync(path, "", { mode: 0o600, flag: "wx" });
}

/** Makes the folder of a file, for this user alone. */
function makeFolder(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
}

/** Whole or not at all: calls that run at the same time never see half a file. */
function writeKept(path: string, program: string, { code, size }: KeptCode): void {
  makeFolder(path);
  const beside = `${path}.${Math.random().toString(36).slice(2)}`;
  const head = Buffer.from(`${program} ${sumOf(code)} ${size}\n`);
  try {
    // A new file alone: what stands there could be a link to another one.
    writeFileSync(beside, Buffer.concat([head, code]), { mode: 0o600, flag: "wx" });
    renameSync(beside, path);
  } catch (failure) {
    rmSync(beside, { force: true });
    throw failure;
  }
}
