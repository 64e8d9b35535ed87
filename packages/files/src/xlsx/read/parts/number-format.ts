import type { SheetCell } from "../../../sheet/sheet.js";

/**
 * How a number is shown by a format that spreadsheets have built in. The formats from 27 to 36 and
 * from 50 to 58 are those of East Asian editions: 27 is 2023年6月, 32 is 8时30分.
 *
 * @param number - the format's number
 */
export function shownByNumber(number: number): SheetCell["shownAs"] {
  if (number === 9 || number === 10) return "percent";
  if (months.has(number)) return "month";
  const dated =
    (number >= 14 && number <= 16) ||
    number === 22 ||
    (number >= 28 && number <= 31) ||
    (number >= 51 && number <= 58 && number !== 55 && number !== 56);
  return dated ? "date" : undefined;
}

/** mmm-yy, and those that show 2023年6月 in the edition for the mainland; others show a day by some of them. */
const months: ReadonlySet<number> = /* @__PURE__ */ new Set([17, 27, 36, 50, 52, 57]);

/** What a code says literally: quoted, escaped, left blank, repeated, or a condition in brackets. */
const literal = /"[^"]*"?|\\[^]?|_[^]?|\*[^]?|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;
const general = /General|G\/通用格式|通用格式/gi;
/** Commas behind the digits divide by a thousand each; a literal point among them (0!.0000) divides too. */
const dividing = /[0#?],+(?![0#?,])/;
const literalPoint = /[0#?][!\\]\.[0#?]/;
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
  const dates = bare.split(";").filter(showsDate);
  if (dates.length > 0) return dates.every(showsMonth) ? "month" : "date";
  if (bare.includes("%")) return "percent";
  const point = literalPoint.test(code.replace(/"[^"]*"/g, ""));
  return point || dividing.test(bare) ? "scaled" : undefined;
}

/** Whether nothing finer than the month of a year is shown: neither a day nor a weekday nor an hour. */
function showsMonth(bare: string): boolean {
  return /m/.test(bare) && /[ye]/.test(bare) && !/[dhsg]|a{3}|b{2}/.test(bare);
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
