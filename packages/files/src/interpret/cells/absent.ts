import { foldText } from "../fold.js";
import { type CellReading, emptyCell, longestCell } from "../reading.js";
import { readFailed } from "./failed-text.js";

/** Words for "no value", folded, in lower case. A text may not be one of them either. */
const absentWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "-",
  "--",
  "---",
  "----",
  "/",
  "//",
  "\\",
  "...",
  "......",
  "*",
  "无",
  "(无)",
  "无。",
  "没有",
  "暂无",
  "暂缺",
  "暂未确定",
  "待定",
  "待补充",
  "待填",
  "未定",
  "未填",
  "未填报",
  "未知",
  "不详",
  "不明",
  "不清楚",
  "不适用",
  "不涉及",
  "空",
  "空白",
  "(空)",
  "(空白)",
  "none",
  "nil",
  "null",
  "n/a",
  "na",
  "n.a.",
  "tbd",
  "tba",
  "unknown",
  "not available",
  "not applicable",
]);

const longestAbsentWord = 14;

/** Words by which a column of dates says that something has not happened. */
const notReached =
  /^(?:尚未|还未|暂未|未)(?:洽谈|签约|签订|注册|备案|核准|立项|落地|动工|开工|开建|竣工|完工|建成|投产|投运|开业|达产|入规|进规|上规|入统|入库|停工|复工|终止|到位|到账|交地|供地|完成|开始)?$/;

/**
 * What a cell without a value is read as: an empty one, a word for "no value", and what stands there in
 * place of one because a formula failed. `undefined` for a cell that says something.
 *
 * @param text - the cell as it stands
 */
export function readAbsent(text: string): CellReading<never> | undefined {
  if (text.length > longestCell) return undefined;
  const folded = foldText(text);
  if (folded === "") return emptyCell;
  if (folded.length > longestAbsentWord) return undefined;
  if (absentWords.has(folded.toLowerCase())) return { conversions: ["absent-word"] };
  return readFailed(folded);
}

/**
 * The same for a date, which may also be absent because nothing has happened yet.
 *
 * @param folded - the folded cell
 */
export function saysNotReached(folded: string): boolean {
  return notReached.test(folded);
}
