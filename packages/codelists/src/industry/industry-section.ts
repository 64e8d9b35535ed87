import type { IndustrySection } from "./industry-sections.js";

/** The last division of each section: divisions run on from one section to the next. */
const lastDivisions: readonly (readonly [number, IndustrySection])[] = [
  [5, "A"],
  [12, "B"],
  [43, "C"],
  [46, "D"],
  [50, "E"],
  [52, "F"],
  [60, "G"],
  [62, "H"],
  [65, "I"],
  [69, "J"],
  [70, "K"],
  [72, "L"],
  [75, "M"],
  [79, "N"],
  [82, "O"],
  [83, "P"],
  [85, "Q"],
  [90, "R"],
  [96, "S"],
  [97, "T"],
];

/**
 * The section to which a code of GB/T 4754-2017 belongs. Groups and classes (3 and 4 digits) are
 * judged by their division, their own existence is not checked.
 *
 * @example
 * ```ts
 * import { industrySection } from "@ipms/codelists";
 *
 * console.log(industrySection("3670")); // => C
 * ```
 *
 * @param code - a section's letter, or 2 to 4 digits
 * @returns the section's letter, or `undefined` where the code names no industry
 */
export function industrySection(code: string): IndustrySection | undefined {
  if (!/^(?:[A-T]|\d{2,4})$/.test(code)) return undefined;
  const letter = lastDivisions.find(([, section]) => section === code);
  if (letter !== undefined) return letter[1];
  const division = Number(code.slice(0, 2));
  if (!(division >= 1)) return undefined;
  return lastDivisions.find(([last]) => division <= last)?.[1];
}

/**
 * Whether a text is a code of GB/T 4754-2017 as far as its division tells.
 *
 * @param code - a section's letter, or 2 to 4 digits
 */
export function isIndustryCode(code: string): boolean {
  return industrySection(code) !== undefined;
}
