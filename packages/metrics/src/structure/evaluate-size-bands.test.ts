import { describe, expect, it } from "vitest";
import {
  dualCurrencyBands,
  evaluateSizeBands,
  formatResult,
  ledgerOf,
  type Question,
  share,
  signedInvestment,
  signedProjects,
  type SizeBand,
  type SizeBandTable,
  startRate,
} from "@ipms/metrics";

const rows = [
  ["99999999.99", "CNY", "2022-05-01"],
  ["100000000", "CNY", null],
  ["9999999.99", "USD", null],
  ["10000000", "USD", "2022-05-01"],
  ["30000000", "USD", "2022-05-01"],
  ["600000000", "HKD", null],
  [null, null, null],
] as const;
const { ledger } = ledgerOf({
  projects: rows.map(([amount, currency, startedOn], at) => ({
    projectId: `${at}`,
    name: `Works ${at}`,
    signedOn: "2022-03-01",
    startedOn,
    totalInvestment: amount === null ? null : { amount, currency },
  })),
  exchangeRates: [
    { fromCurrency: "HKD", toCurrency: "CNY", period: "2022", policy: "fixed-annual", rate: "0.9" },
    { fromCurrency: "USD", toCurrency: "CNY", period: "2022", policy: "fixed-annual", rate: "6.6" },
  ],
});
const question: Question = { period: "2022-H1", asOf: "2022-06-30" };
const shown = ({ bands, unknown, total }: SizeBandTable) => ({
  ...Object.fromEntries(
    Object.entries(bands).map(([code, one]) => [code, formatResult(one, "en")]),
  ),
  unknown: unknown && formatResult(unknown, "en"),
  total: formatResult(total, "en"),
});

describe("bands in two currencies", () => {
  it("judge a project by the bounds in its own currency, and never by conversion", () => {
    const table = evaluateSizeBands(signedProjects, ledger, question, {
      bands: dualCurrencyBands,
      basis: "total",
    });
    // 10 million dollars are 66 million yuan, and yet large; Hong Kong dollars have no bounds
    expect(shown(table)).toEqual({
      "at-least-100m": "3",
      "at-least-500m": "1",
      "at-least-1bn": "0",
      unknown: "2",
      total: "7",
    });
    expect(table.overlap).toBe("nested");
    expect(table.bands["at-least-100m"]?.group).toEqual({ sizeBand: "at-least-100m" });
    expect(table.unknown?.group).toEqual({ sizeBand: null });
    expect(table.unknownCurrencies).toEqual(["HKD"]);
  });

  it("convert what has no bounds of its own, where a rate policy is stated", () => {
    const asked: Question = { ...question, ratePolicy: "fixed-annual" };
    const choice = { bands: dualCurrencyBands, basis: "total" } as const;
    // 600 million Hong Kong dollars are 540 million yuan
    expect(shown(evaluateSizeBands(signedProjects, ledger, asked, choice))).toMatchObject({
      "at-least-100m": "4",
      "at-least-500m": "2",
      "at-least-1bn": "0",
      unknown: "1",
    });
    const later: Question = {
      ...asked,
      period: "2022",
      asOf: "2022-12-31",
      ratePolicy: "period-average",
    };
    expect(shown(evaluateSizeBands(signedProjects, ledger, later, choice)).unknown).toBe("2");
    expect(evaluateSizeBands(signedProjects, ledger, asked, choice)).not.toHaveProperty(
      "unknownCurrencies",
    );
  });

  it("name the currencies of sizes that yuan alone do not tell", () => {
    const nested = { bands: "nested", basis: "total" } as const;
    const plain = evaluateSizeBands(signedProjects, ledger, question, nested);
    expect(plain.unknownCurrencies).toEqual(["HKD", "USD"]);
    const elsewhere = { ...question, where: { projectId: ["0", "5"] } };
    const narrowed = evaluateSizeBands(signedProjects, ledger, elsewhere, nested);
    expect(narrowed.unknownCurrencies).toEqual(["HKD"]);
  });

  it("split rates and shares as well as counts", () => {
    const own: readonly SizeBand[] = [
      {
        code: "small",
        atLeast: { CNY: "0", USD: "0" },
        below: { CNY: "100000000", USD: "10000000" },
      },
      { code: "large", atLeast: { CNY: "100000000", USD: "10000000" } },
    ];
    const choice = { bands: own, basis: "total" } as const;
    const rates = evaluateSizeBands(startRate, ledger, question, choice);
    // 1 of 2, and 2 of 3
    expect(shown(rates)).toEqual({
      small: "50.0%",
      large: "66.7%",
      unknown: "0.0%",
      total: "42.9%",
    });
    expect(rates.overlap).toBe("disjoint");
    const shares = evaluateSizeBands(share(signedProjects), ledger, question, choice);
    expect(shown(shares)).toMatchObject({ small: "28.6%", large: "42.9%", unknown: "28.6%" });
    const money = evaluateSizeBands(signedInvestment, ledger, question, choice);
    expect(money.bands["small"]).toMatchObject({ status: "refused", reason: "mixed-currency" });
  });
});

describe("bands of one's own", () => {
  const choice = (...bands: readonly SizeBand[]) => ({ bands, basis: "total" }) as const;
  const yuan = (code: string, atLeast: string, below?: string): SizeBand => ({
    code,
    atLeast: { CNY: atLeast },
    ...(below === undefined ? {} : { below: { CNY: below } }),
  });

  it.each([
    ["disjoint", [yuan("a", "0", "5"), yuan("b", "5")]],
    ["disjoint", [yuan("b", "5"), yuan("a", "0", "4")]],
    ["nested", [yuan("a", "0"), yuan("b", "5")]],
    ["overlapping", [yuan("a", "0", "6"), yuan("b", "5")]],
    ["overlapping", [yuan("a", "0", "10"), yuan("b", "5", "10")]],
  ] as const)("know that they are %s", (overlap, bands) => {
    expect(evaluateSizeBands(signedProjects, ledger, question, choice(...bands)).overlap).toBe(
      overlap,
    );
  });

  it.each<{ readonly bands: readonly SizeBand[] }>([
    { bands: [] },
    { bands: [{ code: "a", atLeast: {} }] },
    { bands: [yuan("a", "1"), { code: "b", atLeast: { USD: "1" } }] },
    { bands: [yuan("a", "1"), { code: "b", atLeast: { CNY: "2", USD: "1" } }] },
    { bands: [{ code: "a", atLeast: { CNY: "1" }, below: { USD: "2" } }] },
    { bands: [yuan("a", "ten")] },
    { bands: [{ code: "a", atLeast: { RMB: "1" } }] },
    { bands: [yuan("a", "5", "5")] },
    { bands: [yuan("a", "1"), yuan("a", "2")] },
  ])("throw for $bands", ({ bands }) => {
    expect(() => evaluateSizeBands(signedProjects, ledger, question, choice(...bands))).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});
