import { IpmsError, type Problem } from "@ipms/core";
import { type EncodingChoice, encodingNames } from "../encoding/encoding.js";
import { utf8Pieces } from "../encoding/utf-8-pieces.js";
import { peekable } from "../peekable.js";
import type { DelimitedTextOptions, SourceReport } from "../source-report.js";
import { chooseDelimiter, type Delimiter, type DelimiterChoice, delimiters } from "./delimiter.js";

/** Delimited text that is open: how it is to be split, and its bytes in UTF-8. */
export interface DelimitedText {
  /** What stands between its cells. */
  readonly delimiter: Delimiter;
  /** Its bytes in UTF-8. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** What is known about it by now; the encoding may change at the first byte beyond ASCII. */
  report(): SourceReport;
}

/** How much of a file is looked at for its delimiter. */
const peeked = 64 * 1024;

/**
 * Opens delimited text: finds out its encoding and its delimiter, where the caller doesn't say them.
 *
 * @param file - its name
 * @param source - its bytes
 * @param options - what the caller says
 * @param stop - told why nothing can be read
 * @throws IpmsError `invalid-argument` when an option has a value that it can't have
 */
export async function openDelimitedText(
  file: string,
  source: AsyncIterator<Uint8Array>,
  options: DelimitedTextOptions,
  stop: (problem: Problem) => void,
): Promise<DelimitedText> {
  refuseUnknown("encoding", options.encoding, Object.keys(encodingNames));
  refuseUnknown("delimiter", options.delimiter, delimiters);
  refuseUnknown("quote", options.quote, ["double", "none"]);
  let encoding: EncodingChoice = assumed;
  const choose = (choice: EncodingChoice): void => void (encoding = choice);
  const text = utf8Pieces(source, { encoding: options.encoding, choose, stop });
  const input = peekable(text);
  const { bytes, ended } = await input.peek(peeked);
  const quoted = options.quote !== "none";
  const chosen: DelimiterChoice =
    options.delimiter === undefined
      ? chooseDelimiter(bytes, { ended, quoted, suggested: suggestedBy(file) })
      : { delimiter: options.delimiter, evidence: "override" };

  async function* pieces(): AsyncGenerator<Uint8Array, void, void> {
    try {
      for (;;) {
        const piece = await input.take();
        if (piece === undefined) return;
        yield piece;
      }
    } finally {
      await text.return();
    }
  }
  return {
    delimiter: chosen.delimiter,
    pieces: pieces(),
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
