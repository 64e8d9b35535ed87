import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.js";

const names = ["projectId", "name", "signedOn", "startedOn", "totalInvestment.amount", "remarks"];

describe("nearest", () => {
  it.each([
    ["singedOn", ["signedOn", "startedOn"]],
    ["项目名称", ["name"]],
    ["签约日期", ["signedOn"]],
    ["签约时间", ["signedOn"]],
    ["总投资", ["totalInvestment.amount"]],
  ])("%s may be %s", (word, expected) => {
    expect(nearest(word, names)).toEqual(expected);
  });

  it("names one even where nothing is near, and no second", () => {
    const [only, ...others] = nearest("zzzzzzzzzzzz", names);
    expect(names).toContain(only);
    expect(others).toEqual([]);
  });
});
