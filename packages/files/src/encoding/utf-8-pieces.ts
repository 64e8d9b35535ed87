import type { Problem } from "@ipms/core";
import { peekable, type Peekable } from "../peekable.js";
import { chooseByBeginning, chooseByCounts, isWorkbook } from "./choose-encoding.js";
import type { Encoding, EncodingChoice } from "./encoding.js";
import { gb18030Transcoder } from "./gb18030.js";
import type { Transcoder } from "./transcoder.js";
import { utf16Transcoder } from "./utf-16.js";

/** How a text of unknown encoding is opened. */
export interface Utf8PiecesOptions {
  /** The encoding, where the caller knows it. */
  readonly encoding?: Encoding | undefined;
  /** Told the encoding: before any bytes come, and again if the first byte beyond ASCII changes it. */
  readonly choose: (choice: EncodingChoice) => void;
  /** Told why nothing can be read. */
  readonly stop: (problem: Problem) => void;
  /** How many bytes are looked at, from the first and from the first beyond ASCII. */
  readonly windowSize?: number;
}

/** What is looked at before an encoding is chosen; far more than counting needs. */
const defaultWindowSize = 256 * 1024;

/**
 * The text of a file in UTF-8, whatever its encoding. The beginning shows a byte order mark or the
 * NUL bytes of UTF-16. Otherwise bytes pass as they are while they are ASCII, which reads alike in
 * UTF-8 and GB18030, and from the first other byte on the encoding is chosen by counting.
 *
 * @param source - the file's bytes
 * @param options - what to tell, and whom
 */
export async function* utf8Pieces(
  source: AsyncIterator<Uint8Array>,
  options: Utf8PiecesOptions,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* transcoded(peekable(source), options);
  } finally {
    // Whoever stops early must not leave the file open.
    await source.return?.();
  }
}

async function* transcoded(
  input: Peekable,
  { encoding, choose, stop, windowSize = defaultWindowSize }: Utf8PiecesOptions,
): AsyncGenerator<Uint8Array, void, void> {
  const { bytes: beginning, ended } = await input.peek(windowSize);
  if (isWorkbook(beginning)) {
    stop({ code: "workbook-file", parameters: {} });
    return;
  }
  let choice: EncodingChoice | undefined =
    encoding === undefined
      ? chooseByBeginning(beginning, ended)
      : { encoding, evidence: "override" };
  choose(choice ?? { encoding: "utf-8", evidence: "valid-utf-8" });
  if (choice === undefined) {
    yield* leadingAscii(input);
    const window = await input.peek(windowSize);
    choice = chooseByCounts(window.bytes, window.ended);
    choose(choice);
  }
  const transcoder = transcoderFrom(choice.encoding);
  for (;;) {
    const chunk = await input.take();
    if (chunk === undefined) break;
    yield transcoder === undefined ? chunk : transcoder.push(chunk);
  }
  if (transcoder !== undefined) yield transcoder.finish();
}

/** The bytes before the first that is not ASCII, which stays to be taken. */
async function* leadingAscii(input: Peekable): AsyncGenerator<Uint8Array, void, void> {
  for (;;) {
    const chunk = await input.take();
    if (chunk === undefined) return;
    let at = 0;
    while (at < chunk.length && (chunk[at] ?? 0) < 0x80) at += 1;
    if (at > 0) yield chunk.subarray(0, at);
    if (at < chunk.length) {
      input.putBack(chunk.subarray(at));
      return;
    }
  }
}

function transcoderFrom(encoding: Encoding): Transcoder | undefined {
  if (encoding === "utf-8") return undefined;
  return encoding === "gb18030" ? gb18030Transcoder() : utf16Transcoder(encoding);
}
