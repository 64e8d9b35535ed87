import { expect, it } from "vitest";
import { codeText } from "./code-text.js";

it("calls codes what people call them", () => {
  expect(codeText("projects", "reportedStage", "under-construction", "zh-Hans")).toBe("在建");
  expect(codeText("projects", "previousReportedStage", "signed", "en")).toBe("Signed");
  expect(codeText("signings", "contractType", "framework", "zh-Hans")).toBe("框架协议");
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
