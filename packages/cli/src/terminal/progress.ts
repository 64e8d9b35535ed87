import type { Text } from "@ipms/core";
import type { Chunks, LedgerSource } from "@ipms/files";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean } from "./clean.js";
import { wrap } from "./wrap.js";

/** Says how far the reading of files has come. */
export interface Progress {
  /** The same files; what is read of them is counted. */
  readonly files: LedgerSource;
  /** Removes the line again. */
  end(): void;
}

/** Short readings say nothing. */
const quietMilliseconds = 1000;
/** How often the line changes. */
const stepMilliseconds = 200;

/**
 * Shows on the standard error how much has been read, once reading takes long; nothing where that is
 * no terminal.
 *
 * @param files - the files that will be read
 * @param session - the call
 */
export function progressOf(files: LedgerSource, { io, locale, width }: Session): Progress {
  if (!io.errIsTerminal) return { files, end: () => undefined };
  const started = io.now();
  let shown: number | undefined;
  const show = (name: string, bytes: number): void => {
    const time = io.now();
    if (time - started < quietMilliseconds || time - (shown ?? 0) < stepMilliseconds) return;
    shown = time;
    const megabytes = (bytes / 1_000_000).toFixed(1);
    const [line = ""] = wrap(clean(say(readingText, locale, { name, megabytes })), width - 1);
    io.err(`${clearLine}${line}`);
  };
  return {
    files: files.map(({ name, chunks }) => ({
      name,
      chunks: counted(chunks, (bytes) => show(name, bytes)),
    })),
    end: () => void (shown !== undefined && io.err(clearLine)),
  };
}

/** The same bytes; after each piece it is told how many there were so far. */
function counted(chunks: Chunks, tell: (bytes: number) => void): Chunks {
  if (!(Symbol.asyncIterator in chunks || Symbol.iterator in chunks)) return chunks;
  async function* pieces(): AsyncGenerator<Uint8Array, void, void> {
    let bytes = 0;
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      tell((bytes += chunk.length));
      yield chunk;
    }
  }
  return { [Symbol.asyncIterator]: pieces };
}

/** Back to the beginning of the line, and everything on it away. */
const clearLine = "\r\u001b[2K";

const readingText: Text = {
  en: "{megabytes} MB of {name} …",
  "zh-Hans": "已读 {megabytes} MB：{name} ……",
};
