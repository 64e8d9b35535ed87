import { foldText } from "../fold.js";
import { readFailed } from "./failed-text.js";
import { type CellReader, longestCell, reading, unread } from "../reading.js";

const yes = new Set("是 有 对 真 属于 yes y true t 1 √ ✓ ✔ ☑".split(" "));
const no = new Set("否 无 没有 不是 非 假 不属于 no n false f 0 × x ✗ ✘ ☒".split(" "));
const absent = new Set(["", "-", "--", "/", "待定", "不详", "未知", "空", "n/a", "unknown"]);

/**
 * Reads 是/否, 有/无, Y/N, 1/0, √/×, true/false. 无 is "no" here, not "no value".
 *
 * @param text - the cell as it stands
 */
export const readBooleanCell: CellReader<boolean> = (text) => {
  if (text === "true") return reading(true);
  if (text === "false") return reading(false);
  if (text.length > longestCell) return unread("invalid-boolean", text);
  const folded = foldText(text).toLowerCase();
  if (absent.has(folded)) return { conversions: folded === "" ? [] : ["absent-word"] };
  if (yes.has(folded)) return reading(true, ["synonym"]);
  if (no.has(folded)) return reading(false, ["synonym"]);
  return readFailed(folded) ?? unread("invalid-boolean", text);
};
