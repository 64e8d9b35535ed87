import type { PrintedFormula } from "./formula.js";

/**
 * What a computed value is: `plain` (a count, a multiple, or a ratio of two like things), `percent` (a
 * rate), `points` (the difference of two rates) or `money`.
 */
export type ComputedKind = "plain" | "percent" | "points" | "money";

/**
 * The kind that an operation makes of two operands.
 *
 * @returns `undefined` where the operation means nothing, as money plus a count
 */
export function combineKinds(
  operation: Exclude<PrintedFormula["node"], "number" | "name" | "negate">,
  a: ComputedKind,
  b: ComputedKind,
): ComputedKind | undefined {
  switch (operation) {
    case "add":
    case "subtract":
      return combineSum(operation, a, b);
    case "multiply":
      return combineProduct(a, b);
    case "divide":
    case "times":
      return combineQuotient(a, b);
    case "growth":
      return combineSum("subtract", a, b) === undefined ? undefined : "percent";
    case "points":
      return a === "money" || b === "money" ? undefined : "points";
  }
}

function combineSum(
  operation: "add" | "subtract",
  a: ComputedKind,
  b: ComputedKind,
): ComputedKind | undefined {
  if (a === "money" || b === "money") return a === b ? "money" : undefined;
  if (a === "percent" && b === "percent") return operation === "add" ? "percent" : "points";
  if (a === "percent" || b === "percent") return "percent";
  return a === "points" || b === "points" ? "points" : "plain";
}

function combineProduct(a: ComputedKind, b: ComputedKind): ComputedKind | undefined {
  if (a === "money" || b === "money") return a === b ? undefined : "money";
  return a === "percent" && b === "percent" ? "percent" : "plain";
}

function combineQuotient(a: ComputedKind, b: ComputedKind): ComputedKind | undefined {
  if (b === "money") return a === "money" ? "plain" : undefined;
  if (a === "money") return "money";
  return b === "plain" ? a : "plain";
}
