import { dash, daysWords, monthWords, monthsWords, partWords, yearWords } from "./period-words.js";

type Numbers = readonly number[];
type Form = readonly [pattern: RegExp, write: (year: number, numbers: Numbers) => string];

const form = (pattern: string, write: Form[1]): Form => [new RegExp(`^(?:${pattern})$`), write];

const day = "(\\d{1,2})";
const month = "#(\\d{1,2})";
const year = "(\\d{4})";

// Each form of the words beside the year, months written #1 to #12 and counting words as digits, and
// the canonical text it means. Whether the months and days exist is for the canonical reader to say.
const forms: readonly Form[] = [
  form("(?:full |whole )?year", (y) => yearWords(y)),
  form("(?:h|half )(\\d)|(\\d) half", (y, [a = 0, b = 0]) => partWords(y, "H", a || b)),
  form("(?:q|quarter )(\\d)|(\\d) quarter", (y, [a = 0, b = 0]) => partWords(y, "Q", a || b)),
  form("1 (\\d) quarters", (y, [count = 0]) => fromJanuary(y, count * 3)),
  form("1 (\\d{1,2}) months", (y, [count = 0]) => fromJanuary(y, count)),
  form(month, (y, [m = 0]) => monthWords({ year: y, month: m })),
  form(`${month}-${month}`, (y, [first = 0, last = 0]) =>
    monthsWords({ year: y, month: first }, { year: y, month: last }),
  ),
  form(`${month} ${year}-${month}`, (y, [first = 0, firstYear = 0, last = 0]) =>
    monthsWords({ year: firstYear, month: first }, { year: y, month: last }),
  ),
  form(`${day} ${month}`, (y, [d = 0, m = 0]) =>
    daysWords({ year: y, month: m, day: d }, { year: y, month: m, day: d }),
  ),
  form(
    `${day}(?: ${month}(?: ${year})?)?-${day} ${month}`,
    (y, [d = 0, m = 0, firstYear = 0, lastDay = 0, lastMonth = 0]) =>
      daysWords(
        { year: firstYear || y, month: m || lastMonth, day: d },
        { year: y, month: lastMonth, day: lastDay },
      ),
  ),
];

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
  if (year === undefined) return undefined;
  for (const [pattern, write] of forms) {
    const match = pattern.exec(words);
    if (match !== null) return write(year, match.slice(1).map(Number));
  }
  return undefined;
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
