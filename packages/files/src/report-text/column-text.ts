import { type Locale, type Text, textIn } from "@ipms/core";
import type { CellExample, ColumnReport } from "../import/report.js";
import { ignoredText } from "./ignored-text.js";
import { conversionTexts, qualifierTexts } from "./words.js";

/** What the report of an import says of one column. */
export interface ImportReportColumn {
  /** Its letters and header, and what it was read as. */
  readonly text: string;
  /** What was done to its cells, a line for each kind with its first cell. */
  readonly done: readonly string[];
}

/**
 * What one column was read as, and what was done to its cells.
 *
 * @param column - the column
 * @param locale - the language
 */
export function columnText(column: ColumnReport, locale: Locale): ImportReportColumn {
  const { header, conversions, qualifiers } = column;
  const done = (text: Text, count: number, { row, before, after }: CellExample): string =>
    textIn(after === "" ? texts.emptied : texts.changed, locale, {
      text: textIn(text, locale),
      count,
      row,
      before,
      after,
    });
  return {
    text: `${column.column} ${header} → ${meaningOf(column, locale)}`,
    done: [
      ...conversions.map(({ kind, count, example }) => done(conversionTexts[kind], count, example)),
      ...qualifiers.map(({ kind, count, example }) => done(qualifierTexts[kind], count, example)),
    ],
  };
}

function meaningOf({ table, field, ext, ignored, unmapped }: ColumnReport, locale: Locale): string {
  if (field !== undefined) return table === undefined ? field : `${table}.${field}`;
  if (ext !== undefined) return ext;
  if (ignored !== undefined) {
    return textIn(texts.notRead, locale, { why: ignoredText(ignored, locale) });
  }
  return textIn(unmapped ? texts.unnamed : texts.nothing, locale);
}

const texts = {
  changed: {
    en: '{text}: {count}, such as row {row}: "{before}" → {after}',
    "zh-Hans": "{text}：{count}处，例如第{row}行：“{before}” → {after}",
  },
  emptied: {
    en: '{text}: {count}, such as row {row}: "{before}" → no value',
    "zh-Hans": "{text}：{count}处，例如第{row}行：“{before}” → 空值",
  },
  notRead: { en: "not read ({why})", "zh-Hans": "未读入（{why}）" },
  unnamed: { en: "not in the mapping", "zh-Hans": "列对应表中没有" },
  nothing: { en: "not read", "zh-Hans": "未读入" },
} as const satisfies Record<string, Text>;
