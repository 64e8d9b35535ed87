import { IpmsError, type Problem } from "@ipms/core";
import { type Chunks, pieces } from "../byte-source.js";
import { type EncodingChoice, encodingNames } from "../encoding/encoding.js";
import { utf8Pieces } from "../encoding/utf-8-pieces.js";
import type { Limits } from "../limits.js";
import { peekable } from "../peekable.js";
import type { DelimitedTextOptions, SourceReport } from "../source-report.js";
import { chooseDelimiter, type Delimiter, type DelimiterChoice, delimiters } from "./delimiter.js";

/** Delimited text that is open: how it is to be split, and its bytes in UTF-8. */
export interface DelimitedText {
  /** What stands between its cells. */
  readonly delimiter: Delimiter;
  /** Its first bytes in UTF-8, which its pieces begin with, and whether these are all. */
  readonly beginning: { readonly bytes: Uint8Array; readonly ended: boolean };
  /** Its bytes in UTF-8. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** What is known about it by now; the encoding may change at the first byte beyond ASCII. */
  report(): SourceReport;
  /** Why its bytes ended early, once they have. */
  failure(): Problem | undefined;
  /** Leaves the rest unread; not needed by who takes a piece. */
  close(): Promise<void>;
}

/** How much of a file is looked at for its delimiter. */
const peeked = 64 * 1024;

/**
 * Opens delimited text: finds out its encoding and its delimiter, where the caller doesn't say them.
 *
 * @param file - its name
 * @param chunks - its bytes
 * @param options - what the caller says
 * @throws IpmsError `invalid-argument` when an option has a value that it can't have
 */
export async function openDelimitedText(
  file: string,
  chunks: Chunks,
  options: DelimitedTextOptions & Limits,
): Promise<DelimitedText> {
  refuseUnknown("encoding", options.encoding, Object.keys(encodingNames));
  refuseUnknown("delimiter", options.delimiter, delimiters);
  refuseUnknown("quote", options.quote, ["double", "none"]);
  let encoding: EncodingChoice = assumed;
  const choose = (choice: EncodingChoice): void => void (encoding = choice);
  let failure: Problem | undefined;
  const stop = (problem: Problem): void => void (failure = problem);
  const source = pieces(chunks, options, stop);
  const text = utf8Pieces(source, { encoding: options.encoding, choose, stop });
  const input = peekable(text);
  const beginning = await input.peek(peeked);
  const quoted = options.quote !== "none";
  const chosen: DelimiterChoice =
    options.delimiter === undefined
      ? chooseDelimiter(beginning.bytes, {
          ended: beginning.ended,
          quoted,
          suggested: suggestedBy(file),
        })
      : { delimiter: options.delimiter, evidence: "override" };

  const close = async (): Promise<void> => void (await text.return());
  async function* whole(): AsyncGenerator<Uint8Array, void, void> {
    try {
      for (;;) {
        const piece = await input.take();
        if (piece === undefined) return;
        yield piece;
      }
    } finally {
      await close();
    }
  }
  return {
    delimiter: chosen.delimiter,
    beginning,
    pieces: whole(),
    failure: () => failure,
    close,
    report: () => ({
      file,
      encoding: encoding.encoding,
      encodingEvidence: encoding.evidence,
      delimiter: chosen.delimiter,
      delimiterEvidence: chosen.evidence,
    }),
  };
}

/** Holds for a file that is empty, or of which nothing could be read. */
const assumed: EncodingChoice = { encoding: "utf-8", evidence: "valid-utf-8" };

function suggestedBy(file: string): Delimiter {
  return /\.(?:tsv|txt)$/i.test(file) ? "\t" : ",";
}

function refuseUnknown(option: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value)) {
    const listed = known.map((name) => JSON.stringify(name)).join(", ");
    throw new IpmsError("invalid-argument", `${option} is one of ${listed}, not "${value}"`);
  }
}
