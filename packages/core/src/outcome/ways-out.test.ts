import { expect, it } from "vitest";
import { problemText } from "../table/record-problem.js";

it("says what to do about a total that differs", () => {
  const parameters = {
    words: "合计",
    stated: "2",
    column: "总投资",
    records: "3",
    found: "1",
    difference: "1",
  };
  const problem = { code: "total-differs", parameters } as const;
  expect(problemText(problem, "en")).toMatch(/correct the total, or the row/);
  expect(problemText(problem, "zh-Hans")).toContain("请更正合计，或者改正、补上");
});

it("asks for the day where a time in another zone leaves two, whose year stands first already", () => {
  const parameters = { value: "2023-06-05T16:00Z", candidates: ["2023-06-05", "2023-06-06"] };
  const problem = { code: "ambiguous-date", parameters } as const;
  expect(problemText(problem, "en")).toContain("write the day that is meant");
  expect(problemText(problem, "zh-Hans")).toContain("请写明是哪一天");
});
