import type { Problem } from "@ipms/core";
import { defaultLimits, type Limits } from "./limits.js";

/** The part of a web `ReadableStream` that reading needs. */
export interface ByteStream {
  /** Gives the one reader of the stream. */
  getReader(): {
    /** The next chunk, or that there is none. */
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    /** Says that nothing more will be read. */
    cancel(): Promise<void>;
  };
}

/** The bytes of a file: all at once, or in chunks of any size, one after the other. */
export type Chunks = Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ByteStream;

/** Thrown by a source of bytes that cannot give them, with the words for it. */
export class UnreadableFile extends Error {
  /** Always `UnreadableFile`. */
  override readonly name = "UnreadableFile";
  /** What is wrong. */
  readonly problem: Problem;

  /** @param problem - what is wrong */
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The size of a piece that is good to work on: many rows, and all that is known of them stays at hand. */
export const pieceSize = 512 * 1024;

/**
 * The bytes in pieces of a size that is good to work on. A source that fails, and one that is larger
 * than allowed, ends early and tells `stop` why: that is a matter of data, so nothing is thrown.
 */
export async function* pieces(
  chunks: Chunks,
  limits: Limits,
  stop: (problem: Problem) => void,
): AsyncGenerator<Uint8Array, void, void> {
  const limit = limits.maximumBytes ?? defaultLimits.maximumBytes;
  const source = iterate(chunks);
  let total = 0;
  let ended = false;
  try {
    for (;;) {
      const chunk = await next(source, stop);
      if (chunk === undefined) {
        ended = true;
        return;
      }
      const taken = chunk.subarray(0, limit - total);
      for (let at = 0; at < taken.length; at += pieceSize) {
        yield taken.subarray(at, at + pieceSize);
      }
      total += chunk.length;
      if (total > limit) {
        stop({ code: "file-too-large", parameters: { limit } });
        return;
      }
    }
  } finally {
    // A source that ended or failed by itself has nothing left to close.
    if (!ended) await source.return?.();
  }
}

/** Chunks as an iterator gives them. */
export type Source = AsyncIterator<Uint8Array> | Iterator<Uint8Array>;

async function next(
  source: Source,
  stop: (problem: Problem) => void,
): Promise<Uint8Array | undefined> {
  try {
    const result = await source.next();
    return result.done === true ? undefined : result.value;
  } catch (failure) {
    stop(failure instanceof UnreadableFile ? failure.problem : unreadable(failure));
    return undefined;
  }
}

/** The error's code (`EACCES`) reads alike in every language; its sentence does not. */
function unreadable(failure: unknown): Problem {
  const { code, name } = failure as { readonly code?: unknown; readonly name?: unknown };
  const detail = [code, name].find((part) => typeof part === "string");
  return { code: "unreadable-file", parameters: { detail: detail ?? "error" } };
}

/** The chunks of any source, one after the other. */
export function iterate(chunks: Chunks): Source {
  if (chunks instanceof Uint8Array) return [chunks].values();
  if (Symbol.asyncIterator in chunks) return chunks[Symbol.asyncIterator]();
  if (Symbol.iterator in chunks) return chunks[Symbol.iterator]();
  const reader = chunks.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      return done || value === undefined ? { done: true, value: undefined } : { done, value };
    },
    async return() {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}
