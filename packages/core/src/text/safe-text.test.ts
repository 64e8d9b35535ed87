import { expect, it } from "vitest";
import { cleanText, markdownText } from "./safe-text.js";

it.each([
  ["甲 Mill, 1.2%", "甲 Mill, 1.2%"],
  ["a\nb\tc", "a\\u000ab\\u0009c"],
  ["\u001b[31m", "\\u001b[31m"],
  ["a\u202eb\u200b", "a\\u202eb\\u200b"],
])("shows what would steer a terminal: %j", (text, shown) => {
  expect(cleanText(text)).toBe(shown);
});

it.each([
  ["甲（1.2）", "甲（1.2）"],
  ["a|b", "a\\|b"],
  ["[x](javascript:1)", "\\[x\\](javascript:1)"],
  ["<img src=x> & `c`", "&lt;img src=x&gt; &amp; \\`c\\`"],
  ["# a\n# b", "\\# a\\\\u000a\\# b"],
])("escapes what Markdown acts on: %j", (text, shown) => {
  expect(markdownText(text)).toBe(shown);
});
