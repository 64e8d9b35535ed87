import { locales } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { cleanReport, sampleReport } from "../../testing.js";
import { reportMarkdown } from "../index.js";

const linesOf = (...arguments_: Parameters<typeof reportMarkdown>) =>
  [...reportMarkdown(...arguments_)].join("").split("\n");

describe("reportMarkdown", () => {
  it.each(locales)("keeps its tables whole, whatever the ledger holds: %s", (locale) => {
    const lines = linesOf(sampleReport, { locale });
    const tables = lines.filter((line) => line.startsWith("|"));
    expect(tables.length).toBeGreaterThan(15);
    const widths = tables.map((line) => line.replaceAll(/\\./g, "").split("|").length - 2);
    expect(new Set(widths)).toEqual(new Set([2, 4, 5]));
    expect(lines.join("\n")).not.toMatch(/<|[\u0000\u001b\u202e\ud800]/);
  });

  it("shows each rule with its findings", () => {
    const lines = linesOf(sampleReport, { locale: "zh-Hans" });
    expect(lines.slice(0, 3)).toEqual([
      "# 台账校验报告",
      "",
      "**台账未通过校验：错误8处、警告1处**",
    ]);
    expect(lines).toContain("| 错误 | 日期真实存在 | 8 | 1 | 9 |");
    expect(lines).toContain("### 日期真实存在");
    expect(lines).toContain("……另有6处");
    expect(
      lines.some((line) => line.startsWith("| 台账 2023.csv:12:3 | P-1 “电池项目” | 签约日期 |")),
    ).toBe(true);
  });

  it("has no findings where there are none", () => {
    const text = linesOf(cleanReport, { locale: "en" }).join("\n");
    expect(text).toContain("**The ledger passes: no findings**");
    expect(text).not.toContain("## Findings");
  });
});
