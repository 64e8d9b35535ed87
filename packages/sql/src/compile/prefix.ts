import { evaluateTest, literal, startsWith, undecided } from "@ipms/core";

/**
 * The codes that leave it open whether they start with a prefix: those that are coarser than it, as a
 * prefecture is for a county. The list is short and complete, for such a code is a beginning of the
 * prefix, perhaps filled up with zeros to a division's six digits.
 *
 * @param prefix - the beginning asked for
 */
export function coarserCodes(prefix: string): readonly string[] {
  const beginnings = Array.from({ length: prefix.length }, (_, at) => prefix.slice(0, at + 1));
  const filled = beginnings.flatMap((code) => [code, `${code}00`, `${code}0000`]);
  const isOpen = (code: string): boolean => {
    const test = startsWith(literal("code", code), literal("code", prefix));
    return evaluateTest(test, { cell: () => undefined }, {}) === undecided;
  };
  return [...new Set(filled)].filter(isOpen);
}
