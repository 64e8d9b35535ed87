import type { Problem } from "@ipms/core";
import { type Chunks, pieces } from "../byte-source.js";
import { defaultLimits, type Limits } from "../limits.js";
import { documentSplitter } from "./document-splitter.js";
import { lineSplitter } from "./line-splitter.js";

/** The bytes of one record, and where it begins. */
export interface RecordBytes {
  /** Its JSON. */
  readonly bytes: Uint8Array;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** Records one after the other, some at a time. */
export type RecordSource = AsyncGenerator<readonly RecordBytes[], void, void>;

/** Told why no more records come, and on which line. */
export type StopRecords = (problem: Problem, line?: number) => void;

/** The records of newline-delimited JSON. */
export async function* lineRecords(
  chunks: Chunks,
  limits: Limits,
  stop: StopRecords,
): RecordSource {
  const { maximumRecordBytes } = { ...defaultLimits, ...limits };
  const splitter = lineSplitter(maximumRecordBytes);
  let ready: RecordBytes[] = [];
  let stopped = false;
  // The splitter uses its memory again.
  const take = (bytes: Uint8Array, line: number): void =>
    void ready.push({ bytes: bytes.slice(), line });
  const tell = (problem: Problem): void => {
    stopped = true;
    stop(problem);
  };
  for await (const piece of pieces(chunks, limits, tell)) {
    const line = splitter.push(piece, take);
    yield ready.splice(0);
    if (line === undefined) continue;
    stop({ code: "record-too-large", parameters: { limit: maximumRecordBytes } }, line);
    return;
  }
  if (!stopped) splitter.finish(take);
  yield ready;
  ready = [];
}

/** The records of a JSON document that is a list of them. */
export async function* listRecords(
  chunks: Chunks,
  limits: Limits,
  stop: StopRecords,
): RecordSource {
  const { maximumRecordBytes } = { ...defaultLimits, ...limits };
  const encoder = new TextEncoder();
  const splitter = documentSplitter(maximumRecordBytes);
  const ready: RecordBytes[] = [];
  let stopped = false;
  let second: number | undefined;
  const take: Parameters<typeof splitter.push>[1] = ({ key, index = -1, bytes, line }) => {
    if (key.length > emptyKey) second ??= line;
    else if (index >= 0) ready.push({ bytes: bytes.slice(), line });
  };
  const fail = (fault: NonNullable<ReturnType<typeof splitter.push>>): void => {
    const { code, found, line } = fault;
    const limit = { limit: maximumRecordBytes };
    const unexpected = found === undefined ? {} : { found };
    stop({ code, parameters: code === "record-too-large" ? limit : unexpected }, line);
  };
  const tell = (problem: Problem): void => {
    stopped = true;
    stop(problem);
  };
  // A list is read as the one value of an object, which is what the splitter knows.
  splitter.push(encoder.encode('{"":'), take);
  for await (const piece of pieces(chunks, limits, tell)) {
    const fault = splitter.push(piece, take);
    yield ready.splice(0);
    if (second !== undefined) {
      stop({ code: "unexpected-character", parameters: { found: "," } }, second);
    } else if (fault !== undefined) fail(fault);
    if (second !== undefined || fault !== undefined) return;
  }
  if (stopped) return;
  // What the list breaks off in is no record: a text may go on to the end of the file.
  let broken = false;
  const end = splitter.finish(() => void (broken = true));
  const fault = splitter.push(encoder.encode("}"), take);
  if (broken || fault !== undefined) stop({ code: "unexpected-end", parameters: {} }, end?.line);
  yield ready;
}

/** The bytes of `""`, the key that stands before the list. */
const emptyKey = 2;
