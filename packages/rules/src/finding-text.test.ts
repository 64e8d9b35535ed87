import { expect, it } from "vitest";
import { findingText, fixText } from "./finding-text.js";
import type { Finding } from "./finding.js";

const finding: Finding = {
  rule: "number-readable",
  version: 1,
  severity: "error",
  table: "projects",
  record: "P-1",
  field: "landAreaMu",
  problem: "invalid-decimal",
  values: { value: "145.2亩" },
};

it("words what reading found by the problem's own sentence", () => {
  expect(findingText(finding, "zh-Hans")).toBe(
    "“145.2亩”不是普通小数；请只写数字和至多一个小数点，例如145.2",
  );
  expect(fixText(finding, "en")).toMatch(/^Write digits with at most one point/);
});

it("names codes and amounts as people do", () => {
  const { problem: _, ...rest } = finding;
  const stage = {
    ...rest,
    rule: "project-stage-not-behind-start",
    values: { reportedStage: "signed", startedOn: "2023-05-20" },
  };
  expect(findingText(stage, "zh-Hans")).toBe("2023-05-20已开工，填报阶段仍为“签约”");
  expect(findingText(stage, "zh-Hant")).toBe("2023-05-20已開工，填報階段仍為“簽約”");
});

it("shows sums of rows as amounts, to the last yuan", () => {
  const values = {
    words: "合计",
    column: "总投资",
    stated: "1200000001 CNY",
    found: "1200000000 CNY",
    difference: "1 CNY",
    records: 3,
  };
  const total: Finding = {
    ...finding,
    rule: "total-agrees-with-rows",
    problem: "total-differs",
    values,
  };
  expect(findingText(total, "zh-Hans")).toContain("写为12.00000001亿元，");
  expect(findingText(total, "zh-Hans")).toContain("之和为12亿元，相差1元；");
  expect(findingText({ ...total, values: { ...values, difference: "3.5" } }, "en")).toContain(
    "the difference is 3.5:",
  );
});

it("has only the id to say of a rule it does not know", () => {
  const { problem: _, ...rest } = finding;
  const unknown = { ...rest, rule: "rule-of-tomorrow" };
  expect(findingText(unknown, "en")).toBe("rule-of-tomorrow");
  expect(fixText(unknown, "en")).toBe("");
});
