import { describe, expect, it } from "vitest";
import {
  changeInPoints,
  contributionPoints,
  contributionShare,
  evaluate,
  growth,
  ledgerOf,
  type Question,
  type RestatedBase,
  signedInvestment,
  signedProjects,
  startRate,
  twoYearAverageGrowth,
} from "@ipms/metrics";

const signed = (count: number, year: string, park: string) =>
  Array.from({ length: count }, (_, at) => ({
    projectId: `${year} ${park} ${at}`,
    name: "Mill",
    signedOn: `${year}-02-01`,
    park,
    startedOn: at % 2 === 0 ? `${year}-03-01` : null,
    totalInvestment: { amount: "100", currency: "CNY" },
  }));
const { ledger } = ledgerOf({
  projects: [
    ...signed(12, "2023", "East"),
    ...signed(8, "2023", "West"),
    ...signed(10, "2022", "East"),
    ...signed(6, "2022", "West"),
  ],
});
const question: Question = { period: "2023", asOf: "2023-12-31" };
const base = (value: string, more: Partial<RestatedBase> = {}): RestatedBase => ({
  of: "signed-projects",
  period: "2022",
  value,
  source: "Yearbook 2023, table 5",
  ...more,
});
const text = (result: { rounded?: { text: string }; reason?: string }) =>
  result.rounded?.text ?? result.reason;

describe("a restated base", () => {
  it("takes the place of the ledger's, and is named in the result", () => {
    const recorded = evaluate(growth(signedProjects), ledger, question);
    expect(recorded).toMatchObject({ rounded: { text: "25.0" } });
    expect(recorded.comparedWith).toEqual({
      period: "2022",
      asOf: "2022-12-31",
      base: "as-recorded",
    });
    const comparable = evaluate(growth(signedProjects), ledger, {
      ...question,
      comparableBase: [base("19")],
    });
    // 20 against 19
    expect(comparable).toMatchObject({
      rounded: { text: "5.3" },
      inputs: { base: { numerator: "19" } },
    });
    expect(comparable.comparedWith).toEqual({
      period: "2022",
      asOf: "2022-12-31",
      base: "restated",
      source: "Yearbook 2023, table 5",
    });
  });

  it("has the unit of the figure", () => {
    const money = { ...question, comparableBase: [base("1600 CNY", { of: "signed-investment" })] };
    expect(text(evaluate(growth(signedInvestment), ledger, money))).toBe("25.0");
    const dollars = {
      ...question,
      comparableBase: [base("1600 USD", { of: "signed-investment" })],
    };
    expect(text(evaluate(growth(signedInvestment), ledger, dollars))).toBe("mixed-currency");
    const rate = { ...question, comparableBase: [base("40%", { of: "start-rate" })] };
    expect(text(evaluate(changeInPoints(startRate), ledger, rate))).toBe("10.0");
    const zero = { ...question, comparableBase: [base("0")] };
    expect(text(evaluate(growth(signedProjects), ledger, zero))).toBe("zero-base");
  });

  it("of groups is wanted for each of them and for the whole", () => {
    const east = base("8", { group: { park: "East" } });
    const west = base("8", { group: { park: "West" } });
    const asked = { ...question, by: ["park"] } as const;
    const full = { ...asked, comparableBase: [base("16"), east, west] };
    // (12 − 8) ÷ 16 and (8 − 8) ÷ 16, of 25 points
    const points = evaluate(contributionPoints(signedProjects), ledger, full);
    expect(points.groups.map(text)).toEqual(["25.0", "0.0"]);
    expect(text(points.total)).toBe("25.0");
    const shares = evaluate(contributionShare(signedProjects), ledger, full);
    expect(shares.groups.map(text)).toEqual(["100.0", "0.0"]);
    const part = evaluate(growth(signedProjects), ledger, {
      ...asked,
      comparableBase: [base("16"), east],
    });
    expect(part.groups).toMatchObject([
      { rounded: { text: "50.0" } },
      { reason: "missing-input", detail: "comparableBase: 2022 West" },
    ]);
  });

  it("may lie two years before", () => {
    const asked = { ...question, comparableBase: [base("5", { period: "2021" })] };
    // √(20 ÷ 5) − 1
    expect(text(evaluate(twoYearAverageGrowth(signedProjects), ledger, asked))).toBe("100.0");
    // of another period it is none for this one
    const none = evaluate(growth(signedProjects), ledger, asked);
    expect(none.comparedWith?.base).toBe("as-recorded");
  });

  it.each<[string, readonly RestatedBase[], typeof growth | undefined]>([
    ["another figure", [base("5", { of: "started-projects" })], growth],
    ["no number", [base("five")], growth],
    ["no period", [base("5", { period: "last year" })], growth],
    ["a figure that compares nothing", [base("5")], undefined],
  ])("of %s is an error", (_, comparableBase, operator) => {
    const asked = operator === undefined ? signedProjects : operator(signedProjects);
    expect(() => evaluate(asked, ledger, { ...question, comparableBase })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  it("given twice is refused", () => {
    const asked = { ...question, comparableBase: [base("5"), base("6")] };
    expect(text(evaluate(growth(signedProjects), ledger, asked))).toBe("not-comparable");
  });
});
