import { describe, expect, it } from "vitest";
import { evaluate, fundsInPlace, type LedgerInput, ledgerOf, type Question } from "@ipms/metrics";

const projects = [{ projectId: "1", name: "Mill", signedOn: "2016-01-01" }];
const received = (receivedOn: string, amount: string, currency: string) => ({
  projectId: "1",
  receivedOn,
  received: { amount, currency },
});
const rate = (period: string, value: string, policy = "fixed-annual") => ({
  fromCurrency: "USD",
  toCurrency: "CNY",
  period,
  policy,
  rate: value,
  source: "Planning rates",
});
const rates = [rate("2016", "6.6"), rate("2017", "6.6"), rate("2018", "6.3")];
const inYuan = { currency: "CNY", ratePolicy: "fixed-annual" } as const;

function ask(fundReceipts: readonly object[], more: Partial<Question>, head: LedgerInput = {}) {
  const input = { ...head, projects, fundReceipts } as LedgerInput;
  const question = { period: "2017", asOf: "2017-12-31", ...more };
  return evaluate(fundsInPlace, ledgerOf(input).ledger, question);
}
const both = [
  received("2017-03", "7470000000", "USD"),
  received("2017-05-05", "253510000000", "CNY"),
];

describe("currencies", () => {
  it("are never mixed silently", () => {
    const mixed = { reason: "mixed-currency", detail: "CNY, USD" };
    expect(ask(both, {})).toMatchObject(mixed);
    expect(ask(both.slice(1), { currency: "USD" })).toMatchObject(mixed);
    expect(ask(both.slice(1), {})).toMatchObject({ value: { currency: "CNY" } });
  });

  it("are converted exactly: 74.7亿 × 6.6 + 2535.1亿 = 3028.12亿", () => {
    const value = { numerator: "302812000000", denominator: "1", currency: "CNY" };
    const asked = ask(both, { ...inYuan, rates });
    expect(asked).toMatchObject({ status: "value", value });
    expect(asked.rate).toEqual([rate("2017", "6.6")]);
    const own = ask(both, inYuan, { exchangeRates: rates });
    expect(own).toMatchObject({ value, rate: [rate("2017", "6.6")] });
  });

  it("take each year's rate", () => {
    const rows = [received("2016-12-31", "10", "USD"), received("2018-01-01", "10", "USD")];
    // 10 × 6.6 + 10 × 6.3
    const long = { period: "2016-01-01/2018-12-31", asOf: "2018-12-31" };
    const result = ask(rows, { ...inYuan, ...long, rates });
    expect(result).toMatchObject({ value: { numerator: "129" } });
    expect(result.rate?.map(({ period }) => period)).toEqual(["2016", "2018"]);
  });

  it("name the rate that is missing", () => {
    const missing = { reason: "missing-exchange-rate" };
    expect(ask(both, inYuan)).toMatchObject({
      ...missing,
      detail: "USD → CNY, fixed-annual 2017",
    });
    const daily = { currency: "CNY", ratePolicy: "transaction-date" } as const;
    const day = [received("2017-03-02", "1", "USD")];
    expect(ask(day, { ...daily, rates })).toMatchObject({
      ...missing,
      detail: "USD → CNY, transaction-date 2017-03-02",
    });
  });

  it("take the narrowest period that holds the whole date, the question's before the ledger's", () => {
    const policy = "transaction-date";
    const daily = [rate("2017", "6", policy), rate("2017-03", "7", policy)];
    const wider = [rate("2017-03-02/2017-03-02", "8", policy), ...daily];
    const convert = (day: string, exchangeRates: typeof daily, own: typeof daily = []) => {
      const question = { currency: "CNY", ratePolicy: policy, rates: own } as const;
      const result = ask([received(day, "1", "USD")], question, { exchangeRates });
      return result.status === "value" ? result.value.numerator : result.reason;
    };
    expect(convert("2017-03-02", wider)).toBe("8");
    expect(convert("2017-03", wider)).toBe("7");
    expect(convert("2017", wider)).toBe("6");
    expect(convert("2017-03-05", daily, [rate("2017-03", "9", policy)])).toBe("9");
    const contradiction = [...daily, rate("2017-03", "7.1", policy)];
    expect(convert("2017-03-05", contradiction)).toBe("missing-exchange-rate");
    expect(convert("2017-04-05", contradiction)).toBe("6");
  });
});
