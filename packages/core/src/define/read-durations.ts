import { compare, type Rational } from "../decimal/rational.js";
import { numberOf, type ReadInput, readGiven } from "./calculate.js";

/**
 * Reads inputs of which some are lists of durations: a list counts as the smallest of its times by
 * which half of them were over.
 */
export const readDurations: ReadInput = (given, input) => {
  if (input.type !== "duration") return readGiven(given, input);
  if (!Array.isArray(given)) return undefined;
  if (given.length === 0) return { reason: "empty-population" };
  const times: readonly (Rational | undefined)[] = given.map((time) => numberOf(time));
  if (!times.every((time) => isWholeTime(time))) return undefined;
  const value = times.toSorted(compare)[Math.ceil(times.length / 2) - 1];
  return value && { kind: "days", value };
};

function isWholeTime(time: Rational | undefined): time is Rational {
  return time !== undefined && time.denominator === 1n && time.numerator >= 0n;
}
