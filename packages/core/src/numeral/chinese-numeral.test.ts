import { expect, test } from "vitest";
import { parseChineseNumeral } from "./chinese-numeral.js";

test.each([
  ["零", 0],
  ["七", 7],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["九十九", 99],
  ["一百", 100],
  ["一百零五", 105],
  ["一百一十", 110],
  ["三百二十", 320],
  ["一千", 1000],
  ["一千零一", 1001],
  ["一千零一十", 1010],
  ["三千五百", 3500],
  ["九千九百九十九", 9999],
])("%s is %i", (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});

test.each([
  "",
  "百",
  "千",
  "一百五",
  "三四百",
  "二〇二三",
  "十十",
  "一百零",
  "百十",
  "十零五",
  "零五",
  "五6",
])("%j is not one number", (text) => {
  expect(parseChineseNumeral(text)).toBeUndefined();
});
