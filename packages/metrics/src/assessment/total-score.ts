import { add, type Figure, figureOf, type Quantity, rationalOf, zero } from "@ipms/core";
import type { Result } from "../evaluate/result.js";

/**
 * Adds up the points of several indicators into one score, exactly. A total of which a part is missing would
 * be a wrong one, so it is refused with the reason of the first indicator that has no points, and its name.
 *
 * @zh 各项指标得分合计；有一项不予计算的，合计也不予计算，并说明是哪一项。
 * @category assessment
 * @since 0.2.0
 *
 * @example
 * ```ts
 * import { cappedScore, totalScore } from "@ipms/metrics";
 *
 * const signings = cappedScore({ actual: 28, target: 27, weight: 40 });
 * const starts = cappedScore({ actual: 9, target: 12, weight: 60 });
 * const total = totalScore({ signings, starts });
 * console.log(total.status === "value" && total.rounded.text); // => 85.00
 * ```
 *
 * @param scores - what calculators or evaluations answered, by name
 * @returns the sum; refused `empty-population` for none, and `not-comparable` for a figure that is no score
 */
export function totalScore(scores: Readonly<Record<string, Figure | Result>>): Figure {
  const inputs: Record<string, Quantity> = {};
  const head = { metric: "total-score", version: 1, inputs };
  for (const [name, score] of Object.entries(scores)) {
    if (score.status !== "value") {
      const detail = score.detail === undefined ? name : `${name}: ${score.detail}`;
      return { ...head, status: "refused", reason: score.reason, detail };
    }
    if (score.value.kind !== "score") {
      return {
        ...head,
        status: "refused",
        reason: "not-comparable",
        detail: `${name}: ${score.value.kind}`,
      };
    }
    inputs[name] = score.value;
  }
  const parts = Object.values(inputs).map((part) => rationalOf(part));
  const sum =
    parts.length === 0
      ? ({ reason: "empty-population" } as const)
      : { value: parts.reduce(add, zero) };
  return figureOf({ kind: "score", digits: 2 }, head, sum, "score");
}
