import type { SheetCell } from "../../../sheet/sheet.js";

/**
 * How a number is shown by a format that spreadsheets have built in. The formats from 27 to 36 and
 * from 50 to 58 are those of East Asian editions: 27 is 2023年6月, 32 is 8时30分.
 *
 * @param number - the format's number
 */
export function shownByNumber(number: number): SheetCell["shownAs"] {
  if (number === 9 || number === 10) return "percent";
  const dated =
    (number >= 14 && number <= 17) ||
    number === 22 ||
    (number >= 27 && number <= 31) ||
    number === 36 ||
    (number >= 50 && number <= 58 && number !== 55 && number !== 56);
  return dated ? "date" : undefined;
}

/** What a code says literally: quoted, escaped, left blank, repeated, or a condition in brackets. */
const literal = /"[^"]*"?|\\[^]?|_[^]?|\*[^]?|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;
const general = /General|G\/通用格式|通用格式/gi;
const halfOfDay = /AM\/PM|A\/P|上午\/下午/gi;
const exponent = /E[+-]/gi;

/**
 * How a number is shown by a code such as `yyyy"年"m"月"d"日"` or `0.00%`. A time of day and a span of
 * hours are no date.
 *
 * @param code - the code, in the notation of files
 */
export function shownByCode(code: string): SheetCell["shownAs"] {
  const bare = code
    .replace(literal, "")
    .replace(general, "")
    .replace(halfOfDay, "h")
    .replace(exponent, "")
    .toLowerCase();
  if (bare.split(";").some(showsDate)) return "date";
  return bare.includes("%") ? "percent" : undefined;
}

/** A month is told from a minute, which has the same letter, by the hour before or the second behind. */
function showsDate(bare: string): boolean {
  if (/[yde]|a{3}|b{2}|g/.test(bare)) return true;
  const [...runs] = bare.matchAll(/h+|m+|s+/g);
  return runs.some(([run], at) => {
    if (!run.startsWith("m")) return false;
    const before = runs[at - 1]?.[0] ?? "";
    const behind = runs[at + 1]?.[0] ?? "";
    return !before.startsWith("h") && !behind.startsWith("s") && !/\[m+\]/.test(bare);
  });
}
