import { divisions } from "@ipms/codelists/divisions";
import { Converter } from "opencc-js/t2cn";
import { writeGenerated } from "../write-generated.js";
import { recognisedChinese } from "./authored-chinese.js";

const scripts = ["t", "tw", "hk"] as const;

const lastUnifiedIdeograph = 0x9fff;
const firstUnifiedIdeograph = 0x4e00;

/**
 * Writes the table by which `@ipms/files` reads Traditional Chinese: every Traditional character
 * whose Simplified form stands in a label, synonym, alias or place name of ours. Others could match nothing.
 */
export async function generateSimplified(): Promise<void> {
  const places = divisions.map(({ labels }) => labels["zh-Hans"]);
  const known = new Set([...recognisedChinese(), ...places].join(""));
  const convert = scripts.map((from) => Converter({ from, to: "cn" }));
  let pairs = "";
  for (let code = firstUnifiedIdeograph; code <= lastUnifiedIdeograph; code += 1) {
    const traditional = String.fromCodePoint(code);
    const simplified = convert
      .map((each) => each(traditional))
      .find((each) => each !== traditional);
    if (simplified !== undefined && known.has(simplified)) pairs += `${traditional}${simplified}`;
  }
  writeGenerated(
    "packages/files/src/generated/simplified.ts",
    [
      "/** Traditional characters, each followed by its Simplified form. */",
      "export const simplifiedPairs =",
      `  "${pairs}";`,
    ].join("\n"),
  );
}
