import type { Text } from "@ipms/core";
import { Misuse } from "../misuse.js";

/**
 * Makes sure that there is one workbook to annotate, before anything long is begun.
 *
 * @param paths - the ledger as typed
 * @param output - where the copy goes
 * @throws Misuse where there is none
 */
export function checkAnnotatable(paths: readonly string[], output: string | undefined): void {
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || !/\.xls[xm]$/i.test(path)) {
    throw new Misuse(noWorkbook);
  }
  if (output === undefined || output === "-") throw new Misuse(noOutput);
}

const noWorkbook: Text = {
  en: "an annotated copy (--format xlsx) is made of one workbook (.xlsx or .xlsm); name that alone, or choose another form",
  "zh-Hans":
    "批注副本（--format xlsx）只能由一份工作簿（.xlsx 或 .xlsm）生成；请只给出该文件，或改用其他格式",
};
const noOutput: Text = {
  en: "say where the annotated copy goes: --output annotated.xlsx",
  "zh-Hans": "请指明批注副本写到哪里：--output 批注.xlsx",
};
