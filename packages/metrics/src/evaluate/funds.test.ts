import { describe, expect, it } from "vitest";
import {
  actualForeignInvestment,
  type Askable,
  domesticFunds,
  evaluate,
  fundsInPlace,
  fundsInPlaceRate,
  type LedgerInput,
  ledgerOf,
  type Question,
} from "@ipms/metrics";

const yuan = (amount: string, currency = "CNY") => ({ amount, currency });
const project = (projectId: string, more: object = {}) => ({
  projectId,
  name: "Mill",
  signedOn: "2022-01-05",
  totalInvestment: yuan("1000"),
  externalInvestment: yuan("800"),
  ...more,
});
const receipt = (projectId: string, amount: string, more: object = {}) => ({
  projectId,
  receivedOn: "2022-03-01",
  received: yuan(amount),
  ...more,
});
const question = { period: "2022-H1", asOf: "2022-06-30" };
function ask(input: LedgerInput, more: Partial<Question> = {}, metric: Askable = fundsInPlace) {
  const result = evaluate(metric, ledgerOf(input).ledger, { ...question, ...more });
  if (result.status !== "value") return `${result.reason} ${result.detail ?? ""}`.trim();
  const { numerator, denominator } = result.value;
  return denominator === "1" ? numerator : `${numerator}/${denominator}`;
}

describe("receipts", () => {
  it("add up exactly: refunds, 18 digits and more, and fractions of a fen", () => {
    const fundReceipts = [
      receipt("1", "123456789012345678901234.5678"),
      receipt("1", "999999999999999999.99"),
      receipt("1", "-0.0078"),
      receipt("1", "-500"),
    ];
    // …901234.56 + 999999999999999999.99 − 500 = 123457789012345678900734.55
    const sum = "12345778901234567890073455";
    expect(ask({ projects: [project("1")], fundReceipts })).toBe(`${BigInt(sum) / 5n}/20`);
  });

  it("count by period, carry-over and form", () => {
    const fundReceipts = [
      receipt("1", "1", { carryOver: true, form: "cash" }),
      receipt("1", "2", { carryOver: false, form: "equipment" }),
      receipt("1", "4", { receivedOn: "2021-12-31", form: "land" }),
      receipt("2", "8", { form: "construction" }),
      receipt("1", "16", { receivedOn: "2022-07-01", form: "land" }),
    ];
    const projects = [project("1"), project("2", { signedOn: "2021-05-05" })];
    const input = { projects, fundReceipts };
    expect(ask(input)).toBe("11");
    // 2 says so itself; 8 says nothing, and its project was signed before the period
    expect(ask(input, { parameters: { carryOver: "exclude" } })).toBe("2");
    expect(ask(input, { parameters: { forms: "fixed-assets" } })).toBe("10");
    // the projects signed in the period, to the as-of date: 1 + 2 + 4 of 1000; of 800
    expect(ask(input, {}, fundsInPlaceRate)).toBe("7/1000");
    const external = { parameters: { denominator: "external-investment" } };
    expect(ask(input, external, fundsInPlaceRate)).toBe("7/800");
  });

  it("without an amount are reported, and refused where nothing else is there", () => {
    const fundReceipts = [receipt("1", "5"), { ...receipt("1", "1"), received: null }];
    const { ledger } = ledgerOf({ projects: [project("1")], fundReceipts });
    const result = evaluate(fundsInPlace, ledger, question);
    expect(result.coverage.undecided).toEqual({ "received: amount-absent": 1 });
    expect(result.bounds).toBeUndefined();
    const nothing = { projects: [project("1")], fundReceipts: fundReceipts.slice(1) };
    expect(ask(nothing)).toBe("missing-input fundReceipts.received");
    expect(ask({ projects: [project("1")] })).toBe("missing-input fundReceipts.received");
  });
});

