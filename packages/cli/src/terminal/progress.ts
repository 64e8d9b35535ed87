import type { Text } from "@ipms/core";
import type { ReadProgress } from "@ipms/files";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean } from "./clean.js";
import { wrap } from "./wrap.js";

/** A line on the standard error that says how far the reading of files has come. */
export interface Progress {
  /** Says how far it has come, where that is long enough ago. */
  readonly show: (progress: ReadProgress) => void;
  /** Removes the line again. */
  readonly end: () => void;
}

/** Short readings say nothing. */
const quietMilliseconds = 1000;
/** How often the line changes. */
const stepMilliseconds = 200;

/**
 * Shows on the standard error how much has been read, once reading takes long; nothing where that is
 * no terminal.
 *
 * @param session - the call
 */
export function progressOf({ io, locale, width }: Session): Progress {
  if (!io.errIsTerminal) return { show: () => undefined, end: () => undefined };
  const started = io.now();
  let shown: number | undefined;
  return {
    show({ file, bytes, rows }) {
      const time = io.now();
      if (time - started < quietMilliseconds) return;
      if (shown !== undefined && time - shown < stepMilliseconds) return;
      shown = time;
      const megabytes = (bytes / 1_000_000).toFixed(1);
      const text = say(readingText, locale, { file, megabytes, rows });
      const [line = ""] = wrap(clean(text), width - 1);
      io.err(`${clearLine}${line}`);
    },
    end: () => void (shown !== undefined && io.err(clearLine)),
  };
}

/** Back to the beginning of the line, and everything on it away. */
const clearLine = "\r\u001b[2K";

const readingText: Text = {
  en: "Reading {file}: {rows} rows, {megabytes} MB",
  "zh-Hans": "正在读取 {file}：{rows}行，{megabytes} MB",
};
