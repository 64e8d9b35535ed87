import type { MetricData } from "@ipms/core";
import { misasked } from "../evaluate/ask.js";
import type { Question } from "../evaluate/question.js";

/**
 * The whole numbers in force: those that the question states, and the usual ones for the rest.
 *
 * @throws IpmsError `invalid-argument` for anything that is no whole number, or less than makes sense
 */
export function wholeNumbers(
  { parameters = {} }: MetricData,
  question: Question,
): Readonly<Record<string, string>> {
  const entries = Object.entries(parameters).flatMap(([name, parameter]) => {
    if (!("atLeast" in parameter)) return [];
    const given = question.parameters?.[name] ?? parameter.default;
    const number = typeof given === "string" && /^\d{1,7}$/.test(given) ? Number(given) : -1;
    if (number < parameter.atLeast) {
      const detail = `${name} ≥ ${parameter.atLeast}`;
      misasked("invalid-argument", "invalid-value", { value: String(given), detail });
    }
    return [[name, String(number)] as const];
  });
  return Object.fromEntries(entries);
}
