import { absent, type DecimalColumn, decimalParts } from "@ipms/core";
import type { PlannedValue } from "../column-plan.js";
import { type ColumnSink, textOf } from "./column-sink.js";
import { grown } from "./grown.js";

/** Takes exact decimals. */
export class DecimalSink implements ColumnSink {
  /** Digits behind the point that the two parts hold. */
  readonly scale: number;
  /** Billions. */
  high: Int32Array = new Int32Array(0);
  /** The rest below a billion. */
  low: Int32Array = new Int32Array(0);
  #spill = new Map<number, string>();

  /** @param scale - digits behind the point that the two parts hold */
  constructor(scale: number) {
    this.scale = scale;
  }

  /** Values that the two parts cannot hold, by row. */
  get spill(): ReadonlyMap<number, string> {
    return this.#spill;
  }

  reserve(rowCount: number): void {
    this.high = grown(this.high, rowCount);
    this.low = grown(this.low, rowCount);
  }

  put(row: number, value: PlannedValue | undefined): void {
    const text = textOf(value);
    const parts = text === undefined ? undefined : decimalParts(text, this.scale);
    this.high[row] = parts?.high ?? absent;
    this.low[row] = parts?.low ?? 0;
    if (parts?.spill !== undefined) this.#spill.set(row, parts.spill);
  }

  finish(rowCount: number): DecimalColumn {
    const { scale, high, low } = this;
    const spill = this.#spill;
    this.#spill = new Map();
    return {
      kind: "decimal",
      scale,
      high: high.slice(0, rowCount),
      low: low.slice(0, rowCount),
      spill,
    };
  }
}
