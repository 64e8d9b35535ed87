import { isRefusal, rational } from "@ipms/core";
import type { Evaluated, InputValue } from "./evaluated.js";
import { fixed } from "./evaluate-measure.js";
import type { MeasureRefusal } from "./measure-value.js";
import type { Coverage } from "./result.js";

/** Refusals of a formula, which say nothing against the records that it was given. */
const arithmetic: ReadonlySet<string> = new Set([
  "zero-denominator",
  "zero-base",
  "negative-base",
  "not-a-subset",
]);

/**
 * How many records a figure had to judge, or of these how many it could. Of several inputs the one of
 * which the least is known decides; projects that may or may not belong to the population were not judged.
 */
export function judgedValue(
  { result, inputs }: Evaluated,
  { undecided }: Coverage,
  part: "judged" | "all",
): InputValue | MeasureRefusal {
  if (isRefusal(result) && !arithmetic.has(result.reason)) {
    const { reason, detail } = result;
    return detail === undefined ? { reason } : { reason, detail };
  }
  const open = undecided["population"] ?? 0;
  const counts = Object.values(inputs)
    .map((input) => ({
      judged: input.decided - input.withoutAmount,
      all: input.decided + input.undecided + open,
    }))
    .toSorted((a, b) => a.judged * b.all - b.judged * a.all || b.all - a.all);
  const [worst = { judged: 0, all: 0 }] = counts;
  return { ...fixed(rational(BigInt(worst[part]))), kind: "count" };
}
