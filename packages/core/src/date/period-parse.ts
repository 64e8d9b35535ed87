import { type Outcome, ok, problem } from "../outcome/outcome.js";
import { parseCanonicalPeriod } from "./period-canonical.js";
import { canonicalFromChinese } from "./period-chinese.js";
import { canonicalFromEnglish } from "./period-english.js";
import type { Period } from "./period.js";

/**
 * Reads a period as people write it: in canonical form (`2022-H1`), in Chinese (`2022年上半年`,
 * `2022年1—9月`, `前三季度`, `元-4月`) or in English (`January–September 2022`, `Q3 2022`). Full-width
 * characters, every kind of dash and Traditional Chinese are understood. Cumulative wordings
 * (`前三季度`, `截至9月底`) are of kind `months`.
 *
 * A text is taken at its word: `2022.1` is January, though a numeric cell may have lost the zero of
 * `2022.10`.
 *
 * @example
 * ```ts
 * import { parsePeriod, periodText } from "@ipms/core";
 *
 * const period = parsePeriod("1—9月", { year: 2022 });
 * console.log(period.ok && periodText(period.value)); // => 2022-01/2022-09
 * console.log(parsePeriod("1—9月").ok); // => false
 * ```
 *
 * @param text - a period in any of these forms
 * @param options - `year`: the year meant by a text that names none
 * @returns the period, or the problem `invalid-period`
 */
export function parsePeriod(
  text: string,
  options: { readonly year?: number } = {},
): Outcome<Period> {
  const canonical = parseCanonicalPeriod(text);
  if (canonical !== undefined) return ok(canonical);
  const folded = text.normalize("NFKC").trim();
  const translated =
    canonicalFromChinese(folded, options.year) ?? canonicalFromEnglish(folded, options.year);
  const period = parseCanonicalPeriod(translated ?? folded);
  return period === undefined ? problem("invalid-period", { value: text }) : ok(period);
}
