/**
 * Opens ledgers on disk, for Node.
 *
 * @packageDocumentation
 */
import * as fs from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import type { Problem } from "@ipms/core";
import { pieceSize, UnreadableFile } from "./byte-source.js";
import { fileForm } from "./ledger/file-form.js";
import type { LedgerFile, LedgerSource } from "./ledger/read-ledger.js";

// `node:fs/promises` is a library of its own, which takes Node ten milliseconds to load.
const [open, close, read, readdir, realpath, stat] = [
  promisify(fs.open),
  promisify(fs.close),
  promisify(fs.read),
  promisify(fs.readdir),
  promisify(fs.realpath),
  promisify(fs.stat),
];

/**
 * Opens a ledger: a file, a folder of tables, or `-` for the standard input. Nothing is read before
 * `readLedger` of `@ipms/files` asks for it; what cannot be read is a problem of its reading, never
 * an error.
 * Of a folder only the files directly in it count, `ledger.json` first; a link in it is followed only inside
 * the folder.
 *
 * @param path - the file or folder, or `-`
 */
export async function openLedger(path: string): Promise<LedgerSource> {
  if (path === "-") return [{ name: "-", chunks: process.stdin }];
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await openFolder(path);
    return [found.isFile() ? onDisk(path, path) : refused(path, unreadable(path))];
  } catch (failure) {
    return [refused(path, problemOf(failure, path))];
  }
}

async function openFolder(folder: string): Promise<LedgerFile[]> {
  const root = await realpath(folder);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .filter((name) => fileForm(name, false).form !== "ignored")
    .toSorted((a, b) => Number(isHead(b)) - Number(isHead(a)) || (a < b ? -1 : 1));
  return Promise.all(names.map((name) => openInside(root, folder, name)));
}

/** Whether a file holds the head: whose ledger it is, and of when, is to be known before its rows. */
function isHead(name: string): boolean {
  return name.toLowerCase() === "ledger.json";
}

async function openInside(root: string, folder: string, name: string): Promise<LedgerFile> {
  const path = join(folder, name);
  try {
    const target = await realpath(path);
    const inside = relative(root, target);
    if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      return refused(name, { code: "link-outside", parameters: { path: name } });
    }
    const found = await stat(target);
    return found.isFile() ? onDisk(name, target) : refused(name, unreadable(name));
  } catch (failure) {
    return refused(name, problemOf(failure, name));
  }
}

function onDisk(name: string, path: string): LedgerFile {
  return { name, chunks: { [Symbol.asyncIterator]: () => fileChunks(path) } };
}

/**
 * The bytes of a file, which is opened when they are asked for. While a piece is looked at, the next
 * is read. There is memory for these two, so each is good until the next is asked for; a stream would
 * take new memory for each. Whoever asks for pieces by hand and stops early calls `return()`, which closes
 * the file, as `for await` does by itself.
 *
 * @param path - the file
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array, void, void> {
  const file = await open(path, "r");
  const readInto = (piece: Uint8Array) => read(file, piece, 0, piece.length, null);
  let free: Uint8Array = new Uint8Array(pieceSize);
  let next = readInto(new Uint8Array(pieceSize));
  try {
    for (;;) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return;
      next = readInto(free);
      free = buffer;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // Whoever stops early waits for nothing else.
    await next.catch(() => undefined);
    await close(file);
  }
}

function refused(name: string, problem: Problem): LedgerFile {
  return {
    name,
    chunks: {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new UnreadableFile(problem)) }),
    },
  };
}

function problemOf(failure: unknown, path: string): Problem {
  const { code = "error" } = failure as { readonly code?: string };
  if (code === "ENOENT" || code === "ENOTDIR")
    return { code: "missing-file", parameters: { path } };
  return { code: "unreadable-file", parameters: { detail: code } };
}

/** A socket, a device, a folder where a file should be. */
function unreadable(path: string): Problem {
  return { code: "unreadable-file", parameters: { detail: path } };
}
