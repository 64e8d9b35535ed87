import type { Fix } from "@ipms/files";
import { clean } from "../terminal/clean.js";

/**
 * Fixes as a patch for people: one a line, so that taking one out is taking out a line.
 *
 * @param fixes - the fixes
 */
export function patchJson(fixes: readonly Fix[]): string {
  const lines = fixes.map((fix) => `    ${clean(JSON.stringify(fix))}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "ipmsPatch": 1,\n  "fixes": ${list}\n}\n`;
}
