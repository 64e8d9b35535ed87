import { industrySection } from "./industry-section.js";

/** One of the three sectors (三次产业) of China's national accounts. */
export type IndustrySector = "primary" | "secondary" | "tertiary";

/** Support activities and repair, which belong to services wherever their section belongs. */
const serviceDivisions = new Set(["05", "11", "43"]);

/**
 * The sector of an industry by the division of 2018: agriculture, industry with construction, or
 * services. Sections A, B and C hold divisions of two sectors, so their bare letters have none.
 *
 * @example
 * ```ts
 * import { industrySector } from "@ipms/codelists";
 *
 * console.log(industrySector("43")); // => tertiary
 * ```
 *
 * @param code - a section's letter, or 2 to 4 digits of GB/T 4754-2017
 * @returns the sector, or `undefined` where the code does not decide it
 */
export function industrySector(code: string): IndustrySector | undefined {
  const section = industrySection(code);
  if (section === undefined) return undefined;
  if (serviceDivisions.has(code.slice(0, 2))) return "tertiary";
  if (code === "A" || code === "B" || code === "C") return undefined;
  if (section === "A") return "primary";
  return section <= "E" ? "secondary" : "tertiary";
}
