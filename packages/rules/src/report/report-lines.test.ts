import { locales } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { cleanReport, sampleReport } from "../../testing.js";
import { reportLines, verdictOf } from "../index.js";

const textOf = (...[report, options]: Parameters<typeof reportLines>) =>
  reportLines(report, options).map(({ indent, text }) => "  ".repeat(indent) + text);

describe("reportLines", () => {
  it("says in Chinese what a report comes to, and what was judged", () => {
    const lines = textOf(sampleReport, { locale: "zh-Hans" });
    expect(lines.slice(0, 10)).toEqual([
      "台账未通过校验：错误8处、警告1处",
      "  台账：台账 2023.csv、ledger.json",
      "  记录：项目40条、到位资金明细7条",
      "  截至：2023-12-31",
      "  口径：default@1",
      "  与上期台账比较：否",
      "  规则：4条，其中通过0条、未通过2条、未执行2条",
      "  指标期间：2023年",
      "  已豁免的问题：1",
      "  基线已有的问题：1",
    ]);
    expect(lines).toContain("错误8处，另有已豁免或已知的1处：日期真实存在（date-exists）");
    expect(lines).toContain("    ……另有6处");
    expect(lines.slice(-10, -3)).toEqual([
      "未执行的规则",
      "  1条：台账缺少所需的列；缺少：开工日期（项目）",
      "  1条：已关闭",
      "不起作用的豁免",
      "  第1项豁免没有对应的问题，可以删除：date-exists（P-7）",
      "  第3项豁免已过期，请续期或更正问题：date-exists",
      "指标",
    ]);
  });

  it("names place, record and field before what is wrong", () => {
    const found = reportLines(sampleReport, { locale: "en" }).filter(
      ({ kind }) => kind === "finding",
    );
    expect(
      found.map(({ severity, text }) => [severity, text.slice(0, text.indexOf(": "))]),
    ).toEqual([
      ["error", '台账 2023.csv:12:3 P-1 "电池项目" Signed on'],
      ["error", expect.stringMatching(/^台账 2023\.xlsx 在建!F12 "/)],
      ["warning", "ledger.json#/projects/3/totalInvestment (earlier ledger) P-4 Total investment"],
    ]);
  });

  it("lists as many findings as asked for, and says how many more there are", () => {
    const lines = reportLines(sampleReport, { locale: "en", listed: 1 });
    const dates = lines.slice(lines.findIndex(({ kind }) => kind === "rule"));
    expect(dates.slice(0, 4).map(({ kind }) => kind)).toEqual(["rule", "hint", "finding", "more"]);
    // Nine failed, one is waived, one is listed.
    expect(dates[3]?.text).toBe("… and 7 more");
  });

  it("lists as many waivers that do nothing, and says how many more there are", () => {
    const idle = { rule: "date-exists", state: "unused" } as const;
    const idleWaivers = Array.from({ length: 40 }, (_, index) => ({ ...idle, index }));
    const lines = textOf({ ...sampleReport, idleWaivers }, { locale: "en", listed: 2 });
    const from = lines.indexOf("Waivers that do nothing");
    expect(lines.slice(from + 1, from + 5)).toEqual([
      "  Waiver 1 silences nothing and can go: date-exists",
      "  Waiver 2 silences nothing and can go: date-exists",
      "  … and 38 more",
      "Figures",
    ]);
  });

  it("says once what stands against several figures, and names some of many missing columns", () => {
    const [refused] = sampleReport.figures ?? [];
    const missing = Array.from({ length: 11 }, (_, index) => `projects.column${index}`);
    const report = {
      ...sampleReport,
      rules: sampleReport.rules.map((rule) =>
        rule.missing === undefined ? rule : { ...rule, missing },
      ),
      figures: refused === undefined ? [] : [refused, refused, { ...refused, blockedBy: [] }],
    };
    const lines = textOf(report, { locale: "en" });
    expect(lines.slice(-3)).toEqual([
      "  The ledger supports 0 of 3 figures.",
      expect.stringMatching(/^  Funds-in-place rate, Funds-in-place rate: an input is missing/),
      "  Funds-in-place rate: not supported",
    ]);
    expect(lines.find((line) => line.includes("projects.column7"))).toMatch(/column7 and 3 more$/);
  });

  it("names the period of the figures, and sets thousands apart", () => {
    const figure = {
      metric: "start-rate",
      period: "2023-H1",
      supported: false,
      blockedBy: [{ undecided: 1943 }],
    };
    const report = { ...sampleReport, figures: [figure] };
    expect(textOf(report, { locale: "en" })).toContain(
      "  Period of the figures: first half of 2023",
    );
    expect(textOf(report, { locale: "en" }).at(-1)).toBe(
      "  Start rate: records that cannot be judged: 1,943",
    );
    expect(textOf(report, { locale: "zh-Hans" })).toContain("  指标期间：2023年上半年");
    expect(textOf({ ...sampleReport, figures: [] }, { locale: "en" }).join()).not.toContain(
      "Period",
    );
  });

  it("names by their labels the columns that a figure lacks", () => {
    const blocked = (detail: string) => ({
      metric: "funds-in-place-rate",
      period: "2023",
      supported: false,
      blockedBy: [{ refused: "missing-input", detail }],
    });
    const figures = ["fundReceipts.received", "targets", "ext.city.chain"].map(blocked);
    const lines = textOf({ ...sampleReport, figures }, { locale: "zh-Hans" });
    expect(lines.slice(-3)).toEqual([
      "  资金到位率：缺少计算所需的数据：到位资金",
      "  资金到位率：缺少计算所需的数据：目标任务",
      "  资金到位率：缺少计算所需的数据：ext.city.chain",
    ]);
  });

  it.each([
    [
      { refused: "missing-exchange-rate", detail: "USD→CNY, settlement-date 2022-06-30" },
      "Funds-in-place rate: no exchange rate for USD→CNY (settlement-date, 30 June 2022)",
      "资金到位率：没有 USD→CNY 的汇率（settlement-date，2022年6月30日）",
    ],
    [
      { refused: "undecided-dates", detail: "3/3" },
      "Funds-in-place rate: none of the records can be decided (3/3)",
      "资金到位率：没有一条记录可以判定（3/3）",
    ],
    [
      { refused: "missing-input", detail: "targets: signed-projects 2022" },
      "Funds-in-place rate: no target is set for 2022",
      "资金到位率：没有2022年的目标",
    ],
    [
      { refused: "of-another-tool" },
      "Funds-in-place rate: of-another-tool",
      "资金到位率：of-another-tool",
    ],
  ])("says of a refusal what metrics say: %o", (block, english, chinese) => {
    const asked = { metric: "funds-in-place-rate", period: "2023" };
    const figure = { ...asked, supported: false, blockedBy: [block] };
    const report = { ...sampleReport, figures: [figure] };
    expect(textOf(report, { locale: "en" }).at(-1)).toBe(`  ${english}`);
    expect(textOf(report, { locale: "zh-Hans" }).at(-1)).toBe(`  ${chinese}`);
  });

  it.each(locales)("steers no terminal, whatever the ledger holds: %s", (locale) => {
    const text = reportLines(sampleReport, { locale })
      .map((line) => line.text)
      .join("");
    // What controls a terminal or turns the direction of writing.
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(text).not.toMatch(/[{}]/);
  });

  it("passes a ledger in which nothing is wrong", () => {
    const [first] = reportLines(cleanReport, { locale: "en" });
    expect(first).toEqual({
      kind: "verdict",
      indent: 0,
      verdict: "passed",
      text: "The ledger passes: no findings",
    });
  });
});

describe("verdictOf", () => {
  it.each([
    [{}, "passed", "passed", "passed"],
    [{ counts: { error: 0, warning: 0, notice: 1 } }, "passed", "passed", "failed"],
    [{ counts: { error: 0, warning: 1, notice: 0 } }, "passed", "failed", "failed"],
    [{ counts: { error: 1, warning: 0, notice: 0 } }, "failed", "failed", "failed"],
    [{ complete: false }, "incomplete", "incomplete", "incomplete"],
    [{ faults: sampleReport.faults }, "incomplete", "incomplete", "incomplete"],
    [
      { complete: false, counts: { error: 1, warning: 0, notice: 0 } },
      "failed",
      "failed",
      "failed",
    ],
  ] as const)("%j: %s, %s, %s", (change, error, warning, notice) => {
    const report = { ...cleanReport, ...change };
    expect(verdictOf(report)).toBe(error);
    expect(verdictOf(report, "warning")).toBe(warning);
    expect(verdictOf(report, "notice")).toBe(notice);
  });
});
