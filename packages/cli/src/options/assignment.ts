import type { Text } from "@ipms/core";
import { Misuse } from "../misuse.js";

/**
 * Reads `name=value`.
 *
 * @param typed - as it was typed
 * @throws Misuse where there is no name or no `=`
 */
export function readAssignment(typed: string): readonly [string, string] {
  const at = typed.indexOf("=");
  if (at < 1) throw new Misuse(noAssignment, { value: typed });
  return [typed.slice(0, at).trim(), typed.slice(at + 1).trim()];
}

const noAssignment: Text = {
  en: '"{value}" is not of the form name=value',
  "zh-Hans": "“{value}”不是“名称=值”的形式",
};
