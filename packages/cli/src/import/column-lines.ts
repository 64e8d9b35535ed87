import { type Locale, type Text, textIn } from "@ipms/core";
import type { CellExample, ColumnReport } from "@ipms/files";
import { say } from "../say.js";
import { ignoredText } from "./sheet-lines.js";
import { conversionTexts, qualifierTexts } from "./words.js";

/**
 * What one column was read as, and what was done to its cells, each kind with its first cell.
 *
 * @param column - the column
 * @param locale - the language
 */
export function columnLines(column: ColumnReport, locale: Locale): readonly string[] {
  const done = (text: Text, count: number, { row, before, after }: CellExample): string =>
    say(after === "" ? emptied : changed, locale, {
      text: textIn(text, locale),
      count,
      row,
      before,
      after,
    });
  return [
    say(columnText, locale, {
      column: column.column,
      header: column.header,
      meaning: meaningOf(column, locale),
    }),
    ...column.conversions.map(({ kind, count, example }) =>
      done(conversionTexts[kind], count, example),
    ),
    ...column.qualifiers.map(({ kind, count, example }) =>
      done(qualifierTexts[kind], count, example),
    ),
  ];
}

function meaningOf({ table, field, ext, ignored, unmapped }: ColumnReport, locale: Locale): string {
  if (field !== undefined) return table === undefined ? field : `${table}.${field}`;
  if (ext !== undefined) return ext;
  if (ignored !== undefined) return say(notRead, locale, { why: ignoredText(ignored, locale) });
  return textIn(unmapped ? unnamed : nothing, locale);
}

const columnText: Text = {
  en: "{column} {header} → {meaning}",
  "zh-Hans": "{column} {header} → {meaning}",
};
const changed: Text = {
  en: '{text}: {count}, such as row {row}: "{before}" → {after}',
  "zh-Hans": "{text}：{count} 处，例如第 {row} 行：“{before}” → {after}",
};
const emptied: Text = {
  en: '{text}: {count}, such as row {row}: "{before}" → no value',
  "zh-Hans": "{text}：{count} 处，例如第 {row} 行：“{before}” → 空值",
};
const notRead: Text = { en: "not read ({why})", "zh-Hans": "未读入（{why}）" };
const unnamed: Text = { en: "not in the mapping", "zh-Hans": "列对应表中没有" };
const nothing: Text = { en: "not read", "zh-Hans": "未读入" };
