import type { TextColumn } from "@ipms/core";
import type { PlannedValue } from "../column-plan.js";
import { type ColumnSink, textOf } from "./column-sink.js";
import { grown, grownBytes } from "./grown.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Takes texts as bytes one behind the other; none becomes a string before it is asked for. */
export class TextSink implements ColumnSink {
  /** The texts. */
  bytes: Uint8Array = new Uint8Array(0);
  /** Where each text ends; it begins where the one before ends. */
  ends: Int32Array = new Int32Array(0);
  /** How many bytes there are. */
  used = 0;

  reserve(rowCount: number): void {
    this.ends = grown(this.ends, rowCount);
  }

  /** Makes room for so many bytes more. */
  reserveBytes(count: number): void {
    this.bytes = grownBytes(this.bytes, this.used + count);
  }

  put(row: number, value: PlannedValue | undefined): void {
    const written = textOf(value);
    if (written !== undefined) {
      const text = encoder.encode(written);
      this.reserveBytes(text.length);
      this.bytes.set(text, this.used);
      this.used += text.length;
    }
    this.ends[row] = this.used;
  }

  finish(rowCount: number): TextColumn {
    const bytes = this.bytes.slice(0, this.used);
    const ends = this.ends.slice(0, rowCount);
    this.used = 0;
    return {
      kind: "text",
      at(row) {
        const start = row === 0 ? 0 : (ends[row - 1] ?? 0);
        const end = ends[row] ?? 0;
        return end > start ? decoder.decode(bytes.subarray(start, end)) : undefined;
      },
      utf8: [{ bytes, ends }],
      has: (row) => (ends[row] ?? 0) > (row === 0 ? 0 : (ends[row - 1] ?? 0)),
    };
  }
}
