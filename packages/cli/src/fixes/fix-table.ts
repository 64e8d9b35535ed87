import { type Locale, type Place, placeText, type Text, textIn } from "@ipms/core";
import type { Fix, FixKind } from "@ipms/files";
import { clean } from "../terminal/clean.js";
import { renderTable } from "../terminal/table.js";
import { say } from "../say.js";

/** How many cells of one fix are listed; a column with a unit in its header has as many as rows. */
const listedCells = 3;

/**
 * Fixes of one file: where, what, and why.
 *
 * @param fixes - the fixes
 * @param locale - the language
 * @param width - how wide the table may be
 */
export function fixTable(fixes: readonly Fix[], locale: Locale, width: number): string {
  const titles = [texts.place, texts.field, texts.from, texts.to, texts.why];
  const columns = titles.map((title) => ({ title: textIn(title, locale) }));
  const rows = fixes.flatMap(({ field, kind, cells }) => {
    const listed = cells.slice(0, listedCells).map(({ place, from, to }, index) => {
      const about = index === 0 ? [field, textIn(kinds[kind], locale)] : ["", ""];
      return [placeInFile(place), about[0] ?? "", from, to, about[1] ?? ""];
    });
    const more = cells.length - listed.length;
    const rest = more > 0 ? [[say(texts.more, locale, { more }), "", "", "", ""]] : [];
    return [...listed, ...rest].map((cellsOfRow) => cellsOfRow.map((cell) => clean(cell)));
  });
  return renderTable(columns, rows, width);
}

/** A place whose file is known. */
function placeInFile(place: Place): string {
  return placeText({ ...place, file: "" }).replace(/^[\s:]+/, "");
}

/** What fixes do, for a table and for counts. */
export const kinds: Readonly<Record<FixKind, Text>> = {
  "date-form": { en: "date", "zh-Hans": "日期写法" },
  "code-word": { en: "word for a code", "zh-Hans": "文字改代码" },
  width: { en: "full width", "zh-Hans": "全角字符" },
  space: { en: "blanks", "zh-Hans": "多余空格" },
  unit: { en: "stated unit", "zh-Hans": "单位换算" },
  "number-form": { en: "number", "zh-Hans": "数字写法" },
  spelling: { en: "spelling", "zh-Hans": "写法" },
};

const texts = {
  place: { en: "Place", "zh-Hans": "位置" },
  field: { en: "Field", "zh-Hans": "字段" },
  from: { en: "Now", "zh-Hans": "原值" },
  to: { en: "Fixed", "zh-Hans": "修正为" },
  why: { en: "Why", "zh-Hans": "原因" },
  more: { en: "… {more} more", "zh-Hans": "……另有{more}格" },
} as const satisfies Record<string, Text>;
