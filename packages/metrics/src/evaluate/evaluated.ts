import type { FormulaValue, QuantityKind } from "@ipms/core";
import type { Range } from "./range.js";
import type { MeasureValue } from "./measure-value.js";

/** The value of one input for one group, with the kind of value it is. */
export type InputValue = MeasureValue & { readonly kind: QuantityKind };

/** A definition evaluated for one group. */
export interface Evaluated {
  /** The inputs that were found. */
  readonly inputs: Readonly<Record<string, InputValue>>;
  /** The exact value, or the refusal. */
  readonly result: FormulaValue;
  /** What the value is. */
  readonly kind: QuantityKind;
  /** The range of the value, where it is known. */
  readonly range: Range | undefined;
}
