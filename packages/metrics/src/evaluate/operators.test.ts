import { describe, expect, it } from "vitest";
import { add, rational, rationalOf } from "@ipms/core";
import {
  changeInPoints,
  contributionPoints,
  contributionShare,
  evaluate,
  formatResult,
  fundsInPlace,
  growth,
  type LedgerInput,
  ledgerOf,
  multiple,
  type Question,
  share,
  signedInvestment,
  signedProjects,
  startRate,
  twoYearAverageGrowth,
} from "@ipms/metrics";

type Row = Readonly<Record<string, unknown>>;
const signed = (count: number, signedOn: string, more: Row = {}): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    projectId: `${signedOn} ${JSON.stringify(more)} ${at}`,
    name: "Mill",
    signedOn,
    ...more,
  }));
const ledgerWith = (projects: readonly Row[], more: LedgerInput = {}) =>
  ledgerOf({ ...more, projects }).ledger;
const text = (result: { status: string; rounded?: { text: string }; reason?: string }) =>
  result.rounded?.text ?? result.reason;

describe("growth", () => {
  const yuhua = ledgerWith([
    ...signed(7, "2022-09-30"),
    ...signed(4, "2022-10-01"),
    ...signed(25, "2023-01-01"),
    ...signed(3, "2023-10-01"),
  ]);
  const question = { period: "2023-01/2023-09", asOf: "2023-09-30" };

  it("compares with the same months of the year before (Yuhua: 25 against 7)", () => {
    const result = evaluate(growth(signedProjects), yuhua, question);
    expect(result).toMatchObject({
      of: "signed-projects",
      rounded: { text: "257.1" },
      comparedWith: { period: "2022-01/2022-09", asOf: "2022-09-30" },
    });
    expect(text(evaluate(multiple(signedProjects), yuhua, question))).toBe("3.57");
  });

  it("compares a partial period with the same part, and shifts a leap day", () => {
    const result = evaluate(growth(signedProjects), yuhua, { period: "2023", asOf: "2023-09-30" });
    // October of either year lies after the as-of date
    expect(result).toMatchObject({
      rounded: { text: "257.1" },
      comparedWith: { period: "2022", asOf: "2022-09-30" },
    });
    const leap = evaluate(growth(signedProjects), yuhua, { period: "2024", asOf: "2024-02-29" });
    expect(leap.comparedWith).toMatchObject({ period: "2023", asOf: "2023-02-28" });
  });

  it("takes another comparison period of equal length, inside the ledger", () => {
    const quarter = { period: "2023-Q4", asOf: "2023-12-31" };
    const before = { ...quarter, compare: "previous-period" };
    // 3 in the fourth quarter, none in the third
    expect(evaluate(growth(signedProjects), yuhua, before)).toMatchObject({
      reason: "zero-base",
      change: { kind: "count", numerator: "3" },
      comparedWith: { period: "2023-Q3", asOf: "2023-09-30" },
    });
    const stated = { ...quarter, compare: "2022-Q4" };
    expect(text(evaluate(growth(signedProjects), yuhua, stated))).toBe("-25.0");
    const unequal = { ...quarter, compare: "2022" };
    expect(evaluate(growth(signedProjects), yuhua, unequal)).toMatchObject({
      reason: "not-comparable",
      detail: "2023-Q4, 2022",
    });
    const cut = ledgerWith(signed(1, "2023-01-01"), { cutOn: "2023-12-31" });
    const later = { ...quarter, compare: "2024-Q4" };
    expect(text(evaluate(growth(signedProjects), cut, later))).toBe("beyond-ledger");
    expect(() =>
      evaluate(growth(signedProjects), yuhua, { ...quarter, compare: "last-year" }),
    ).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  it("says that it is the comparison period whose value is refused", () => {
    const ledger = ledgerWith(signed(2, "2023-01-01", { startedOn: "2023-03-01" }));
    const refused = evaluate(growth(startRate), ledger, question);
    // none was signed in the year before, so that there is no rate to grow from
    expect(refused).toMatchObject({ reason: "zero-denominator", detail: "2022-01/2022-09" });
    expect(formatResult(refused, "en")).toBe(
      "the denominator is zero (in the comparison period January–September 2022)",
    );
    expect(formatResult(refused, "zh-Hans")).toBe("分母为零（对比期2022年1—9月）");
  });

  it("refuses a negative base with the absolute change", () => {
    const received = (receivedOn: string, amount: string) => ({
      projectId: "1",
      receivedOn,
      received: { amount, currency: "CNY" },
    });
    const ledger = ledgerWith([{ projectId: "1", name: "Mill" }], {
      fundReceipts: [received("2022-01-01", "-5"), received("2023-01-01", "20")],
    });
    expect(evaluate(growth(fundsInPlace), ledger, question)).toMatchObject({
      reason: "negative-base",
      change: { kind: "money", numerator: "25", currency: "CNY" },
    });
  });

  it("averages two years (81.5 % over two years is 34.7 % a year)", () => {
    const ledger = ledgerWith([...signed(200, "2021-02-02"), ...signed(363, "2023-02-02")]);
    const result = evaluate(twoYearAverageGrowth(signedProjects), ledger, question);
    expect(result).toMatchObject({ rounded: { text: "34.7" } });
    expect(result.comparedWith).toMatchObject({ period: "2021-01/2021-09", asOf: "2021-09-30" });
  });

  it("gives points between two rates, each by its own as-of date", () => {
    const ledger = ledgerWith([
      ...signed(3, "2022-01-01", { startedOn: "2022-03-01" }),
      ...signed(1, "2022-01-01", { startedOn: "2023-03-01" }),
      ...signed(1, "2023-01-01", { startedOn: "2023-03-01" }),
      ...signed(1, "2023-01-01", { startedOn: null }),
    ]);
    // 1 of 2, against 3 of 4 as of 30 September 2022
    const result = evaluate(changeInPoints(startRate), ledger, question);
    expect(result).toMatchObject({
      value: { kind: "percentage-points" },
      rounded: { text: "-25.0" },
    });
  });
});

describe("parts of a whole", () => {
  const ledger = ledgerWith([
    ...signed(5, "2022-01-01", { park: "East" }),
    ...signed(3, "2022-01-01", { park: "West" }),
    ...signed(9, "2023-01-01", { park: "East" }),
    ...signed(2, "2023-01-01", { park: "North" }),
    ...signed(2, "2023-01-01", { park: null }),
  ]);
  const question = { period: "2023", asOf: "2023-12-31", by: ["park"] } as const;
  const sumOf = (asked: Parameters<typeof evaluate>[0]) => {
    const { groups } = evaluate(asked, ledger, question);
    const values = groups.map((each) => (each.status === "value" ? rationalOf(each.value) : null));
    return values.reduce((sum, value) => (sum === null || value === null ? null : add(sum, value)));
  };

  it("contribute points and shares that add up exactly", () => {
    // 13 against 8: +62.5 %; East +4/8, North +2/8, West −3/8, no park +2/8
    const points = evaluate(contributionPoints(signedProjects), ledger, question);
    expect(points.groups.map(text)).toEqual(["50.0", "25.0", "-37.5", "25.0"]);
    expect(sumOf(contributionPoints(signedProjects))).toEqual(rational(5n, 8n));
    expect(sumOf(contributionShare(signedProjects))).toEqual(rational(1n));
    expect(sumOf(share(signedProjects))).toEqual(rational(1n));
  });

  it("share by filter (Yongzhou: 106 of 176) and by amount", () => {
    const money = (amount: string) => ({ totalInvestment: { amount, currency: "CNY" } });
    const chain = ledgerWith([
      ...signed(106, "2022-02-01", { returningEntrepreneur: true, ...money("1") }),
      ...signed(70, "2022-02-01", { returningEntrepreneur: false, ...money("2") }),
    ]);
    const asked: Question = {
      period: "2022-H1",
      asOf: "2022-06-30",
      part: { returningEntrepreneur: true },
    };
    expect(evaluate(share(signedProjects), chain, asked)).toMatchObject({
      rounded: { text: "60.2" },
      parameters: { "part.returningEntrepreneur": "true" },
    });
    // 106 of 246
    expect(text(evaluate(share(signedInvestment), chain, asked))).toBe("43.1");
  });
});
