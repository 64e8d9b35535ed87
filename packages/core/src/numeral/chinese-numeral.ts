const digitValues: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const unitValues: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a whole number below ten thousand written in Chinese numerals.
 *
 * Spoken shortcuts and approximations (一百五, 三四百, 二〇二三) are not numbers here: they can be read
 * in more than one way.
 *
 * @param text - for example `"三百二十"`
 * @returns `undefined` where the text is not one such number
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === "零" || text === "〇") return 0;
  let total = 0;
  let digit = 0;
  let lowestUnit = 10_000;
  let afterZero = false;
  for (const [index, character] of [...text].entries()) {
    const unit = unitValues[character];
    if (unit !== undefined) {
      const leadingTen = unit === 10 && index === 0;
      if (unit >= lowestUnit || (digit === 0 && !leadingTen)) return undefined;
      total += (leadingTen ? 1 : digit) * unit;
      [digit, lowestUnit, afterZero] = [0, unit, false];
    } else if (character === "零" || character === "〇") {
      if (digit !== 0 || afterZero || total === 0 || lowestUnit === 10) return undefined;
      afterZero = true;
    } else {
      if (digit !== 0 || digitValues[character] === undefined) return undefined;
      digit = digitValues[character];
    }
  }
  const needsZero = digit !== 0 && (lowestUnit === 100 || lowestUnit === 1000);
  if ((needsZero && !afterZero) || (afterZero && digit === 0) || text === "") return undefined;
  return total + digit;
}
