import { asideText, listText, type Locale, type Text, textIn } from "@ipms/core";
import type { Delimiter } from "../csv/delimiter.js";
import type { FileReport, SheetReport } from "../import/report.js";
import { formatNames } from "./words.js";

/**
 * A file and what was found out about it: `projects.csv (CSV, GB18030, tabs)`.
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
  return facts.length === 0 ? file : asideText(file, listText(facts, locale), locale);
}

/**
 * A sheet's name, behind that of its file; text files have only the latter.
 *
 * @param heading - of the file
 * @param sheet - the sheet
 * @param locale - the language
 */
export function sheetHeading(heading: string, { sheet }: SheetReport, locale: Locale): string {
  return sheet === undefined ? heading : textIn(sheetText, locale, { heading, sheet });
}

const sheetText: Text = {
  en: '{heading}, sheet "{sheet}"',
  "zh-Hans": "{heading}，工作表“{sheet}”",
};
const delimiterTexts: Readonly<Record<Delimiter, Text>> = {
  ",": { en: "commas", "zh-Hans": "逗号分隔" },
  "\t": { en: "tabs", "zh-Hans": "制表符分隔" },
  ";": { en: "semicolons", "zh-Hans": "分号分隔" },
  "|": { en: "bars", "zh-Hans": "竖线分隔" },
};
