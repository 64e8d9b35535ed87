import {
  compare,
  divide,
  isCurrencyCode,
  parseDecimal,
  type QuantityKind,
  rational,
  type StatedInput,
  type UnitValue,
} from "@ipms/core";
import { misasked } from "./ask.js";
import type { InputValue } from "./evaluated.js";
import { fixed } from "./evaluate-measure.js";
import type { MeasureRefusal } from "./measure-value.js";
import type { Resolved } from "./resolve.js";

/**
 * What a question states for an input: a plain decimal, a per cent figure such as `90%`, or an amount
 * with its currency such as `5000000 CNY`.
 *
 * @param name - the input's name, which is that of the parameter
 * @param kind - the kind of what the operator is applied to
 * @throws IpmsError `invalid-argument` for what is none of these, or less than makes sense
 */
export function statedValue(
  { parameters }: Resolved,
  name: string,
  input: StatedInput,
  kind: QuantityKind,
): InputValue | MeasureRefusal {
  const text = parameters[name];
  if (text === undefined) return { reason: "missing-input", detail: name };
  const read = typeof text === "string" ? readStated(text) : undefined;
  const least = parseDecimal(input.atLeast ?? "");
  if (read === undefined || (least !== undefined && compare(read.value, least) < 0)) {
    const limit = input.atLeast === undefined ? "" : ` ≥ ${input.atLeast}`;
    return misasked("invalid-argument", "invalid-value", {
      value: String(text),
      detail: `${name}${limit}`,
    });
  }
  return {
    ...fixed(read.value, read.currency),
    kind: input.kind === "operand" ? kind : input.kind,
  };
}

/**
 * Reads a stated value.
 *
 * @returns `undefined` for what is no number, no per cent figure and no amount
 */
export function readStated(text: string): UnitValue | undefined {
  const [number = "", currency, ...others] = text.trim().split(" ");
  const percent = number.endsWith("%");
  const value = parseDecimal(percent ? number.slice(0, -1) : number);
  if (value === undefined || others.length > 0) return undefined;
  if (currency === undefined) return { value: percent ? divide(value, rational(100n)) : value };
  return percent || !isCurrencyCode(currency) ? undefined : { value, currency };
}
