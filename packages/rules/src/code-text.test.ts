import { expect, it } from "vitest";
import { codeText } from "./code-text.js";

it("calls codes what people call them", () => {
  expect(codeText("projects", "reportedStage", "under-construction", "zh-Hans")).toBe("在建");
  expect(codeText("projects", "previousReportedStage", "signed", "en")).toBe("Signed");
  expect(codeText("signings", "contractType", "framework", "zh-Hans")).toBe("框架协议");
});

it("calls the codes of a list what people call them, one by one", () => {
  const kinds = ["construction-permit", "of-ours"];
  expect(codeText("projects", "kinds", kinds, "zh-Hans")).toEqual(["施工许可证", "of-ours"]);
  expect(codeText("projects", "others", kinds, "zh-Hans")).toBe(kinds);
});

it("leaves alone what is no code of a list", () => {
  expect(codeText("projects", "name", "signed", "en")).toBe("signed");
  expect(codeText("projects", "reportedStage", "stage-of-ours", "en")).toBe("stage-of-ours");
  expect(codeText("projects", "reportedStage", "constructor", "en")).toBe("constructor");
  expect(codeText("no-table", "reportedStage", "signed", "en")).toBe("signed");
  expect(codeText(undefined, "reportedStage", "signed", "en")).toBe("signed");
  const amount = { amount: "5", currency: "CNY" };
  expect(codeText("projects", "totalInvestment", amount, "en")).toBe(amount);
});
