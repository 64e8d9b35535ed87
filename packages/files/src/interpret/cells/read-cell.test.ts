import { describe, expect, it } from "vitest";
import { readCell } from "./read-cell.js";

describe("readCell", () => {
  it("knows the form of each field", () => {
    expect(readCell("projects", "landAreaMu", "10公顷", {}).value).toBe("150");
    expect(readCell("projects", "carryOver", "是", {}).value).toBe(true);
    expect(readCell("projects", "investorCreditCode", "91350100m000100y43", {}).value).toBe(
      "91350100M000100Y43",
    );
    expect(readCell("calendars", "date", "2023/6/18", {}).value).toBe("2023-06-18");
    expect(readCell("calendars", "date", "2023/6", {}).problem?.code).toBe("invalid-day");
    expect(readCell("targets", "valueKind", "money", {}).value).toBe("money");
    expect(readCell("targets", "valueKind", "钱", {}).problem?.code).toBe("unknown-code");
    expect(readCell("exchangeRates", "rate", "6.8974", {}).value).toBe("6.8974");
  });

  it("refuses a field that is none", () => {
    expect(() => readCell("projects", "colour", "red", {})).toThrow("no field projects.colour");
  });
});
