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

const dayGroup = "(\\d{1,2})";
const monthGroup = "#(\\d{1,2})";
const yearGroup = "(\\d{4})";

// The words beside the year, months written #1 to #12 and counting words as digits. Whether the
// months and days exist is for the canonical reader to say.
const forms = /* @__PURE__ */ ((): readonly PeriodForm[] => [
  periodForm("(?:full |whole )?year", (year) => yearWords(year)),
  periodForm("(?:h|half )(\\d)|(\\d) half", (year, [after = 0, before = 0]) =>
    partWords(year, "H", after || before),
  ),
  periodForm("(?:q|quarter )(\\d)|(\\d) quarter", (year, [after = 0, before = 0]) =>
    partWords(year, "Q", after || before),
  ),
  periodForm("1 (\\d) quarters", (year, [count = 0]) => fromJanuary(year, count * 3)),
  periodForm("1 (\\d{1,2}) months", (year, [count = 0]) => fromJanuary(year, count)),
  periodForm(monthGroup, (year, [month = 0]) => monthWords({ year, month })),
  periodForm(
    `${monthGroup}(?: ${yearGroup})?-${monthGroup}`,
    (year, [month = 0, firstYear = 0, lastMonth = 0]) =>
      monthsWords({ year: firstYear || year, month }, { year, month: lastMonth }),
  ),
  periodForm(`${dayGroup} ${monthGroup}`, (year, [day = 0, month = 0]) =>
    daysWords({ year, month, day }, { year, month, day }),
  ),
  periodForm(
    `${dayGroup}(?: ${monthGroup}(?: ${yearGroup})?)?-${dayGroup} ${monthGroup}`,
    (year, [day = 0, month = 0, firstYear = 0, lastDay = 0, lastMonth = 0]) =>
      daysWords(
        { year: firstYear || year, month: month || lastMonth, day },
        { year, month: lastMonth, day: lastDay },
      ),
  ),
])();

/**
 * The canonical text that an English wording of a period means; `undefined` where it is no such
 * wording. The text answered may still name a month or day that does not exist.
 *
 * @param folded - a text after NFKC folding
 * @param givenYear - the year of a wording that names none
 */
export function canonicalFromEnglish(
  folded: string,
  givenYear: number | undefined,
): string | undefined {
  const text = withNumbers(folded);
  const stated =
    /^(?<words>.+?)(?: of| in)? (?<year>\d{4})$/.exec(text) ??
    /^(?<year>\d{4}) (?<words>.+)$/.exec(text);
  const statedYear = stated?.groups?.["year"];
  const year = statedYear === undefined ? givenYear : Number(statedYear);
  const words = stated?.groups?.["words"] ?? text;
  return year === undefined ? undefined : writeByForm(forms, year, words);
}

function fromJanuary(year: number, lastMonth: number): string {
  return monthsWords({ year, month: 1 }, { year, month: lastMonth });
}

const monthNames =
  /\b(?:(jan)(?:uary)?|(feb)(?:ruary)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(june?)|(july?)|(aug)(?:ust)?|(sept?)(?:ember)?|(oct)(?:ober)?|(nov)(?:ember)?|(dec)(?:ember)?)\b\.?/g;

const countingWords: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

// "the first nine months of 2022" as "1 9 months of 2022", "Jan – Sept. 2022" as "#1-#9 2022"
function withNumbers(folded: string): string {
  return folded
    .toLowerCase()
    .replace(monthNames, (_, ...names: (string | undefined)[]) => {
      return `#${names.findIndex((name) => name !== undefined) + 1}`;
    })
    .replace(/\bthe\b|,/g, " ")
    .replace(/\b[a-z]+\b/g, (word) => String(countingWords[word] ?? word))
    .replace(/\b([1-4])(?:st|nd|rd|th)\b/g, "$1")
    .replace(new RegExp(`\\s*(?:${dash}|\\b(?:to|through|until)\\b)\\s*`, "g"), "-")
    .replace(/\s+/g, " ")
    .trim();
}
