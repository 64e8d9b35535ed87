import { asideText, listText, type Locale, type Text, textIn } from "@ipms/core";
import type { ColumnReport, RowNumbers, SheetReport } from "../import/report.js";
import type { TotalFinding } from "../locate/index.js";
import { ignoredText } from "./ignored-text.js";
import { conversionTexts, mappedTexts, qualifierTexts, skipTexts, stateTexts } from "./words.js";

/** How many row numbers a line lists. */
const listedRows = 6;

/**
 * What one sheet was read as, a line for each kind of fact; kinds of which there is nothing to say are
 * left out.
 *
 * @param sheet - the sheet
 * @param locale - the language
 */
export function sheetLines(sheet: SheetReport, locale: Locale): readonly string[] {
  const line = (text: Text, list: readonly string[]): readonly string[] =>
    list.length === 0 ? [] : [textIn(text, locale, { list })];
  /** Things that are lists themselves, or hold commas. */
  const long = (text: Text, list: readonly string[]): readonly string[] =>
    line(text, list.length === 0 ? [] : [list.join(textIn(semicolon, locale))]);
  const space = textIn(wordSpace, locale);
  const rows = (numbers: RowNumbers): string => rowsText(numbers, locale);
  const headersOf = (isMeant: (column: ColumnReport) => boolean): readonly string[] =>
    sheet.columns.filter(isMeant).map(({ header }) => header);
  const { hiddenRows, hiddenColumns, columns, totals } = sheet;
  const agreeing = totals.filter(({ outcome }) => outcome === "agrees").length;
  return [
    textIn(takenText(sheet), locale),
    ...(sheet.hidden ? [textIn(texts.hidden, locale)] : []),
    ...(sheet.epoch === 1904 ? [textIn(texts.epoch, locale)] : []),
    ...line(texts.header, sheet.headerRows.map(String)),
    ...line(
      texts.records,
      Object.entries(sheet.tables).map(([table, count]) => `${table} ${count}`),
    ),
    ...long(
      texts.skipped,
      sheet.rowsSkipped
        .filter(({ count }) => count > 0)
        .map((skipped) => [textIn(skipTexts[skipped.reason], locale), rows(skipped)].join(space)),
    ),
    ...line(texts.hiddenRows, hiddenRows.count === 0 ? [] : [rows(hiddenRows)]),
    ...line(texts.hiddenColumns, hiddenColumns),
    ...line(texts.converted, summed(columns, "conversions", conversionTexts, locale)),
    ...line(texts.qualified, summed(columns, "qualifiers", qualifierTexts, locale)),
    ...line(
      texts.kept,
      headersOf(({ ext }) => ext !== undefined),
    ),
    ...line(
      texts.ignored,
      columns.flatMap(({ header, ignored }) =>
        ignored === undefined ? [] : [asideText(header, ignoredText(ignored, locale), locale)],
      ),
    ),
    ...line(
      texts.unmapped,
      headersOf(({ unmapped }) => unmapped),
    ),
    ...line(texts.agreed, agreeing === 0 ? [] : [String(agreeing)]),
    ...long(texts.differing, totalsThat(totals, "differs", locale)),
    ...long(texts.unchecked, totalsThat(totals, "unchecked", locale)),
  ];
}

/** A number of rows, with the numbers of the first of them: `4 (rows 111, 112, 113, 114)`. */
function rowsText({ count, rows }: RowNumbers, locale: Locale): string {
  const shown = listText(rows.slice(0, listedRows).map(String), locale);
  const text = count > Math.min(listedRows, rows.length) ? texts.firstRows : texts.rows;
  return textIn(count === 1 ? texts.row : text, locale, { count, rows: shown });
}

function takenText({ state, mapping }: SheetReport): Text {
  return state === "mapped" ? mappedTexts[mapping?.from ?? "given"] : stateTexts[state];
}

/** How often each kind stands in all columns together, the most frequent first. */
function summed<Key extends "conversions" | "qualifiers">(
  columns: readonly ColumnReport[],
  key: Key,
  words: Readonly<Record<ColumnReport[Key][number]["kind"], Text>>,
  locale: Locale,
): readonly string[] {
  const found = new Map<ColumnReport[Key][number]["kind"], number>();
  for (const column of columns) {
    for (const { kind, count } of column[key]) found.set(kind, (found.get(kind) ?? 0) + count);
  }
  return [...found]
    .toSorted(([, left], [, right]) => right - left)
    .map(([kind, count]) => asideText(textIn(words[kind], locale), count, locale));
}

/** The totals with one outcome: what each is of, and what it states. */
function totalsThat(
  totals: readonly TotalFinding[],
  outcome: TotalFinding["outcome"],
  locale: Locale,
): readonly string[] {
  return totals
    .filter((total) => total.outcome === outcome)
    .map(({ words, column, stated, found }) =>
      textIn(outcome === "differs" ? texts.otherTotal : texts.total, locale, {
        words,
        column: column ?? textIn(texts.count, locale),
        stated,
        found,
      }),
    );
}

const semicolon: Text = { en: "; ", "zh-Hans": "；" };
const wordSpace: Text = { en: " ", "zh-Hans": "" };
const texts = {
  hidden: { en: "The workbook hides this sheet", "zh-Hans": "工作簿中隐藏了这张工作表" },
  epoch: { en: "Its days are counted from 1904", "zh-Hans": "日期序号自1904年起算" },
  header: { en: "Header in row {list}", "zh-Hans": "表头在第{list}行" },
  records: { en: "Records: {list}", "zh-Hans": "记录：{list}" },
  skipped: { en: "Rows that are not records: {list}", "zh-Hans": "不是记录的行：{list}" },
  hiddenRows: {
    en: "Hidden rows, read as all others: {list}",
    "zh-Hans": "隐藏的行（照常读入）：{list}",
  },
  hiddenColumns: {
    en: "Hidden columns, read as all others: {list}",
    "zh-Hans": "隐藏的列（照常读入）：{list}",
  },
  converted: { en: "Converted: {list}", "zh-Hans": "转换：{list}" },
  qualified: {
    en: "Values with a qualifier: {list}",
    "zh-Hans": "带有修饰词的值：{list}",
  },
  kept: { en: "Kept as extensions: {list}", "zh-Hans": "作为扩展字段保留：{list}" },
  ignored: { en: "Columns not read: {list}", "zh-Hans": "未读入的列：{list}" },
  unmapped: {
    en: "Columns that the mapping does not name: {list}",
    "zh-Hans": "列对应表中没有的列：{list}",
  },
  agreed: {
    en: "Totals that agree with the rows: {list}",
    "zh-Hans": "与各行之和相符的合计：{list}",
  },
  differing: {
    en: "Totals that differ from the rows: {list}",
    "zh-Hans": "与各行之和不符的合计：{list}",
  },
  unchecked: {
    en: "Totals that could not be checked: {list}",
    "zh-Hans": "无法核对的合计：{list}",
  },
  total: { en: '"{words}" {column} {stated}', "zh-Hans": "“{words}”{column} {stated}" },
  otherTotal: {
    en: '"{words}" {column} {stated}, rows {found}',
    "zh-Hans": "“{words}”{column} {stated}，各行之和{found}",
  },
  count: { en: "number of records", "zh-Hans": "记录数" },
  row: { en: "{count} (row {rows})", "zh-Hans": "{count}行（第{rows}行）" },
  rows: { en: "{count} (rows {rows})", "zh-Hans": "{count}行（第{rows}行）" },
  firstRows: { en: "{count} (rows {rows} …)", "zh-Hans": "{count}行（第{rows}行等）" },
} as const satisfies Record<string, Text>;
