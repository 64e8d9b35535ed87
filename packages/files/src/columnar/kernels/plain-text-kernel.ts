import type { TextSink } from "../sinks/text-sink.js";
import type { ColumnKernel } from "./column-kernel.js";
import { hasInvisible, hasPlainEnds, isPlainText } from "./plain-text.js";
import { checkedTextKernel, isIdentifier, longestIdentifier } from "./text-kernels.js";

/**
 * Texts that certainly mean themselves; see `isPlainText`.
 *
 * @param index - the place of the source column
 * @param longest - how many bytes are taken
 * @param isId - whether control characters are refused too, and what is too long for an id
 */
export function plainTextKernel(
  index: number,
  longest: number,
  isId: boolean,
): ColumnKernel<TextSink> {
  const most = isId ? Math.min(longest, longestIdentifier) : longest;
  const takes = (bytes: Uint8Array, start: number, end: number): boolean =>
    end - start <= most &&
    isPlainText(bytes, start, end) &&
    (!isId || isIdentifier(bytes, start, end));
  const eachKernel = checkedTextKernel(index, takes);

  return (rows, sink, explain) => {
    const { firstCells, firstRow, count, native } = rows;
    const texts = native?.gather({ firstCells, index }, 0);
    if (texts === undefined) {
      eachKernel(rows, sink, explain);
      return;
    }
    const { bytes, ends } = texts;
    // What stands nowhere in the column need not be looked for in each cell.
    const isClean = !hasInvisible(bytes, 0, bytes.length) && !(isId && texts.hasControls());
    sink.reserveBytes(bytes.length);
    let from = 0;
    let fromStart = 0;
    let start = 0;
    for (let row = 0; row < count; row += 1) {
      const end = ends[row] ?? 0;
      const isTaken =
        start === end ||
        (isClean && end - start <= most
          ? hasPlainEnds(bytes, start, end)
          : takes(bytes, start, end));
      if (!isTaken) {
        append(bytes.subarray(fromStart, start), ends.subarray(from, row), firstRow + from, sink);
        explain(row);
        from = row + 1;
        fromStart = end;
      }
      start = end;
    }
    append(bytes.subarray(fromStart), ends.subarray(from, count), firstRow + from, sink);
  };
}

/** Appends the texts of rows that stand together, of which the first begins where the bytes do. */
function append(bytes: Uint8Array, ends: Int32Array, firstRow: number, sink: TextSink): void {
  const last = ends.at(-1);
  if (last === undefined) return;
  const shift = sink.used + bytes.length - last;
  sink.reserveBytes(bytes.length);
  sink.bytes.set(bytes, sink.used);
  for (let row = 0; row < ends.length; row += 1)
    sink.ends[firstRow + row] = (ends[row] ?? 0) + shift;
  sink.used += bytes.length;
}
