import { describe, expect, test } from "vitest";
import { shownByCode, shownByNumber } from "./number-format.js";

describe("a code shows a date", () => {
  test.each([
    "yyyy/m/d",
    "m/d/yy h:mm",
    'yyyy"年"m"月"d"日"',
    'm"月"d"日"',
    "[$-804]yyyy年m月d日;@",
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    "yyyy\\-mm\\-dd",
    "[$-404]e/m/d",
    "mmm",
    "[$-409]d\\-mmm\\-yy;@",
    "aaaa",
    "yyyy-mm-dd hh:mm:ss AM/PM",
    "上午/下午h:mm m/d",
    "mm hh",
  ])("%s", (code) => {
    expect(shownByCode(code)).toBe("date");
  });
});

describe("a code shows the month of a year", () => {
  test.each([
    'yyyy"年"m"月"',
    "[$-804]yyyy年m月;@",
    '[DBNum1][$-804]yyyy"年"m"月";@',
    "[红色]yyyy-mm",
    "yyyy/m",
    "yyyy\\.mm",
    "mmm-yy",
    "[$-404]e/m",
    "0;m/yy",
  ])("%s", (code) => {
    expect(shownByCode(code)).toBe("month");
  });
});

describe("a code shows no date", () => {
  test.each([
    "General",
    "G/通用格式",
    '0.00"元/day"',
    '"year"0',
    "[Red]0.00;[Green]-0.00",
    "[红色]#,##0",
    "[h]:mm:ss",
    "[mm]:ss",
    "h:mm",
    "mm:ss.0",
    'h"时"mm"分"',
    '上午/下午h"时"mm"分"',
    "0.00E+00",
    "##0.0E+0",
    "# ?/?",
    "@",
    "\\y\\m\\d0",
    "_d0_y",
    "*d0",
    "[$USD-409]#,##0.00",
    "",
  ])("%s", (code) => {
    expect(shownByCode(code)).toBeUndefined();
  });
});

test.each(["0%", "0.00%", "0.0%;[Red]-0.0%", "[>1]0%;0"])("%s shows a percentage", (code) => {
  expect(shownByCode(code)).toBe("percent");
});

test.each(['0"%"', "0\\%", "[$%-1]0"])("the sign in %s is text", (code) => {
  expect(shownByCode(code)).toBeUndefined();
});

describe("a code shows a smaller number", () => {
  // ECMA-376 part 1, 18.8.31: a comma behind the digits divides by a thousand.
  test.each([
    "#,##0,",
    "0.00,,",
    '0.0,"千元";-0.0,"千元"',
    "0!.0,",
    "0\\.0,",
    '0!.0000"万元"',
    "[>=10000]0!.0,万",
  ])("%s", (code) => {
    expect(shownByCode(code)).toBe("scaled");
  });

  test.each(["#,##0.00", "#,##0_ ;(#,##0)", '#,##0"元,"', "0\\,0", '0"!.0"0', "# ?/?"])(
    "%s does not",
    (code) => {
      expect(shownByCode(code)).toBeUndefined();
    },
  );
});

describe("a built-in format", () => {
  // ECMA-376 part 1, 18.8.30, for all languages and for zh-cn.
  const dates = [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58];
  const months = [17, 27, 36, 50, 52, 57];
  const times = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56];

  test.each(dates)("%i shows a date", (number) => expect(shownByNumber(number)).toBe("date"));
  test.each(months)("%i shows a month", (number) => expect(shownByNumber(number)).toBe("month"));
  test.each([9, 10])("%i shows a percentage", (number) =>
    expect(shownByNumber(number)).toBe("percent"),
  );
  test.each([0, 1, 2, 3, 4, 11, 12, 37, 38, 48, 49, 59, 164, ...times])(
    "%i shows neither",
    (number) => expect(shownByNumber(number)).toBeUndefined(),
  );
});
