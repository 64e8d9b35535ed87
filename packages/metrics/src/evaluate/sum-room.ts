import { assembly, onFirstUse, type RowSet } from "@ipms/core";
import { sumModule } from "../generated/sum-module.js";
import { piece } from "./row-loops.js";

/** Room in which the values of a piece of rows are added up by WebAssembly. */
export interface SumRoom {
  /** The rows whose values are added. */
  readonly rows: RowSet;
  /** The values of all rows of the piece. */
  readonly values: Int32Array;
  /** The exact sum of what was put there. */
  readonly sum: () => number;
}

/**
 * The one room of a program, whose content is good until it is used again; `undefined` where WebAssembly
 * or its SIMD is missing or forbidden. What a compiler makes of the same loop in TypeScript takes once to
 * three times as long as a sum of floating numbers, by where its code happens to lie and what else the
 * processor does; this takes about as long as that sum.
 */
export const sumRoom: () => SumRoom | undefined = /* @__PURE__ */ onFirstUse(() => {
  const assembled = assembly([sumModule])(1);
  if (assembled === undefined) return undefined;
  const { sum } = assembled.exports[0] as Pick<SumRoom, "sum">;
  return {
    rows: new Int32Array(assembled.buffer, 0, piece),
    values: new Int32Array(assembled.buffer, piece * Int32Array.BYTES_PER_ELEMENT, piece * 32),
    sum,
  };
});
