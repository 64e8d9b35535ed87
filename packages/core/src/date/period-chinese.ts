import {
  type PeriodForm,
  dash,
  daysWords,
  monthWords,
  monthsWords,
  partWords,
  periodForm,
  writeByForm,
  yearWords,
} from "./period-words.js";

const to = `(?:${dash}|至|到)`;
const number = "(\\d{1,2})";
const monthEnd = "月份?(?:累[计計])?";

// The words behind the year, numerals written as digits. Whether the months and days exist is for the
// canonical reader to say.
const forms = /* @__PURE__ */ ((): readonly PeriodForm[] => [
  periodForm("全年", (year) => yearWords(year)),
  periodForm("上半年", (year) => partWords(year, "H", 1)),
  periodForm("下半年", (year) => partWords(year, "H", 2)),
  periodForm("H(\\d)", (year, [half = 0]) => partWords(year, "H", half)),
  periodForm("(?:第?(\\d)季度?|Q(\\d))", (year, [spelt = 0, letter = 0]) =>
    partWords(year, "Q", spelt || letter),
  ),
  periodForm("前(\\d)[个個]?季度?", (year, [count = 0]) => quarters(year, 1, count)),
  periodForm(`第?(\\d)(?:季度?)?${to}第?(\\d)季度?`, (year, [first = 0, last = 0]) =>
    quarters(year, first, last),
  ),
  periodForm(`前${number}[个個]月`, (year, [count = 0]) => months(year, 1, count)),
  periodForm(`${number}月份?(?:[当當]月)?`, (year, [month = 0]) => monthWords({ year, month })),
  periodForm(`${number}(?:月份?)?${to}${number}${monthEnd}`, (year, [first = 0, last = 0]) =>
    months(year, first, last),
  ),
  periodForm(`${number}月份?${to}${number}`, (year, [first = 0, last = 0]) =>
    months(year, first, last),
  ),
  periodForm(
    `${number}月份?${to}(\\d{4})年${number}${monthEnd}`,
    (year, [month = 0, lastYear = 0, lastMonth = 0]) =>
      monthsWords({ year, month }, { year: lastYear, month: lastMonth }),
  ),
  periodForm(`${number}月${number}[日号號]`, (year, [month = 0, day = 0]) =>
    daysWords({ year, month, day }, { year, month, day }),
  ),
  periodForm(
    `${number}月${number}[日号號]?${to}(?:(?:(\\d{4})年)?${number}月)?${number}[日号號]`,
    (year, [month = 0, day = 0, lastYear = 0, lastMonth = 0, lastDay = 0]) =>
      daysWords(
        { year, month, day },
        { year: lastYear || year, month: lastMonth || month, day: lastDay },
      ),
  ),
])();

const upToMonth = /* @__PURE__ */ new RegExp(`^截[至止](?:(\\d{4})年)?${number}月份?[底末]?$`);

/**
 * The canonical text that a Chinese wording of a period means; `undefined` where it is no such
 * wording. The text answered may still name a month or day that does not exist.
 *
 * @param folded - a text after NFKC folding
 * @param givenYear - the year of a wording that names none
 */
export function canonicalFromChinese(
  folded: string,
  givenYear: number | undefined,
): string | undefined {
  const text = withMarks(withDigits(folded.replace(/\s/g, "").toUpperCase()));
  const cumulative = upToMonth.exec(text);
  if (cumulative !== null) {
    const year = cumulative[1] === undefined ? givenYear : Number(cumulative[1]);
    return year === undefined ? undefined : months(year, 1, Number(cumulative[2]));
  }
  const wholeYear = /^(\d{4})年度?$/.exec(text);
  if (wholeYear !== null) return yearWords(Number(wholeYear[1]));
  const stated = /^(\d{4})(?:年|(?=\D))(.*)$/.exec(text);
  const year = stated === null ? givenYear : Number(stated[1]);
  const words = stated?.[2] ?? text;
  return year === undefined ? undefined : writeByForm(forms, year, words);
}

function quarters(year: number, first: number, last: number): string {
  return months(year, first * 3 - 2, last * 3);
}

function months(year: number, first: number, last: number): string {
  return monthsWords({ year, month: first }, { year, month: last });
}

// 2022.9 and 2022/9 as 2022年9月
function withMarks(text: string): string {
  return text.replace(/(\d{4})[./](\d{1,2})(?!\d)/g, "$1年$2月");
}

const numerals = "〇一二三四五六七八九";
const otherNumerals: Readonly<Record<string, string>> = {
  零: "〇",
  "○": "〇",
  元: "一",
  两: "二",
  兩: "二",
};

// 二〇二二 as 2022, 十二 as 12, 元 (the first month) as 1
function withDigits(text: string): string {
  return text
    .replace(/[零○元两兩]/g, (character) => otherNumerals[character] ?? character)
    .replace(/[一二三]?十[一二三四五六七八九]?/g, (tens) => {
      const [before = "", after = ""] = tens.split("十");
      return String((before === "" ? 1 : digit(before)) * 10 + (after === "" ? 0 : digit(after)));
    })
    .replace(/[〇一二三四五六七八九]/g, (character) => String(digit(character)));
}

function digit(numeral: string): number {
  return numerals.indexOf(numeral);
}
