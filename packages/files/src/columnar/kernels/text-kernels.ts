import type { GatheredTexts } from "../native-columns.js";
import type { TextSink } from "../sinks/text-sink.js";
import type { BlockRows, ColumnKernel } from "./column-kernel.js";

/**
 * Texts of any content.
 *
 * @param index - the place of the source column
 * @param longest - how many bytes are taken: as many characters are allowed, and none is shorter
 */
export function textKernel(index: number, longest: number): ColumnKernel<TextSink> {
  return (rows, sink, explain) => {
    const { starts, ends, firstCells, count, firstRow, native } = rows;
    const texts = native?.gather({ firstCells, index }, sink.used);
    if (texts !== undefined && texts.longest <= longest) {
      takeTexts(texts, firstRow, sink);
      return;
    }
    reserveBytes(rows, index, sink);
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (end - start > longest) explain(row);
      else sink.ends[firstRow + row] = append(rows.bytes, start, end, sink);
    }
  };
}

/**
 * Ids: texts that are not too long, without control characters.
 *
 * @param index - the place of the source column
 * @param longest - how many characters a value has at most
 */
export function identifierKernel(index: number, longest: number): ColumnKernel<TextSink> {
  const most = Math.min(longest, longestIdentifier);
  const eachKernel = checkedTextKernel(
    index,
    (bytes, start, end) => end - start <= most && isIdentifier(bytes, start, end),
  );
  return (rows, sink, explain) => {
    const { firstCells, firstRow, native } = rows;
    const texts = native?.gather({ firstCells, index }, sink.used);
    if (texts !== undefined && texts.longest <= most && !texts.hasControls()) {
      takeTexts(texts, firstRow, sink);
    } else eachKernel(rows, sink, explain);
  };
}

/**
 * Texts of a certain form.
 *
 * @param index - the place of the source column
 * @param takes - whether a text has the form
 */
export function checkedTextKernel(
  index: number,
  takes: (bytes: Uint8Array, start: number, end: number) => boolean,
): ColumnKernel<TextSink> {
  return (rows, sink, explain) => {
    const { bytes, starts, ends, firstCells, count, firstRow } = rows;
    reserveBytes(rows, index, sink);
    for (let row = 0; row < count; row += 1) {
      const cell = (firstCells[row] ?? 0) + index;
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (start === end || takes(bytes, start, end)) {
        sink.ends[firstRow + row] = append(bytes, start, end, sink);
      } else explain(row);
    }
  };
}

/** Takes over all texts of a column. */
function takeTexts(texts: GatheredTexts, firstRow: number, sink: TextSink): void {
  const { bytes, ends } = texts;
  sink.reserveBytes(bytes.length);
  sink.bytes.set(bytes, sink.used);
  sink.ends.set(ends, firstRow);
  sink.used += bytes.length;
}

/** Makes room for the cells of a column, even where some of them are explained. */
function reserveBytes(rows: BlockRows, index: number, sink: TextSink): void {
  const { starts, ends, firstCells, count } = rows;
  let sum = 0;
  for (let row = 0; row < count; row += 1) {
    const cell = (firstCells[row] ?? 0) + index;
    sum += (ends[cell] ?? 0) - (starts[cell] ?? 0);
  }
  sink.reserveBytes(sum);
}

/** Copies a text; most are too short for a call of the platform to be worth while. */
function append(bytes: Uint8Array, start: number, end: number, sink: TextSink): number {
  const target = sink.bytes;
  let to = sink.used;
  for (let at = start; at < end; at += 1) {
    target[to] = bytes[at] ?? 0;
    to += 1;
  }
  sink.used = to;
  return to;
}

const space = 0x20;
const remove = 0x7f;
/** The lead byte of the characters that the control characters of Latin-1 begin. */
const controlLead = 0xc2;
/** How many bytes an id has at most that is looked at as bytes. */
export const longestIdentifier = 200;

/** Whether bytes are an id: few enough, and no control character among them. */
export function isIdentifier(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > longestIdentifier) return false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < space || byte === remove || byte === controlLead) return false;
  }
  return true;
}

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1);
const none = 255;
const valueOf = /* @__PURE__ */ new Uint8Array(256).fill(none);

/** Whether bytes are a unified social credit code whose last character checks the others. */
export function isCreditCodeAt(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== weights.length) return false;
  if (valueOf[0x30] === none) {
    for (let value = 0; value < alphabet.length; value += 1) {
      valueOf[alphabet.charCodeAt(value)] = value;
    }
  }
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const value = valueOf[bytes[start + at] ?? 0] ?? none;
    // The third to eighth characters are the digits of a division.
    if (value === none || (at >= 2 && at < 8 && value > 9)) return false;
    sum += value * (weights[at] ?? 0);
  }
  return sum % 31 === 0;
}
