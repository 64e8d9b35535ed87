const digits: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

const year = /^(?:[〇零○一二三四五六七八九]{2}){1,2}(?=年)/;
const month = /(?<=^|年)(?:元|[一二三四五六七八九十]{1,3})(?=月)/;
const day = /(?<=月)[一二三四五六七八九十廿卅]{1,3}(?=[日号]|$)/;

/**
 * A date whose numbers are words, with figures instead: 二〇二三年一月五日 is 2023年1月5日, 元月 is 1月.
 *
 * @param folded - see `foldText`
 */
export function withFigures(folded: string): string {
  return folded
    .replace(year, (words) => [...words].map((word) => digits[word]).join(""))
    .replace(month, (words) => (words === "元" ? "1" : numberOf(words)))
    .replace(day, numberOf);
}

/** 五, 十, 十二, 二十, 三十一, 廿五; what is no number of this kind stays as it is. */
function numberOf(words: string): string {
  const plain = words.replace("廿", "二十").replace("卅", "三十");
  const [, tens, ones = ""] = /^(.?)十(.?)$/.exec(plain) ?? [];
  if (tens === undefined) return digits[plain] ?? words;
  return `${tens === "" ? "1" : (digits[tens] ?? tens)}${ones === "" ? "0" : (digits[ones] ?? ones)}`;
}
