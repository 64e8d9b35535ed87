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

  it("minds how a spreadsheet shows a number", () => {
    const percent = { numeric: true, shownAs: "percent" } as const;
    expect(readCell("attributions", "share", "0.15", percent).value).toBe("0.15");
    expect(readCell("attributions", "share", "0.15", { ...percent, unit: "%" }).value).toBe("0.15");
    expect(readCell("attributions", "share", "15", { numeric: true, unit: "%" }).value).toBe(
      "0.15",
    );
    // Excel writes 0.045, which it shows as 4.5%, in this way.
    for (const unit of ["%", "1"]) {
      const share = readCell("attributions", "share", "4.4999999999999998E-2", {
        ...percent,
        unit,
      });
      expect(share.value).toBe("0.045");
    }
    const amount = readCell("projects", "totalInvestment", "0.15", { ...percent, unit: "亿元" });
    expect(amount.problem?.code).toBe("percent-for-amount");
    // 2023-03-15 is the day 45000 of Windows, and the day 43538 of an old Macintosh.
    for (const [text, epoch] of [
      ["45000", 1900],
      ["43538", 1904],
    ] as const) {
      const shown = { numeric: true, shownAs: "date", epoch, unit: "亩" } as const;
      for (const field of ["totalInvestment", "landAreaMu", "plannedJobs"]) {
        expect(readCell("projects", field, text, shown).problem).toEqual({
          code: "date-for-number",
          parameters: { value: "2023-03-15" },
        });
      }
      expect(readCell("projects", "signedOn", text, shown).value).toBe("2023-03-15");
    }
  });

  it("takes no number that a spreadsheet shows some powers of ten smaller, but in a column of 元", () => {
    const scaled = { numeric: true, shownAs: "scaled" } as const;
    const fields = [
      ["totalInvestment", "万元"],
      ["landAreaMu", "亩"],
      ["plannedJobs", "人"],
    ] as const;
    for (const [field, unit] of fields) {
      expect(readCell("projects", field, "123456", { ...scaled, unit }).problem).toEqual({
        code: "scaled-number",
        parameters: { value: "123456" },
      });
      expect(readCell("projects", field, "0", { ...scaled, unit }).problem).toBeUndefined();
    }
    const yuan = readCell("projects", "totalInvestment", "123456", { ...scaled, unit: "元" });
    expect(yuan.value).toEqual({ amount: "123456", currency: "CNY" });
  });

  it("takes the day of a date with a time, and asks about a month that lost its zero", () => {
    expect(readCell("projects", "signedOn", "2023-06-18T00:00:00", {}).value).toBe("2023-06-18");
    expect(readCell("projects", "signedOn", "2023-06-18T08:30:00.000", {}).value).toBe(
      "2023-06-18",
    );
    const number = readCell("projects", "signedOn", "2023.1", { numeric: true });
    expect(number.problem).toMatchObject({
      code: "ambiguous-month",
      parameters: { candidates: ["2023-01", "2023-10"] },
    });
    expect(readCell("projects", "signedOn", "2023.10", {}).value).toBe("2023-10");
    expect(readCell("projects", "signedOn", "２０２３年６月１８日", {}).value).toBe("2023-06-18");
    expect(readCell("projects", "totalInvestment", "１，２００萬元", {}).value).toEqual({
      amount: "12000000",
      currency: "CNY",
    });
    const traditional = readCell("projects", "totalInvestment", "１．２億元", { currency: "CNY" });
    expect(traditional.value).toEqual({ amount: "120000000", currency: "CNY" });
  });

  it("refuses a field that is none", () => {
    expect(() => readCell("projects", "colour", "red", {})).toThrow("no field projects.colour");
  });
});
