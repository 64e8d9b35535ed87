import { expect, it } from "vitest";
import { textIn } from "./text-in.js";
import { asideText, listText } from "./punctuation.js";

it("lists things as each language does", () => {
  expect(listText(["a", "b", "c"], "en")).toBe("a, b, c");
  expect(listText(["甲", "乙", "丙"], "zh-Hans")).toBe("甲、乙、丙");
  expect(listText(["甲", "乙"], "zh-Hant")).toBe("甲、乙");
  expect(listText(["甲"], "zh-Hans")).toBe("甲");
  expect(listText([], "en")).toBe("");
});

it("puts asides into the brackets of each language", () => {
  expect(asideText("projects", 6, "en")).toBe("projects (6)");
  expect(asideText("项目", 6, "zh-Hans")).toBe("项目（6）");
  expect(asideText("項目", "6行", "zh-Hant")).toBe("項目（6行）");
});

it("fills lists into a text in its language, and translates none of what is filled in", () => {
  const text = { en: "choose {known}: {count}", "zh-Hans": "可选 {known}：{count}个" };
  const values = { known: ["开工", "kept"], count: 2 };
  expect(textIn(text, "en", values)).toBe("choose 开工, kept: 2");
  expect(textIn(text, "zh-Hans", values)).toBe("可选 开工、kept：2个");
  expect(textIn(text, "zh-Hant", values)).toBe("可選 开工、kept：2個");
  expect(textIn(text, "en", {})).toBe("choose {known}: {count}");
});

it("puts each of a list into quotation marks where a place asks for it", () => {
  const text = { en: 'such as {"values"}', "zh-Hans": '如{"values"}' };
  const values = { values: ["a ", "b, c"] };
  expect(textIn(text, "en", values)).toBe('such as "a ", "b, c"');
  expect(textIn(text, "zh-Hans", values)).toBe("如“a ”、“b, c”");
});
