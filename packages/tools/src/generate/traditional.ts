import { Converter } from "opencc-js/cn2t";
import { writeGenerated } from "../write-generated.js";
import { authoredChinese } from "./authored-chinese.js";
import { conversionTable } from "./conversion-table.js";

/**
 * OpenCC's Taiwan forms without its vocabulary: the default region of `zh-Hant` is Taiwan, and its
 * forms (為, 眾, 裡, 核) are read everywhere, where OpenCC's own standard writes 爲, 衆, 裏, 覈. The
 * variant that also replaces words is left alone: it would turn 项目 into 專案, and these texts
 * define mainland terms, which keep their words in either script.
 */
const convert = Converter({ from: "cn", to: "tw" });

/** Writes the table from which `@ipms/core` derives its Traditional Chinese. */
export async function generateTraditional(): Promise<void> {
  const { singles, phrases } = conversionTable(authoredChinese(), convert);
  writeGenerated(
    "packages/core/src/generated/traditional.ts",
    `${constant("singles", singles)}${constant("phrases", phrases)}`,
  );
}

function constant(name: string, entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(
    ([from, to]) => `  ${JSON.stringify(from)}: ${JSON.stringify(to)},\n`,
  );
  return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`;
}
