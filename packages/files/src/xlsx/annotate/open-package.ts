import { type Outcome, ok, problem, type Problem } from "@ipms/core";
import { defaultLimits, type Limits } from "../../limits.js";
import { openZip, type Zip } from "../../zip/open-zip.js";
import { readDirectory } from "../../zip/read-directory.js";
import type { ZipEntry } from "../../zip/zip-entry.js";
import { refuseByBytes } from "../read/file-kind.js";
import { type ArchivedFile, writeArchive } from "../write/archive.js";
import { joined, type PackedBytes } from "../write/deflate.js";
import { type Edit, edited } from "./tag-scanner.js";

/** Thrown inside this folder by what stops an annotation; callers get its problem. */
export class Stopped extends Error {
  /** Why. */
  readonly problem: Problem;

  /** @param reason - why */
  constructor(reason: Problem) {
    super(reason.code);
    this.problem = reason;
  }
}

/** The bytes of a part's own head in the archive, without its name. */
const headSize = 30;

/** The parts of a workbook, some of them changed. */
export interface OpenPackage {
  /** The archive. */
  readonly zip: Zip;
  /** A part as it is by now; `undefined` where there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Changes a part. */
  edit(name: string, bytes: Uint8Array, edits: readonly Edit[]): void;
  /** A name of a part that is not there yet: the text with a number in place of `#`. */
  freeName(pattern: string): string;
  /** The workbook as it is by now; every part that was not changed is as it was, to the byte. */
  write(): Promise<Uint8Array>;
}

/**
 * Opens a workbook to change parts of it.
 *
 * @param bytes - the workbook
 * @param limits - on the number of its parts and on what they may become
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Outcome<OpenPackage> {
  const maximum = limits.maximumBytes ?? defaultLimits.maximumBytes;
  if (bytes.length > maximum) return problem("file-too-large", { limit: maximum });
  const refusal = refuseByBytes(bytes);
  if (refusal !== undefined) return { ok: false, problem: refusal };
  const zip = openZip(bytes, limits);
  if (!zip.ok) return zip;
  const directory = readDirectory(bytes, limits.maximumParts ?? defaultLimits.maximumParts);
  if (!directory.ok) return directory;
  const entries = directory.value;
  const changed = new Map<string, Iterable<Uint8Array>>();
  const names = new Map(entries.map(({ name }) => [keyOf(name), name]));

  return ok({
    zip: zip.value,
    async read(name) {
      const content = changed.get(keyOf(name));
      if (content !== undefined) return joined([...content]);
      if (!zip.value.has(name)) return undefined;
      const pieces: Uint8Array[] = [];
      const stop = (reason: Problem): void => {
        throw new Stopped(reason);
      };
      // The same memory is filled again with every piece.
      for await (const piece of zip.value.read(name, stop)) pieces.push(piece.slice());
      return joined(pieces);
    },
    edit(name, part, edits) {
      const key = keyOf(name);
      if (!names.has(key)) names.set(key, name);
      changed.set(key, [...edited(part, edits)]);
    },
    freeName(pattern) {
      for (let number = 1; ; number += 1) {
        const name = pattern.replace("#", String(number));
        if (!names.has(keyOf(name))) return name;
      }
    },
    async write() {
      const files: ArchivedFile[] = [];
      for (const [key, name] of names) {
        const content = changed.get(key);
        const entry = entries.find((each) => keyOf(each.name) === key);
        if (content !== undefined) files.push({ name, content });
        else if (entry !== undefined) files.push({ name, content: kept(bytes, entry) });
      }
      const pieces: Uint8Array[] = [];
      for await (const piece of writeArchive(files)) pieces.push(piece);
      return joined(pieces);
    },
  });
}

/** What the archive keeps of a part, as it keeps it. */
function kept(bytes: Uint8Array, entry: ZipEntry): PackedBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + headSize > bytes.length) {
    throw new Stopped(problem("damaged-workbook", { part: entry.name, detail: "ZIP" }).problem);
  }
  const lengths = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + headSize + lengths;
  return {
    method: entry.method,
    checksum: entry.crc,
    size: entry.size,
    packed: bytes.subarray(start, start + entry.compressedSize),
  };
}

/** Names of parts are compared as the archive compares them. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
