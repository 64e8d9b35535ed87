import type { Problem } from "@ipms/core";
import { utf16Transcoder } from "../../../encoding/utf-16.js";
import { defaultLimits, type Limits } from "../../../limits.js";
import type { Zip } from "../../../zip/open-zip.js";
import type { XmlHandler } from "../xml/xml-handler.js";
import { type XmlScanner, xmlScanner } from "../xml/xml-scanner.js";
import type { XmlTag } from "../xml/xml-tag.js";
import type { XmlTextKind } from "../xml/xml-text.js";

/** Takes in what a part of a workbook holds. */
export interface PartHandler {
  /** An element begins. */
  open(tag: XmlTag): void;
  /** An element ends. */
  close?(name: string): void;
  /** See {@link XmlHandler.shortcut}. */
  readonly shortcut?: XmlHandler["shortcut"] & {};
  /** Text stands there; false when it is no text of XML. */
  text?(bytes: Uint8Array, from: number, to: number, kind: XmlTextKind): boolean;
}

/**
 * Reads a part from its beginning to its end.
 *
 * @param zip - the workbook
 * @param part - the part's name
 * @param handler - told what it holds
 * @param limits - on the length of texts
 * @returns what is wrong with it; what stands before has been handed over
 */
export async function readPart(
  zip: Zip,
  part: string,
  handler: PartHandler,
  limits: Limits,
): Promise<Problem | undefined> {
  let problem: Problem | undefined;
  const scanner = partScanner(handler, limits);
  for await (const piece of xmlPieces(zip, part, (why) => void (problem ??= why))) {
    const fault = scanner.push(piece);
    if (fault !== undefined) return damaged(part, fault);
  }
  if (problem !== undefined) return problem;
  const fault = scanner.finish();
  return fault === undefined ? undefined : damaged(part, fault);
}

/** A scanner that hands over to the handler of a part. */
export function partScanner(handler: PartHandler, limits: Limits): XmlScanner {
  const scanner = xmlScanner(
    {
      open: (tag) => handler.open(tag),
      close: (name) => handler.close?.(name),
      ...(handler.shortcut === undefined ? {} : { shortcut: handler.shortcut }),
      text(bytes, from, to, kind) {
        if (handler.text?.(bytes, from, to, kind) === false) scanner.halt("UTF-8, &…;");
      },
    },
    limits.maximumRecordBytes ?? defaultLimits.maximumRecordBytes,
  );
  return scanner;
}

/** What is said of a part whose XML is wrong. */
export function damaged(part: string, detail: string): Problem {
  return { code: "damaged-workbook", parameters: { part, detail } };
}

/**
 * The XML of a part in pieces of UTF-8, whatever it is written in; a piece is good until the next.
 *
 * @param zip - the workbook
 * @param part - the part's name
 * @param stop - told why it ended early, and whether its check value is wrong
 */
export async function* xmlPieces(
  zip: Zip,
  part: string,
  stop?: (problem: Problem) => void,
): AsyncGenerator<Uint8Array, void, void> {
  let first = true;
  let transcoder: ReturnType<typeof utf16Transcoder> | undefined;
  for await (const piece of zip.read(part, stop)) {
    if (first) {
      first = false;
      const encoding = encodingOf(piece);
      if (encoding === "utf-16le" || encoding === "utf-16be")
        transcoder = utf16Transcoder(encoding);
      else if (encoding !== "utf-8") return stop?.(damaged(part, encoding));
    }
    yield transcoder === undefined ? piece : transcoder.push(piece);
  }
  if (transcoder !== undefined) yield transcoder.finish();
}

/** The encoding of XML by its first bytes, and by what it says of itself. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const beginning = String.fromCharCode(...bytes.subarray(0, 200));
  const stated = /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(beginning)?.[1];
  const encoding = stated?.toLowerCase() ?? "utf-8";
  return encoding === "us-ascii" || encoding === "utf8" ? "utf-8" : encoding;
}
