import type { CodeColumn } from "@ipms/core";
import type { PlannedValue } from "../column-plan.js";
import { type ColumnSink, textOf } from "./column-sink.js";
import { grown } from "./grown.js";

/** Stands for "no code" among the places of a dictionary. */
export const noPlace = -1;

/** A code that was met before, with its place in the dictionary of the batch that was last added to. */
export interface KnownCode {
  /** The code; `undefined` for a word without a value. */
  readonly code: string | undefined;
  /** Its place. */
  place: number;
}

/** Takes codes and truth values. */
export class CodeSink implements ColumnSink {
  /** The place of each in the dictionary. */
  indexes: Int32Array = new Int32Array(0);
  #values: string[] = [];
  #places = new Map<string, number>();

  /** Every different code so far, by place. */
  get values(): readonly string[] {
    return this.#values;
  }

  reserve(rowCount: number): void {
    this.indexes = grown(this.indexes, rowCount);
  }

  /** The place of a code in the dictionary of the batch, to which it is added where it is new. */
  placeOf(known: KnownCode): number {
    const { code } = known;
    if (code === undefined) return noPlace;
    if (this.#values[known.place] !== code) known.place = this.#place(code);
    return known.place;
  }

  put(row: number, value: PlannedValue | undefined): void {
    const code = textOf(value);
    this.indexes[row] = code === undefined ? noPlace : this.#place(code);
  }

  finish(rowCount: number): CodeColumn {
    const values = this.#values;
    this.#values = [];
    this.#places = new Map();
    return { kind: "code", indexes: this.indexes.slice(0, rowCount), values };
  }

  #place(code: string): number {
    const known = this.#places.get(code);
    if (known !== undefined) return known;
    const place = this.#values.push(code) - 1;
    this.#places.set(code, place);
    return place;
  }
}
