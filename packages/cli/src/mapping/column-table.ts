import { type Locale, type Text, textIn } from "@ipms/core";
import { ignoredText, type MappedColumn, readHeader, type TableMapping } from "@ipms/files";
import { type FieldDescription, fieldsOf, isTableName } from "@ipms/schema";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { renderTable } from "../terminal/table.js";

/**
 * What the columns of a table mean: header, meaning, unit and how certain that is.
 *
 * @param mapping - of the table
 * @param locale - the language
 * @param width - how wide the table may be
 */
export function columnTable(mapping: TableMapping, locale: Locale, width: number): string {
  const columns = [texts.header, texts.meaning, texts.unit, texts.certainty].map((title) => ({
    title: textIn(title, locale),
  }));
  const rows = mapping.columns.map((column) =>
    [
      column.header,
      meaningOf(column, mapping.table, locale),
      unitOf(column, mapping, locale),
      textIn(certaintyOf(column, mapping.table), locale),
    ].map((cell) => clean(cell)),
  );
  return renderTable(columns, rows, width);
}

function meaningOf(column: MappedColumn, table: string, locale: Locale): string {
  const { field, ext, ignore, candidates = [] } = column;
  if (field != null) return fieldText(field, table, locale);
  if (ext !== undefined) return ext;
  if (ignore !== undefined && ignore !== false) {
    return ignore === true ? "—" : ignoredText(ignore, locale);
  }
  const names = candidates.map((candidate) => fieldText(candidate, table, locale));
  return names.length === 0
    ? "?"
    : say(texts.either, locale, {
        list: names.join(textIn(texts.or, locale)),
      });
}

/** A field behind its label: `Total investment (totalInvestment)`. */
function fieldText(field: string, table: string, locale: Locale): string {
  const labels = describe(field, table)?.labels;
  if (labels === undefined) return field;
  return say(texts.labelled, locale, { label: textIn(labels, locale), field });
}

/** A field of the table, or one of another table with that table's name before it. */
function describe(field: string, table: string): FieldDescription | undefined {
  const [own = "", name] = field.includes(".") ? field.split(".") : [table, field];
  return isTableName(own) ? fieldsOf(own).find((each) => each.field === name) : undefined;
}

function unitOf(column: MappedColumn, mapping: TableMapping, locale: Locale): string {
  const { unit, unitColumn, unitBy, field } = column;
  if (unit === null) return "?";
  if (unit !== undefined) return unit;
  if (unitColumn !== undefined) return say(texts.inColumn, locale, { column: unitColumn });
  if (unitBy !== undefined) return say(texts.byColumn, locale, { column: unitBy.header });
  const isMoney = field != null && describe(field, mapping.table)?.kind === "money";
  return isMoney ? (mapping.unit ?? textIn(texts.inCells, locale)) : "";
}

function certaintyOf(column: MappedColumn, table: string): Text {
  const { field, ext, ignore = false, unit, values = {}, header } = column;
  if (ignore !== false) return texts.notRead;
  if (ext !== undefined) return texts.kept;
  if (field == null || unit === null || Object.values(values).includes(null)) return texts.open;
  const meant = isTableName(table) ? readHeader(header, table).candidates : [];
  const [only, other] = meant;
  if (other !== undefined || only?.field !== field) return texts.answered;
  return only.confidence === "exact" ? texts.exact : texts.alias;
}

const texts = {
  header: { en: "Header", "zh-Hans": "列名" },
  meaning: { en: "Meaning", "zh-Hans": "含义" },
  unit: { en: "Unit", "zh-Hans": "单位" },
  certainty: { en: "Certainty", "zh-Hans": "确定程度" },
  labelled: { en: "{label} ({field})", "zh-Hans": "{label}（{field}）" },
  either: { en: "? {list}", "zh-Hans": "？{list}" },
  or: { en: ", or ", "zh-Hans": "，或" },
  inColumn: { en: "in {column}", "zh-Hans": "见“{column}”列" },
  byColumn: { en: "by {column}", "zh-Hans": "随“{column}”列" },
  inCells: { en: "in its cells", "zh-Hans": "见单元格" },
  exact: { en: "the field's own name", "zh-Hans": "标准名称" },
  alias: { en: "a usual word for it", "zh-Hans": "常用叫法" },
  answered: { en: "as answered", "zh-Hans": "人工选定" },
  open: { en: "open", "zh-Hans": "待定" },
  kept: { en: "unknown, kept", "zh-Hans": "未知，保留原文" },
  notRead: { en: "not read", "zh-Hans": "不读入" },
} as const satisfies Record<string, Text>;
