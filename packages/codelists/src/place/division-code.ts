/** How high a division stands. */
export type DivisionLevel = "province" | "prefecture" | "county";

/** The first two digits of every provincial division, Taiwan, Hong Kong and Macao included. */
const provincePrefixes = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(
    " ",
  ),
);

/** PPCCDD: province, prefecture, county. */
const codePattern = /^(\d\d)(\d\d)(\d\d)$/;

/**
 * Whether a text is built like a code of GB/T 2260: six digits, a known province, and no county
 * without a prefecture. Whether the division exists is a question to the names in
 * `@ipms/codelists/divisions`; codes retire while ledgers keep them.
 *
 * @param code - for example `"431181"`
 */
export function isDivisionCode(code: string): boolean {
  return divisionLevel(code) !== undefined;
}

/**
 * The level of a division by its code's trailing zeros.
 *
 * @example
 * ```ts
 * import { divisionLevel } from "@ipms/codelists";
 *
 * console.log(divisionLevel("431100")); // => prefecture
 * ```
 *
 * @param code - six digits of GB/T 2260
 * @returns the level, or `undefined` where the text is no such code
 */
export function divisionLevel(code: string): DivisionLevel | undefined {
  const [, province = "", prefecture = "", county = ""] = codePattern.exec(code) ?? [];
  if (!provincePrefixes.has(province)) return undefined;
  if (county !== "00") return prefecture === "00" ? undefined : "county";
  return prefecture === "00" ? "province" : "prefecture";
}

/**
 * The code of the division at a level to which a division belongs; its own code at its own level.
 *
 * @example
 * ```ts
 * import { divisionParent } from "@ipms/codelists";
 *
 * console.log(divisionParent("431181", "province")); // => 430000
 * ```
 *
 * @param code - six digits of GB/T 2260
 * @param level - the level asked for
 * @returns the code, or `undefined` where the text is no code or stands above that level
 */
export function divisionParent(code: string, level: DivisionLevel): string | undefined {
  const own = divisionLevel(code);
  if (own === undefined || digitsOf[level] > digitsOf[own]) return undefined;
  return code.slice(0, digitsOf[level]).padEnd(6, "0");
}

/** How many leading digits name a division of each level. */
const digitsOf: Readonly<Record<DivisionLevel, number>> = { province: 2, prefecture: 4, county: 6 };
