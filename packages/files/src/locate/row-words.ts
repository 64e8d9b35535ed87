import { foldHeader } from "../interpret/fold.js";

const noteWords =
  /^[(*※#]?(?:注(?:意|释|明)?(?:[:\d.、]|$)|(?:附|备)注:|(?:填[表报])?说明(?:[:\d]|$)|(?:[数资]据?料?)来源:|(?:填[表报]人?|制表人?|审[核批]人?|复核人?|(?:单位)?负责人|分管领导|主要领导|联系人|经办人|联系电话|电话|(?:填[表报]|报[出送]|制表)(?:日期|时间|单位)?)(?:\(.{0,10}\))?:|温馨提示)/;

/** Whether a text begins as the notes below a table do: 注：, 填表人：, 联系电话：, 数据来源：. */
export function beginsNote(text: string): boolean {
  return noteWords.test(foldHeader(text.slice(0, 40)));
}

const longestHeading = 30;

/** Whether a text is too much of a sentence for the head of a group. */
export function isLongText(text: string): boolean {
  return text.length > longestHeading || /[。；;]/.test(text);
}

/**
 * The level of a group that a text numbers: 2 for 一、工业项目, 1 for （一）.
 *
 * @returns `undefined` where the text begins with no Chinese numeral that stands for itself
 */
export function groupNumber(text: string): 1 | 2 | undefined {
  const folded = foldHeader(text);
  if (/^\([一二三四五六七八九十]{1,3}\)/.test(folded)) return 1;
  return /^[一二三四五六七八九十]{1,3}(?:[、.]|$)/.test(folded) ? 2 : undefined;
}
