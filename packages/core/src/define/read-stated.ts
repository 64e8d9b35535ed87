import { compare, parseDecimal } from "../decimal/rational.js";
import { type ReadInput, readGiven } from "./calculate.js";

/** Reads inputs of which some are stated: with a kind of their own, a usual value, and a least one. */
export const readStated: ReadInput = (given, input) => {
  if (input.type !== "stated") return readGiven(given, input);
  const value = given ?? input.default;
  const read = readGiven(value, input);
  if (read === undefined) return undefined;
  const least = input.atLeast === undefined ? undefined : parseDecimal(input.atLeast);
  if (least !== undefined && compare(read.value, least) < 0) return undefined;
  // Amounts and figures bring their kind; a bare number has that of the input.
  const isBare = typeof value !== "object" && input.kind !== "operand";
  return isBare ? { ...read, kind: input.kind } : read;
};
