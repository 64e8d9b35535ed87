import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { clean, cleanJson } from "./clean.js";
import { renderTable } from "./table.js";
import { paragraph, sideBySide, wrap } from "./wrap.js";

describe("wrap", () => {
  it("breaks at spaces, between Chinese characters, and inside what is too long", () => {
    expect(wrap("start rate of the park", 10)).toEqual(["start rate", "of the", "park"]);
    expect(wrap("本期签约项目数", 6)).toEqual(["本期签", "约项目", "数"]);
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  });

  it("lets no line begin with closing or end with opening punctuation", () => {
    expect(wrap("开工率。数", 6)).toEqual(["开工", "率。数"]);
    expect(wrap("开工（率）", 6)).toEqual(["开工", "（率）"]);
  });

  it("gives one empty line for an empty text", () => {
    expect(wrap("", 10)).toEqual([""]);
  });
});

describe("paragraph", () => {
  it("indents the lines after the first", () => {
    expect(paragraph("aaaa bbbb cccc", 11, "- ", "  ")).toBe("- aaaa bbbb\n  cccc\n");
  });
});

describe("sideBySide", () => {
  it("breaks no text that fits into a line", () => {
    const items = ["P-1 (CNY 5)", "P-2 (CNY 70)", "P-3"];
    expect(sideBySide(items, "  ", 26, "  ")).toBe("  P-1 (CNY 5)\n  P-2 (CNY 70)  P-3\n");
    expect(sideBySide(["甲（1）", "乙（2）", "丙"], "；", 17)).toBe("甲（1）；\n乙（2）；丙\n");
    expect(sideBySide(["aa bb", "c"], "; ", 9)).toBe("aa bb; c\n");
  });

  it("breaks what is longer, and goes on behind it", () => {
    expect(sideBySide(["aaaa bbbb cccc", "d", "e"], "  ", 9)).toBe("aaaa bbbb\ncccc  d\ne\n");
  });

  it("is nothing where there is nothing", () => {
    expect(sideBySide([], "  ", 80)).toBe("");
  });
});

describe("renderTable", () => {
  const columns = [{ title: "指标" }, { title: "Value", align: "right" as const }];

  it("aligns Chinese and Latin cells by the columns they take", () => {
    expect(
      renderTable(
        columns,
        [
          ["开工率", "69.8%"],
          ["Rate", "7%"],
        ],
        80,
      ),
    ).toBe("指标    Value\n------  -----\n开工率  69.8%\nRate       7%\n");
  });

  it("wraps the widest cells rather than pass the width", () => {
    const rows = [
      ["电子信息及装备制造产业链", "1,234,567.89"],
      ["a".repeat(60), "1"],
    ];
    const lines = renderTable(columns, rows, 40).split("\n");
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => stringWidth(line) > 40)).toEqual([]);
  });
});

describe("clean", () => {
  it("shows what would steer a terminal", () => {
    expect(clean("a\u001b[31mred\u0007\n\u009b2J\u202e")).toBe(
      "a\\u001b[31mred\\u0007\\u000a\\u009b2J\\u202e",
    );
    expect(clean("示例项目 1")).toBe("示例项目 1");
  });

  it("keeps JSON the same value", () => {
    const value = { name: "a\u001b[31m\u009b\u202e\n" };
    const text = cleanJson(value);
    expect(/[\u001b\u009b\u202e]/.test(text)).toBe(false);
    expect(JSON.parse(text)).toEqual(value);
  });
});
