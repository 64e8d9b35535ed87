import { describe, expect, it } from "vitest";
import { conversionTable } from "./conversion-table.js";

/** A converter that knows whole texts only. */
const knowing = (forms: Readonly<Record<string, string>>) => (text: string) => forms[text] ?? text;

describe("conversionTable", () => {
  it("needs no phrase where every character has one form, and leaves out what stays", () => {
    const convert = knowing({ 开工率: "開工率", 签约: "簽約" });
    expect(conversionTable(["开工率", "签约"], convert)).toEqual({
      singles: { 开: "開", 签: "簽", 约: "約" },
      phrases: {},
    });
  });

  it("takes the frequent form as the character's and corrects the other by the shortest phrase", () => {
    const convert = knowing({ 系统: "系統", 系列: "系列", 关系数: "關係數" });
    expect(conversionTable(["系统", "系列", "关系数"], convert)).toEqual({
      singles: { 关: "關", 数: "數", 统: "統" },
      phrases: { 关系: "關係" },
    });
  });

  it("lengthens a phrase that has another form elsewhere", () => {
    const convert = knowing({
      甲后乙: "甲後乙",
      后: "后",
      丙后乙: "丙后乙",
      后丁: "后丁",
      甲后: "甲后",
    });
    expect(conversionTable(["甲后乙", "后", "丙后乙", "后丁", "甲后"], convert).phrases).toEqual({
      甲后乙: "甲後乙",
    });
  });

  it("is the same whatever the order of the texts", () => {
    const convert = knowing({ 复核: "複核", 回复: "回復", 复制: "複製" });
    const texts = ["复核", "回复", "复制"];
    const table = JSON.stringify(conversionTable(texts, convert));
    expect(JSON.stringify(conversionTable(texts.toReversed(), convert))).toBe(table);
  });

  it("refuses a converter that changes lengths", () => {
    expect(() => conversionTable(["云"], knowing({ 云: "雲端" }))).toThrow("length");
  });
});
