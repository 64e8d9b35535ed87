import { type Locale, type Text, textIn } from "@ipms/core";
import type { FileReport, SheetReport } from "@ipms/files";
import { say } from "../say.js";
import { formatNames } from "./words.js";

/**
 * A file and what was found out about it: `projects.csv (CSV, GB18030, tab)`.
 *
 * @param file - the file
 * @param locale - the language
 */
export function fileHeading({ file, format, text }: FileReport, locale: Locale): string {
  const facts = [
    ...(format === undefined ? [] : [formatNames[format]]),
    ...(text === undefined
      ? []
      : [text.encoding.toUpperCase(), textIn(delimiterTexts[text.delimiter], locale)]),
  ];
  return facts.length === 0
    ? file
    : say(fileText, locale, { file, facts: facts.join(textIn(comma, locale)) });
}

/**
 * A sheet's name, behind that of its file; text files have only the latter.
 *
 * @param heading - of the file
 * @param sheet - the sheet
 * @param locale - the language
 */
export function sheetHeading(heading: string, { sheet }: SheetReport, locale: Locale): string {
  return sheet === undefined ? heading : say(sheetText, locale, { heading, sheet });
}

const comma: Text = { en: ", ", "zh-Hans": "，" };
const fileText: Text = { en: "{file} ({facts})", "zh-Hans": "{file}（{facts}）" };
const sheetText: Text = {
  en: '{heading}, sheet "{sheet}"',
  "zh-Hans": "{heading}，工作表“{sheet}”",
};
const delimiterTexts: Readonly<Record<"," | "\t" | ";" | "|", Text>> = {
  ",": { en: "commas", "zh-Hans": "逗号分隔" },
  "\t": { en: "tabs", "zh-Hans": "制表符分隔" },
  ";": { en: "semicolons", "zh-Hans": "分号分隔" },
  "|": { en: "bars", "zh-Hans": "竖线分隔" },
};