describe("balances", () => {
  const balance = (projectId: string, balanceOn: string, amount: string, currency = "CNY") => ({
    projectId,
    balanceOn,
    cumulative: yuan(amount, currency),
  });
  const projects = [project("1"), project("2")];
  const edges = [balance("1", "2021-12-31", "10"), balance("1", "2022-05-31", "25")];

  it("give the latest to a day, and a flow between two edges", () => {
    const input = { projects: [project("1")], fundBalances: edges };
    expect(ask(input)).toBe("15");
    expect(ask(input, {}, fundsInPlaceRate)).toBe("1/40");
    // at the end of April the balance of December is the latest
    expect(ask(input, { asOf: "2022-04-30" }, fundsInPlaceRate)).toBe("1/100");
  });

  it("leave a flow open where an edge is missing, without bounds", () => {
    const fundBalances = [...edges, balance("2", "2022-05-31", "7")];
    const { ledger } = ledgerOf({ projects, fundBalances });
    const result = evaluate(fundsInPlace, ledger, question);
    expect(result).toMatchObject({ status: "value", value: { numerator: "15" } });
    expect(result.coverage.undecided).toEqual({ received: 1 });
    expect(result.bounds).toBeUndefined();
    expect(ask({ projects, fundBalances: fundBalances.slice(2) })).toBe("undecided-dates 1/1");
  });

  it("do not count for projects with receipts by the as-of date", () => {
    const input = { projects, fundBalances: edges, fundReceipts: [receipt("1", "3")] };
    expect(ask(input)).toBe("3");
    const later = [receipt("1", "3", { receivedOn: "2022-06-30" })];
    expect(ask({ ...input, fundReceipts: later }, { asOf: "2022-06-29" })).toBe("15");
  });

  it("cannot be split, by origin or carry-over", () => {
    const input = {
      projects,
      fundBalances: edges,
      fundReceipts: [receipt("2", "3", { form: "land" })],
    };
    expect(ask(input, { parameters: { carryOver: "exclude" } })).toMatch(/^missing-input fundBal/);
    expect(ask(input, {}, actualForeignInvestment)).toMatch(/^missing-input fundBalances/);
    // project 1 is not in question
    const where = { name: "Dock" };
    const other = { ...input, projects: [project("1"), project("2", { name: "Dock" })] };
    expect(ask(other, { where, parameters: { forms: "fixed-assets" } })).toBe("3");
  });

  it("never mix currencies, and leave contradictions and coarse dates open", () => {
    const mixed = [balance("1", "2021-12-31", "10", "USD"), balance("1", "2022-05-31", "25")];
    expect(ask({ projects, fundBalances: mixed })).toBe("mixed-currency CNY, USD");
    const rate = { fromCurrency: "USD", toCurrency: "CNY", policy: "fixed-annual", rate: "2" };
    const rates = [{ ...rate, period: "2021" }];
    // 25 − 10 × 2
    const policy = { currency: "CNY", ratePolicy: "fixed-annual", rates } as const;
    expect(ask({ projects, fundBalances: mixed }, policy)).toBe("5");
    const twice = [...edges, balance("1", "2022-05-31", "26")];
    expect(ask({ projects, fundBalances: twice })).toBe("undecided-dates 1/1");
    // a contradiction stays one, whichever of the amounts stands there twice
    const thrice = [...twice, balance("1", "2022-05-31", "26")];
    expect(ask({ projects, fundBalances: thrice })).toBe("undecided-dates 1/1");
    const coarse = [...edges, balance("1", "2022-06", "30")];
    expect(ask({ projects, fundBalances: coarse }, { asOf: "2022-06-15" })).toMatch(/^undecided/);
    expect(ask({ projects, fundBalances: coarse })).toBe("20");
  });
});

describe("origins", () => {
  const fundReceipts = [
    receipt("1", "1", { originCountry: "SG" }),
    receipt("1", "2", { originCountry: "CN", originDivision: "810000" }),
    receipt("1", "4", { originDivision: "710000" }),
    receipt("1", "8", { originCountry: "CN", originDivision: "440100" }),
    receipt("1", "16", { originCountry: "CN", originDivision: "430100" }),
    receipt("1", "32", { originCountry: "CN", originDivision: "431102" }),
    receipt("1", "64", { originScope: "foreign" }),
    receipt("1", "128", { originCountry: "MO" }),
  ];
  const input = { reportingDivision: "431100", projects: [project("1")], fundReceipts };
  const domestic = (scope: string, more: Partial<Question> = {}) =>
    ask(input, { parameters: { scope }, ...more }, domesticFunds);

  it("are foreign with Hong Kong, Macao and Taiwan, and as stated at the own division only", () => {
    expect(ask(input, {}, actualForeignInvestment)).toBe("199");
    expect(ask(input, { division: "430100" }, actualForeignInvestment)).toBe("135");
    expect([domestic("domestic"), domestic("other-province"), domestic("other-city")]).toEqual([
      "56",
      "8",
      "16",
    ]);
    // as seen from Changsha, the city of the ledger is another
    expect(domestic("other-city", { division: "430100" })).toBe("32");
  });

  it("need a division to be told apart", () => {
    const { reportingDivision: _, ...nowhere } = input;
    const scope = { parameters: { scope: "other-province" } };
    expect(ask(nowhere, scope, domesticFunds)).toBe("missing-input reportingDivision");
    expect(domestic("other-city", { division: "430000" })).toBe("missing-input reportingDivision");
  });
});
