import { compare, type FormulaRefusal, isRefusal, parseDecimal, rational, zero } from "@ipms/core";
import { equalInputs } from "./equal-inputs.js";
import type { Evaluated } from "./evaluated.js";
import { sumField } from "./evaluate-measure.js";
import type { Resolved } from "./resolve.js";
import type { ResultHead } from "./result.js";
import type { Scan } from "./scan.js";

/**
 * Refusals that only the whole picture shows: nothing to count, nothing decided, or more undecided
 * than the caller allows.
 */
export function refusalAfter(
  { metric }: Resolved,
  scan: Scan,
  head: ResultHead,
  evaluated: Evaluated,
): FormulaRefusal | undefined {
  const { counted, undecided } = head.coverage;
  const open = undecided["population"] ?? 0;
  const { result } = evaluated;
  // A refusal with a detail is of another period, of which this coverage says nothing.
  if (isRefusal(result) && (result.reason !== "zero-denominator" || result.detail !== undefined)) {
    return undefined;
  }
  if (counted === 0 && open > 0) return { reason: "undecided-dates", detail: `${open}/${open}` };
  if (isRefusal(evaluated.result) && counted === 0) return { reason: "empty-population" };
  for (const [name, input] of Object.entries(evaluated.inputs)) {
    if (input.decided === 0 && input.undecided > 0) {
      return { reason: "undecided-dates", detail: `${input.undecided}/${input.undecided}` };
    }
    if (input.withoutAmount > 0 && input.value.numerator === 0n) {
      const read = metric.inputs[name];
      const detail = read?.type === "measure" ? sumField(read) : name;
      return { reason: "missing-input", detail };
    }
  }
  const equal = isRefusal(result) ? equalInputs(metric.formula, evaluated.inputs) : undefined;
  if (equal !== undefined) return { reason: "zero-denominator", detail: equal };
  return tooMany(scan, counted + open, Object.values(undecided));
}

function tooMany(
  scan: Scan,
  records: number,
  counts: readonly number[],
): FormulaRefusal | undefined {
  const { maxUndecidedShare } = scan.question;
  if (maxUndecidedShare === undefined) return undefined;
  const limit = parseDecimal(maxUndecidedShare) ?? zero;
  const most = Math.max(0, ...counts);
  if (records === 0 || compare(rational(BigInt(most), BigInt(records)), limit) <= 0)
    return undefined;
  return { reason: "undecided-dates", detail: `${most}/${records}` };
}
