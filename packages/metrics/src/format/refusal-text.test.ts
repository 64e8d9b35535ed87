import type { RefusalReason } from "@ipms/core";
import { describe, expect, it } from "vitest";
import {
  efficacyScore,
  evaluate,
  formatResult,
  ledgerOf,
  refusalText,
  signedProjects,
} from "@ipms/metrics";

describe("a refusal in words", () => {
  it.each<readonly [RefusalReason, string | undefined, string, string]>([
    [
      "not-comparable",
      "targets: T-1, T-2; issuers: 省, 市",
      "there are several targets, set by 省, 市: one has to be chosen",
      "目标不止一个，下达单位有省、市：须指定其一",
    ],
    [
      "missing-input",
      "targets: signed-projects 2022-H1 430000; issuers: 省",
      "that issuer set no target for first half of 2022; targets are set by 省",
      "所指定的下达单位没有2022年上半年的目标；下达目标的有省",
    ],
    [
      "missing-input",
      "targets: signed-projects 2022-H1",
      "no target is set for first half of 2022",
      "没有2022年上半年的目标",
    ],
    [
      "not-comparable",
      "targets by park, industry",
      "targets are set for divisions, so that groups by park, industry have none",
      "目标按行政区划下达，按park、industry分的组没有目标",
    ],
    [
      "not-comparable",
      "sum of ratio",
      "rates are never added up, so that no group has a share of all",
      "比率不能相加，各组谈不上占全部的比重",
    ],
    [
      "not-comparable",
      "2023-Q4, 2022",
      "Q4 2023 and 2022 are not equally long",
      "2023年四季度与2022年长短不一",
    ],
    [
      "mixed-currency",
      "CNY, USD",
      "amounts in different currencies (CNY, USD) are never added; state a rate policy and the currency to convert into",
      "不同币种（CNY、USD）不能直接相加；请指定折算汇率办法和折算币种",
    ],
    [
      "missing-exchange-rate",
      "USD → CNY, transaction-date 2017-03-02",
      "no exchange rate for USD → CNY (transaction-date, 2 March 2017)",
      "没有 USD → CNY 的汇率（transaction-date，2017年3月2日）",
    ],
    [
      "beyond-ledger",
      "2022-06-15; 2021-H1",
      "the as-of date lies after the ledger's cut (15 June 2022) (in the comparison period first half of 2021)",
      "截止日期晚于台账的截取日期（2022年6月15日）（对比期2021年上半年）",
    ],
    [
      "zero-denominator",
      "2022",
      "the denominator is zero (in the comparison period 2022)",
      "分母为零（对比期2022年）",
    ],
    [
      "immature-cohort",
      "mean: 4/5",
      "the mean is not known before the project that has waited longest arrives (4 of 5 have)",
      "等待最久的项目尚未到达，平均数还无从得出（5个中已到达4个）",
    ],
    [
      "immature-cohort",
      "0/3",
      "none of the projects, or too few of them, are old enough to be judged (0/3)",
      "所涉项目尚未到可以评判的时间，或者到时间的太少（0/3）",
    ],
    ["undecided-dates", "2/3", "too many records are undecided (2/3)", "无法判定的记录过多（2/3）"],
    [
      "undecided-dates",
      "2/2",
      "none of the records can be decided (2/2)",
      "没有一条记录可以判定（2/2）",
    ],
    ["zero-denominator", undefined, "the denominator is zero", "分母为零"],
  ])("%s, %s", (reason, detail, english, chinese) => {
    expect(refusalText(reason, detail, "en")).toBe(english);
    expect(refusalText(reason, detail, "zh-Hans")).toBe(chinese);
  });

  it("says why a comparable basis does not serve", () => {
    expect(refusalText("missing-input", "comparableBase: 2022 West", "zh-Hans")).toBe(
      "可比口径中没有2022年West的基期数",
    );
    expect(refusalText("not-comparable", "comparableBase: 2022", "en")).toBe(
      "the comparable basis has more than one restated value for 2022",
    );
  });

  it("takes names for codes from its caller", () => {
    const names: Readonly<Record<string, string>> = {
      "projects.startedOn": "开工日期",
      "projects.park": "园区",
      weight: "分值",
    };
    const named = (reason: RefusalReason, detail: string): string =>
      refusalText(reason, detail, "zh-Hans", (code) => names[code]);
    expect(named("missing-input", "projects.startedOn")).toBe("缺少计算所需的数据：开工日期");
    expect(named("missing-input", "projects.startedOn; 2021")).toBe(
      "缺少计算所需的数据：开工日期（对比期2021年）",
    );
    expect(named("missing-input", "weight")).toBe("缺少计算所需的数据：分值");
    expect(named("missing-input", "projects.other")).toBe("缺少计算所需的数据：projects.other");
    expect(named("not-comparable", "targets by park")).toBe(
      "目标按行政区划下达，按园区分的组没有目标",
    );
  });

  it("names two thresholds that are equal", () => {
    const { ledger } = ledgerOf({ projects: [{ projectId: "1", signedOn: "2022-02-01" }] });
    const parameters = { unacceptable: "3", satisfactory: "3" };
    const question = { period: "2022", asOf: "2022-12-31", parameters };
    const score = evaluate(efficacyScore(signedProjects), ledger, question);
    expect(score).toMatchObject({ detail: "satisfactory = unacceptable" });
    const names = (code: string): string => (code === "satisfactory" ? "满意值" : "不允许值");
    const named = formatResult(score, "zh-Hans", (reason, detail, locale) =>
      refusalText(reason, detail, locale, names),
    );
    expect(named).toBe("满意值与不允许值相等，分母为零");
    expect(formatResult(score, "en", refusalText)).toBe(
      "the denominator is zero: satisfactory and unacceptable are equal",
    );
    // A page with one figure carries no such words, and shows what there is.
    expect(formatResult(score, "en")).toBe("the denominator is zero (satisfactory = unacceptable)");
  });
});
